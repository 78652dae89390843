import * as z from 'zod';
import { customData, email, freeText, id, phone, phoneCountryCode, secret, text } from '../fields.ts';
import { identityProvider } from './identity.ts';
import { gender, userStatus } from './user.ts';

/** Profile members that a user or an administrator may write. */
export const profileInput = z.object({
  name: freeText.max(1024).optional().describe('Full name.'),
  nickname: freeText.max(1024).optional().describe('Name for display.'),
  photo: freeText.optional().describe('Address of the picture.'),
  gender: gender.optional(),
  birthdate: freeText.max(64).optional().describe('Date of birth, YYYY-MM-DD.'),
  country: freeText.max(1024).optional().describe('Country of residence.'),
  province: freeText.max(1024).optional().describe('Province or state.'),
  city: freeText.max(1024).optional().describe('City.'),
  address: freeText.optional().describe('Address on one line.'),
  streetAddress: freeText.optional().describe('Street and number.'),
  postalCode: freeText.max(64).optional().describe('Postal code.'),
  company: freeText.max(1024).optional().describe('Employer.'),
  identityNumber: freeText.max(256).optional().describe('Number of an identity document.'),
});

const adminProfile = profileInput.extend({
  browser: freeText.optional().describe('The browser that was used last.'),
  device: freeText.max(1024).optional().describe('The device that was used last.'),
  givenName: freeText.max(1024).optional().describe('Given name.'),
  familyName: freeText.max(1024).optional().describe('Family name.'),
  middleName: freeText.max(1024).optional().describe('Middle name.'),
  profile: freeText.optional().describe('Address of a profile page.'),
  preferredUsername: freeText.max(1024).optional().describe('The name that the user would like to be called.'),
  website: freeText.optional().describe('Personal web site.'),
  zoneinfo: freeText.max(128).optional().describe('Time zone, such as Asia/Shanghai.'),
  locale: freeText.max(64).optional().describe('Language tag, such as zh-CN.'),
  formatted: freeText.optional().describe('Postal address, ready to print.'),
  region: freeText.max(1024).optional().describe('Region of the postal address.'),
  status: userStatus.optional(),
  phoneCountryCode: phoneCountryCode.optional().describe('Country code of the phone number, such as +86.'),
  emailVerified: z.boolean().optional().describe('Whether the address counts as confirmed.'),
  phoneVerified: z.boolean().optional().describe('Whether the number counts as confirmed.'),
  customData: customData.optional().describe('Values of custom fields by field key.'),
});

const NewIdentity = z
  .object({
    extIdpId: id.describe('The identity source.'),
    provider: identityProvider,
    type: text.describe('What userIdInIdp is: openid, unionid, primary or generic.'),
    userIdInIdp: text.describe('The id of the user at the identity source.'),
    userInfoInIdp: z.record(z.string(), z.unknown()).optional().describe('The profile at the identity source.'),
    accessToken: secret.optional().describe('Access token of the source.'),
    refreshToken: secret.optional().describe('Refresh token of the source.'),
    originConnIds: z.array(id).max(100).describe('The connections through which the user came.'),
  })
  .meta({ id: 'NewIdentity' });

/** A user to create. At least one of username, e-mail, phone and external id is needed. */
export const NewUser = adminProfile
  .extend({
    username: text.max(256).optional().describe('Name to sign in with, unique in the pool.'),
    email: email.optional().describe('E-mail address, unique in the pool.'),
    phone: phone.optional().describe('Phone number, unique in the pool.'),
    externalId: text.max(256).optional().describe('Id in a system of yours, unique in the pool.'),
    password: secret.optional().describe('Password, encrypted as options.passwordEncryptType says.'),
    salt: freeText.max(1024).optional().describe('Salt of a ready-made hash; see options.keepPassword.'),
    tenantIds: z.array(id).max(100).optional().describe('Tenants to join.'),
    otp: z
      .object({
        secret: text.describe('Base32 secret of the authenticator.'),
        recoveryCode: text.optional().describe('Code that replaces a lost authenticator.'),
      })
      .optional()
      .describe('An authenticator that the user has already.'),
    departmentIds: z.array(id).max(100).optional().describe('Departments to join.'),
    metadataSource: z.record(z.string(), z.unknown()).optional().describe('Values of the data object behind the user.'),
    identities: z.array(NewIdentity).max(50).optional().describe('External identities to link.'),
  })
  .meta({ id: 'NewUser' });

/** What to change in a user. An empty text clears the member. */
export const UserChanges = adminProfile
  .extend({
    userId: id.describe('The user, by the kind of id that options.userIdType names.'),
    username: freeText.max(256).optional().describe('Name to sign in with; empty to remove it.'),
    email: z
      .union([email, z.literal('')])
      .optional()
      .describe('E-mail address; empty to remove it.'),
    phone: z
      .union([phone, z.literal('')])
      .optional()
      .describe('Phone number; empty to remove it.'),
    externalId: freeText.max(256).optional().describe('Id in a system of yours; empty to remove it.'),
    password: secret.optional().describe('New password, encrypted as options.passwordEncryptType says.'),
    metadata: z.record(z.string(), z.unknown()).optional().describe('Values of the data object behind the user.'),
  })
  .meta({ id: 'UserChanges' });
