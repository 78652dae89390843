import * as z from 'zod';
import { customData, email, freeText, phone, phoneCountryCode, secret } from '../fields.ts';
import { gender } from './user.ts';
import { passwordEncryptType } from './user-options.ts';

export const SignUpProfile = z
  .object({
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
  .meta({ id: 'SignUpProfile' });

export const SignUpOptions = z
  .object({
    clientIp: freeText.optional().describe('Address of the user.'),
    phonePassCodeForInformationCompletion: freeText
      .optional()
      .describe('Code that proves the phone number of the profile.'),
    emailPassCodeForInformationCompletion: freeText
      .optional()
      .describe('Code that proves the e-mail address of the profile.'),
    passwordForPhonePassCode: secret.optional().describe('A password to set while registering by code.'),
    context: z.record(z.string(), z.unknown()).describe('Handed to the pipelines.'),
    passwordEncryptType,
  })
  .meta({ id: 'SignUpOptions' });
