import * as z from 'zod';
import { EmailTemplate } from '../../entities/email.ts';
import { EmailTemplateChanges } from '../../entities/email-template-input.ts';
import { RegistrationFieldChange, RegistrationFields } from '../../entities/registration-field.ts';
import { freeText, id, text } from '../../fields.ts';
import { operation } from '../../operation.ts';
import { problems } from '../../problems.ts';

const policyId = id.describe('The policy.');
const rosterId = id.optional().describe('The roster.');

export const invitationFields = {
  listRegisterExtendsFields: operation('GET /api/v3/list-invitation-policy-extends-fields', {
    summary: 'List the fields that invited people are asked for.',
    caller: 'management',
    needs: 'invitation-policy:read',
    input: z.object({ policyId, rosterId }),
    output: RegistrationFields,
    fails: [problems.invitationPolicyNotFound],
  }),

  updateRegisterExtendsFields: operation('POST /api/v3/update-invitation-policy-extends-fields', {
    summary: 'Add, remove or move a field that invited people are asked for.',
    caller: 'management',
    needs: 'invitation-policy:update',
    audits: 'invitationPolicy.updated',
    input: z.object({
      extendsField: RegistrationFieldChange,
      action: text.describe('What is to be done.'),
      policyId,
      newOrder: z.array(text).max(500).optional().describe('Position from now on.'),
    }),
    output: RegistrationFields,
    fails: [problems.invitationPolicyNotFound],
  }),

  getInviteEmailTemplate: operation('POST /api/v3/get-invitation-policy-email-template', {
    summary: 'Read the e-mail that an invitation policy sends.',
    caller: 'management',
    needs: 'invitation-policy:read',
    input: z.object({
      scene: z.enum(['INVITE', 'WELCOME']).describe('The occasion.'),
      policyId,
      rosterId,
      templateType: freeText.optional().describe('Which template it is.'),
    }),
    output: EmailTemplate,
    fails: [problems.invitationPolicyNotFound],
  }),

  updateInviteEmailTemplate: operation('POST /api/v3/update-invitation-policy-email-template', {
    summary: 'Change the e-mail that an invitation policy sends.',
    caller: 'management',
    needs: 'invitation-policy:update',
    audits: 'invitationPolicy.updated',
    input: EmailTemplateChanges,
    output: EmailTemplate,
  }),
};
