import * as z from 'zod';
import { email, freeText, phone, phoneCountryCode } from '../fields.ts';
import { gender } from './user.ts';

export const BasicProfile = z
  .object({
    username: freeText.optional().describe('Name to sign in with.'),
    email: email.optional().describe('E-mail address.'),
    phone: phone.optional().describe('Phone number.'),
    phoneCountryCode: phoneCountryCode.optional().describe('Country code of the phone number, such as +86.'),
    name: freeText.optional().describe('Name for display.'),
    gender: gender.optional(),
    country: freeText.optional().describe('Country of residence.'),
    province: freeText.optional().describe('Province or state.'),
    city: freeText.optional().describe('City.'),
  })
  .meta({ id: 'BasicProfile' });

export const UserSummary = z
  .object({
    id: z.string().describe('Unique and permanent.'),
    displayName: z.string().nullish().describe('Name for display.'),
    photo: z.string().nullish().describe('Address of the picture.'),
  })
  .meta({ id: 'UserSummary' });
