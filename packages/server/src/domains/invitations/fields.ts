import type { RegistrationField } from '@genauth/contract/entities/registration-field.ts';
import { invitationFields } from '@genauth/contract/management/invitations/invitation-fields.ts';
import type * as z from 'zod';
import type { InvitationConfig } from '../../database/json.ts';
import { implement } from '../../http/implement.ts';
import { changeTemplate, isTemplateType, readTemplate } from '../messages/public.ts';
import { policyOf } from './policy-rows.ts';
import { rosterOf } from './roster-rows.ts';

type Field = z.output<typeof RegistrationField>;

export const invitationFieldHandlers = implement(invitationFields, {
  async listRegisterExtendsFields({ input, db, poolId }) {
    const { config } = await policyOf(db, poolId, input.policyId);
    const roster = input.rosterId ? await rosterOf(db, poolId, input.rosterId) : undefined;
    return { extendsFields: fieldsOf(roster?.snapshot ?? config) };
  },

  async updateRegisterExtendsFields({ input, db, poolId, platform, audit }) {
    const { extendsField, action, newOrder = [] } = input;
    const policy = await policyOf(db, poolId, input.policyId);
    const before = fieldsOf(policy.config);
    const field: Field = { ...extendsField, source: 'manual_add' };
    const fields = changed(before, field, action, newOrder);
    const config = { ...policy.config, fields, extendsFields: fields.map(({ name }) => name) };
    const values = { config: JSON.stringify(config), updated_at: new Date(platform.clock.now()) };
    await db.updateTable('invitation_policies').set(values).where('id', '=', policy.id).execute();
    audit({ before, after: fields });
    return { extendsFields: fields };
  },

  async getInviteEmailTemplate({ input, db, poolId, request }) {
    await policyOf(db, poolId, input.policyId);
    const { templateType } = input;
    const type = templateType && isTemplateType(templateType) ? templateType : templates[input.scene];
    return readTemplate(db, poolId, type, request.language);
  },

  async updateInviteEmailTemplate({ input, db, poolId, request, audit }) {
    const { before, after } = await changeTemplate(db, poolId, request.language, input);
    audit({ before, after });
    return after;
  },
});

/** The templates of the pool that invitations are written with. */
const templates = { INVITE: 'FIRST_CREATED_USER', WELCOME: 'WELCOME_EMAIL' } as const;

/** The fields that invited people are asked for: those that were changed, or else the built-in ones by their name. */
export const fieldsOf = ({ fields, extendsFields }: InvitationConfig): Field[] =>
  fields ??
  extendsFields.map((name) => ({
    type: 'internal',
    id: name,
    name,
    label: name,
    show: true,
    allowRewrite: true,
    inputType: 'string',
    source: 'preset',
  }));

function changed(before: Field[], field: Field, action: string, order: string[]): Field[] {
  const rest = before.filter(({ name }) => name !== field.name);
  if (action === 'delete') return rest;
  if (action === 'update') return before.map((one) => (one.name === field.name ? field : one));
  if (action !== 'reorder') return [...rest, field];
  const place = ({ name, id }: Field) => {
    const found = Math.max(order.indexOf(name), order.indexOf(id));
    return found < 0 ? order.length : found;
  };
  return [...before].sort((a, b) => place(a) - place(b));
}
