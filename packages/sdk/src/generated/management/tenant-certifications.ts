// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';
import type { Success, TenantCertification } from '../models.ts';

export interface CreateTenantEnterpriseCertificationInput {
  /** Name of the company. */
  businessName: string;
  /** Business license, as an address or picture. */
  businessLicense: string;
  /** Registered name of the company. */
  businessRegistrationName: string;
  /** Unified social credit code. */
  unifiedSocialCredit: string;
  /** Name of the legal representative. */
  legalRepresentativeName: string;
  /** Identity number of the legal representative. */
  nationalIdentificationNumber: string;
  /** Bank card of the legal representative. */
  personalBankCardNumber: string;
  /** Phone number that the bank knows. */
  bankReservedPhone: string;
  /** The tenant. */
  tenantId: string;
}

export interface UpdateTenantEnterpriseCertificationInput {
  /** Name of the company. */
  businessName: string;
  /** Business license, as an address or picture. */
  businessLicense: string;
  /** Registered name of the company. */
  businessRegistrationName: string;
  /** Unified social credit code. */
  unifiedSocialCredit: string;
  /** Name of the legal representative. */
  legalRepresentativeName: string;
  /** Identity number of the legal representative. */
  nationalIdentificationNumber: string;
  /** Bank card of the legal representative. */
  personalBankCardNumber: string;
  /** Phone number that the bank knows. */
  bankReservedPhone: string;
  /** The tenant. */
  tenantId: string;
}

export interface ReviewTenantEnterpriseCertificationInput {
  /** The tenant. */
  tenantId: string;
  /** Whether the papers are accepted. */
  enterpriseCertificationStatus: 'not_submit' | 'reviewing' | 'pass' | -1;
  /** Why they are accepted or not. */
  reviewReason: string;
}

export interface GetTenantEnterpriseCertificationInput {
  /** The tenant. */
  tenant_id: string;
}

export interface ManagementTenantCertifications {
  /**
   * Hand in the papers that certify a tenant as a company.
   *
   * `POST /api/v3/create-tenant-enterprise-certification`, needs the permission `tenant:update`
   */
  createTenantEnterpriseCertification(input: CreateTenantEnterpriseCertificationInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Change the papers that certify a tenant as a company.
   *
   * `POST /api/v3/update-tenant-enterprise-certification`, needs the permission `tenant:update`
   */
  updateTenantEnterpriseCertification(input: UpdateTenantEnterpriseCertificationInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Accept or reject the papers of a tenant.
   *
   * `POST /api/v3/review-tenant-enterprise-certification`, needs the permission `tenant:review`
   */
  reviewTenantEnterpriseCertification(input: ReviewTenantEnterpriseCertificationInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Read the papers that certify a tenant as a company.
   *
   * `GET /api/v3/get-tenant-enterprise-certification`, needs the permission `tenant:read`
   */
  getTenantEnterpriseCertification(input: GetTenantEnterpriseCertificationInput, options?: CallOptions): Promise<Result<TenantCertification>>;
}
