import * as z from 'zod';
import { gender } from './user.ts';

export const TenantUser = z
  .object({
    email: z.string().nullish().describe('E-mail address.'),
    phone: z.string().nullish().describe('Phone number.'),
    phoneCountryCode: z.string().nullish().describe('Country code of the phone number, such as +86.'),
    username: z.string().nullish().describe('Name to sign in with.'),
    name: z.string().nullish().describe('Name for display.'),
    nickname: z.string().nullish().describe('Name for display.'),
    photo: z.string().nullish().describe('Address of the picture.'),
    loginsCount: z.number().nullish().describe('How often the user has signed in.'),
    lastIp: z.string().nullish().describe('Address of the last sign-in.'),
    gender,
    birthdate: z.string().nullish().describe('Date of birth, YYYY-MM-DD.'),
    country: z.string().nullish().describe('Country of residence.'),
    province: z.string().nullish().describe('Province or state.'),
    city: z.string().nullish().describe('City.'),
    address: z.string().nullish().describe('Address on one line.'),
    streetAddress: z.string().nullish().describe('Street and number.'),
    postalCode: z.string().nullish().describe('Postal code.'),
    givenName: z.string().nullish().describe('Given name.'),
    familyName: z.string().nullish().describe('Family name.'),
    middleName: z.string().nullish().describe('Middle name.'),
    preferredUsername: z.string().nullish().describe('The name that the user would like to be called.'),
    lastLoginApp: z.string().nullish().describe('The application that the user signed in to last.'),
    userPoolId: z.string().describe('The user pool.'),
    tenantId: z.string().describe('The tenant.'),
    memberId: z.string().describe('The member of the tenant.'),
    linkUserId: z.string().describe('The user of the pool.'),
    isTenantAdmin: z.boolean().describe('Whether the member administers the tenant.'),
    password: z.string().nullish().describe('The password, encrypted as passwordEncryptType says.'),
    salt: z.string().nullish().describe('Salt of a ready-made hash.'),
  })
  .meta({ id: 'TenantUser' });
