import * as z from 'zod';
import { customData, email, freeText, phone, phoneCountryCode } from '../fields.ts';
import { inviteeStatus } from './invitee-status.ts';
import { RegistrationField } from './registration-field.ts';
import { gender } from './user.ts';
import { UserSummary } from './user-summary.ts';

export const InviteeRecord = z
  .object({
    rosterId: z.string().describe('The roster.'),
    rosterName: z.string().describe('Name of the roster.'),
    inviteeId: z.string().describe('The invited person.'),
    inviteeName: z.string().describe('Name of the invited person.'),
    inviteePhoneCountryCode: z.string().nullish().describe('Country code of the phone number.'),
    inviteePhone: z.string().nullish().describe('Phone number of the invited person.'),
    inviteeEmail: z.string().describe('E-mail address of the invited person.'),
    inviteeStatus,
    inviteeSource: z.enum(['manualCreate', 'fileImport']).describe('How the person came onto the roster.'),
  })
  .meta({ id: 'InviteeRecord' });

export const Invitee = z
  .object({
    rosterId: z.string().describe('The roster.'),
    inviteeId: z.string().describe('The invited person.'),
    name: z.string().describe('Name for display.'),
    phoneCountryCode: z.string().nullish().describe('Country code of the phone number, such as +86.'),
    phone: z.string().nullish().describe('Phone number.'),
    email: z.string().describe('E-mail address.'),
    status: inviteeStatus,
    source: z.enum(['manualCreate', 'fileImport']).describe('Where it comes from.'),
    creatorId: z.string().describe('Who created it.'),
    creatorDetail: UserSummary.nullish(),
    createdAt: z.string().describe('When it was created.'),
    updatedAt: z.string().describe('When it last changed.'),
  })
  .meta({ id: 'Invitee' });

export const InviteeContext = z
  .object({
    enabledIdentifierVerify: z.boolean().describe('Whether invited people prove their address or number.'),
    sendVerifyCodeMethod: z.enum(['prioritySMS', 'priorityEmail']).describe('Where the code of the proof goes first.'),
    enabledInfoFill: z.boolean().describe('Whether invited people complete their profile.'),
    registerInfoFillMsg: z.string().nullish().describe('What is shown when the profile is to be completed.'),
    extendsFields: z.array(RegistrationField),
    extendsFieldsI18n: z.unknown().describe('Names of the fields in other languages.'),
    extendsFieldsOptions: z.array(z.unknown()).describe('Choices of the fields.'),
    email: z.string().describe('E-mail address.'),
    phone: z.string().nullish().describe('Phone number.'),
    phoneCountryCode: z.string().nullish().describe('Country code of the phone number, such as +86.'),
    inviteeName: z.string().nullish().describe('Name of the invited person.'),
    verifyCodeMaxErrCount: z.number().describe('Wrong tries that are left.'),
  })
  .meta({ id: 'InviteeContext' });

export const InviteeProfile = z
  .object({
    username: freeText.optional().describe('Name to sign in with.'),
    nickname: freeText.optional().describe('Name for display.'),
    company: freeText.optional().describe('Employer.'),
    photo: freeText.optional().describe('Address of the picture.'),
    device: freeText.optional().describe('Device of the user.'),
    browser: freeText.optional().describe('Browser of the user.'),
    name: freeText.optional().describe('Name for display.'),
    givenName: freeText.optional().describe('Given name.'),
    familyName: freeText.optional().describe('Family name.'),
    middleName: freeText.optional().describe('Middle name.'),
    profile: freeText.optional().describe('Profile of the user.'),
    preferredUsername: freeText.optional().describe('The name that the user would like to be called.'),
    website: freeText.optional().describe('Personal web site.'),
    gender: gender.optional(),
    birthdate: freeText.optional().describe('Date of birth, YYYY-MM-DD.'),
    zoneinfo: freeText.optional().describe('Time zone, such as Asia/Shanghai.'),
    locale: freeText.optional().describe('Language tag, such as zh-CN.'),
    address: freeText.optional().describe('Address on one line.'),
    formatted: freeText.optional().describe('Postal address, ready to print.'),
    streetAddress: freeText.optional().describe('Street and number.'),
    locality: freeText.optional().describe('Place of the postal address.'),
    region: freeText.optional().describe('Region of the postal address.'),
    postalCode: freeText.optional().describe('Postal code.'),
    country: freeText.optional().describe('Country of residence.'),
    email: email.optional().describe('E-mail address.'),
    phone: phone.optional().describe('Phone number.'),
    phoneCountryCode: phoneCountryCode.optional().describe('Country code of the phone number, such as +86.'),
    customData: customData.optional().describe('Values of custom fields by field key.'),
  })
  .meta({ id: 'InviteeProfile' });
