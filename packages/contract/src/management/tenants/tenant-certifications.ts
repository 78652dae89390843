import * as z from 'zod';
import { TenantCertification } from '../../entities/tenant-certification.ts';
import { TenantPapers } from '../../entities/tenant-papers.ts';
import { id, text } from '../../fields.ts';
import { operation, Success } from '../../operation.ts';

export const tenantCertifications = {
  createTenantEnterpriseCertification: operation('POST /api/v3/create-tenant-enterprise-certification', {
    summary: 'Hand in the papers that certify a tenant as a company.',
    caller: 'management',
    needs: 'tenant:update',
    input: TenantPapers,
    output: Success,
  }),

  updateTenantEnterpriseCertification: operation('POST /api/v3/update-tenant-enterprise-certification', {
    summary: 'Change the papers that certify a tenant as a company.',
    caller: 'management',
    needs: 'tenant:update',
    input: TenantPapers,
    output: Success,
  }),

  reviewTenantEnterpriseCertification: operation('POST /api/v3/review-tenant-enterprise-certification', {
    summary: 'Accept or reject the papers of a tenant.',
    caller: 'management',
    needs: 'tenant:review',
    input: z.object({
      tenantId: id.describe('The tenant.'),
      enterpriseCertificationStatus: z
        .literal(['not_submit', 'reviewing', 'pass', -1])
        .describe('Whether the papers are accepted.'),
      reviewReason: text.describe('Why they are accepted or not.'),
    }),
    output: Success,
  }),

  getTenantEnterpriseCertification: operation('GET /api/v3/get-tenant-enterprise-certification', {
    summary: 'Read the papers that certify a tenant as a company.',
    caller: 'management',
    needs: 'tenant:read',
    bare: true,
    input: z.object({ tenant_id: id.describe('The tenant.') }),
    output: TenantCertification,
  }),
};
