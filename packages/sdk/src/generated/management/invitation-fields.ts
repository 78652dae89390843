// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';
import type { EmailTemplate, EmailTemplateType, RegistrationFieldChange, RegistrationFields } from '../models.ts';

export interface ListRegisterExtendsFieldsInput {
  /** The policy. */
  policyId: string;
  /** The roster. */
  rosterId?: string | undefined;
}

export interface UpdateRegisterExtendsFieldsInput {
  extendsField: RegistrationFieldChange;
  /** What is to be done. */
  action: string;
  /** The policy. */
  policyId: string;
  /** Position from now on. */
  newOrder?: string[] | undefined;
}

export interface GetInviteEmailTemplateInput {
  /** The occasion. */
  scene: 'INVITE' | 'WELCOME';
  /** The policy. */
  policyId: string;
  /** The roster. */
  rosterId?: string | undefined;
  /** Which template it is. */
  templateType?: string | undefined;
}

export interface UpdateInviteEmailTemplateInput {
  type: EmailTemplateType;
  /** Whether the own text replaces the standard one. */
  customizeEnabled: boolean;
  /** Name for display. */
  name: string;
  /** Subject of the message. */
  subject: string;
  /** Who the message comes from. */
  sender: string;
  /** Content of the message. */
  content: string;
  /** Seconds until it expires. */
  expiresIn?: number | undefined;
  /** Where the link leads. */
  redirectTo?: string | undefined;
  /** The template language. */
  tplEngine?: 'handlebar' | 'ejs' | undefined;
}

export interface ManagementInvitationFields {
  /**
   * List the fields that invited people are asked for.
   *
   * `GET /api/v3/list-invitation-policy-extends-fields`, needs the permission `invitation-policy:read`
   *
   * Fails with `invitationPolicyNotFound` (404, 4040104).
   */
  listRegisterExtendsFields(input: ListRegisterExtendsFieldsInput, options?: CallOptions): Promise<Result<RegistrationFields>>;

  /**
   * Add, remove or move a field that invited people are asked for.
   *
   * `POST /api/v3/update-invitation-policy-extends-fields`, needs the permission `invitation-policy:update`
   *
   * Fails with `invitationPolicyNotFound` (404, 4040104).
   */
  updateRegisterExtendsFields(input: UpdateRegisterExtendsFieldsInput, options?: CallOptions): Promise<Result<RegistrationFields>>;

  /**
   * Read the e-mail that an invitation policy sends.
   *
   * `POST /api/v3/get-invitation-policy-email-template`, needs the permission `invitation-policy:read`
   *
   * Fails with `invitationPolicyNotFound` (404, 4040104).
   */
  getInviteEmailTemplate(input: GetInviteEmailTemplateInput, options?: CallOptions): Promise<Result<EmailTemplate>>;

  /**
   * Change the e-mail that an invitation policy sends.
   *
   * `POST /api/v3/update-invitation-policy-email-template`, needs the permission `invitation-policy:update`
   */
  updateInviteEmailTemplate(input: UpdateInviteEmailTemplateInput, options?: CallOptions): Promise<Result<EmailTemplate>>;
}
