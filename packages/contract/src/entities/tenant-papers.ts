import * as z from 'zod';
import { id, longText, phone, text } from '../fields.ts';

export const TenantPapers = z.object({
  businessName: text.describe('Name of the company.'),
  businessLicense: longText.min(1).describe('Business license, as an address or picture.'),
  businessRegistrationName: text.describe('Registered name of the company.'),
  unifiedSocialCredit: text.describe('Unified social credit code.'),
  legalRepresentativeName: text.describe('Name of the legal representative.'),
  nationalIdentificationNumber: text.describe('Identity number of the legal representative.'),
  personalBankCardNumber: text.describe('Bank card of the legal representative.'),
  bankReservedPhone: phone.describe('Phone number that the bank knows.'),
  tenantId: id.describe('The tenant.'),
});
