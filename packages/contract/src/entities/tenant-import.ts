import * as z from 'zod';
import { email, id, phone, phoneCountryCode, text } from '../fields.ts';

export const TenantEmailRecipient = z
  .object({
    adminName: text.describe('Name of the administrator who sends it.'),
    userName: text.describe('Name of the user.'),
    email: email.describe('E-mail address.'),
    identifier: text.describe('Unique name in addresses.'),
    tenantId: id.describe('The tenant.'),
    tenantName: text.describe('Name of the tenant.'),
  })
  .meta({ id: 'TenantEmailRecipient' });

export const TenantSmsRecipient = z
  .object({
    adminName: text.describe('Name of the administrator who sends it.'),
    userName: text.describe('Name of the user.'),
    identifier: text.describe('Unique name in addresses.'),
    phone: phone.describe('Phone number.'),
    phoneCountryCode: phoneCountryCode.describe('Country code of the phone number, such as +86.'),
    tenantId: id.describe('The tenant.'),
    tenantName: text.describe('Name of the tenant.'),
  })
  .meta({ id: 'TenantSmsRecipient' });
