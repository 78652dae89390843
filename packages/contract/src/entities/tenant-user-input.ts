import * as z from 'zod';
import { email, freeText, id, phone, phoneCountryCode, secret } from '../fields.ts';
import { gender } from './user.ts';
import { passwordEncryptType } from './user-options.ts';

export const NewTenantUser = z.object({
  tenantId: id.describe('The tenant.'),
  gender,
  email: email.optional().describe('E-mail address.'),
  phone: phone.optional().describe('Phone number.'),
  phoneCountryCode: phoneCountryCode.optional().describe('Country code of the phone number, such as +86.'),
  username: freeText.optional().describe('Name to sign in with.'),
  name: freeText.optional().describe('Name for display.'),
  nickname: freeText.optional().describe('Name for display.'),
  photo: freeText.optional().describe('Address of the picture.'),
  birthdate: freeText.optional().describe('Date of birth, YYYY-MM-DD.'),
  country: freeText.optional().describe('Country of residence.'),
  province: freeText.optional().describe('Province or state.'),
  city: freeText.optional().describe('City.'),
  address: freeText.optional().describe('Address on one line.'),
  streetAddress: freeText.optional().describe('Street and number.'),
  postalCode: freeText.optional().describe('Postal code.'),
  givenName: freeText.optional().describe('Given name.'),
  familyName: freeText.optional().describe('Family name.'),
  middleName: freeText.optional().describe('Middle name.'),
  preferredUsername: freeText.optional().describe('The name that the user would like to be called.'),
  password: secret.optional().describe('The password, encrypted as passwordEncryptType says.'),
  salt: freeText.optional().describe('Salt of a ready-made hash.'),
  options: z
    .object({
      keepPassword: z.boolean().optional().describe('The password is a ready-made hash; store it as it is.'),
      autoGeneratePassword: z.boolean().optional().describe('Make up a password.'),
      resetPasswordOnFirstLogin: z.boolean().optional().describe('Ask for a new password at the first sign-in.'),
      passwordEncryptType,
    })
    .optional()
    .describe('How to carry it out.'),
});
