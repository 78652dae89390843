import * as z from 'zod';
import { email, freeText, phone, phoneCountryCode, text } from '../fields.ts';

export const PhoneChangeProof = z
  .object({
    newPhoneNumber: phone.describe('The new phone number.'),
    newPhonePassCode: text.describe('Code that was sent to the new number.'),
    newPhoneCountryCode: phoneCountryCode.optional().describe('Country code of the new number.'),
    oldPhoneNumber: phone.optional().describe('The phone number from before.'),
    oldPhonePassCode: freeText.optional().describe('Code that was sent to the old number.'),
    oldPhoneCountryCode: phoneCountryCode.optional().describe('Country code of the old number.'),
  })
  .meta({ id: 'PhoneChangeProof' });

export const PhoneProof = z
  .object({
    phoneNumber: phone.describe('Phone number.'),
    passCode: text.describe('The code that was sent.'),
    phoneCountryCode: phoneCountryCode.optional().describe('Country code of the phone number, such as +86.'),
  })
  .meta({ id: 'PhoneProof' });

export const EmailProof = z
  .object({ email: email.optional().describe('E-mail address.'), passCode: text.describe('The code that was sent.') })
  .meta({ id: 'EmailProof' });
