import * as z from 'zod';
import { mobileConnection, mobilePayloads } from '../entities/mobile-sign-in.ts';
import { LoginTokens } from '../entities/tokens.ts';
import { passwordEncryptType } from '../entities/user-options.ts';
import { customData, flag, freeText, id, phoneCountryCode, secret, text } from '../fields.ts';
import { operation } from '../operation.ts';
import { problems } from '../problems.ts';

const client = z.object({
  client_id: id.optional().describe('The application, when no header names it.'),
  client_secret: secret.optional().describe('Secret of the application, when it must prove itself in the body.'),
});

const scope = freeText.max(1024).default('openid profile').describe('Scopes to ask for; openid must be among them.');
const context = z.record(z.string(), z.unknown()).optional().describe('Handed to the pipelines around sign-in.');
const tenantId = id.optional().describe('The tenant to sign in to.');
const clientIp = freeText.max(64).optional().describe('Address of the user, when a back end signs in for them.');

const password = secret.describe('Password, encrypted as options.passwordEncryptType says.');
const directoryPayload = z
  .object({ password, sAMAccountName: text.max(256).describe('Account name in the directory.') })
  .optional()
  .describe('For the connections AD and LDAP.');

export const signin = {
  signInByCredentials: operation('POST /api/v3/signin', {
    summary: 'Sign a user in by password, passcode, LDAP or Active Directory.',
    caller: 'application',
    input: client.extend({
      connection: z.enum(['PASSWORD', 'PASSCODE', 'LDAP', 'AD']).describe('How the user proves who they are.'),
      passwordPayload: z
        .object({
          password,
          account: freeText.max(256).optional().describe('Username, e-mail address or phone number.'),
          email: freeText.max(254).optional().describe('E-mail address.'),
          username: freeText.max(256).optional().describe('Username.'),
          phone: freeText.max(64).optional().describe('Phone number.'),
        })
        .optional()
        .describe('For the connection PASSWORD.'),
      passCodePayload: z
        .object({
          passCode: text.max(32).describe('The code that was sent.'),
          email: freeText.max(254).optional().describe('The address that it was sent to.'),
          phone: freeText.max(64).optional().describe('The number that it was sent to.'),
          phoneCountryCode: phoneCountryCode.optional().describe('Country code of the number.'),
        })
        .optional()
        .describe('For the connection PASSCODE.'),
      adPayload: directoryPayload,
      ldapPayload: directoryPayload,
      options: z
        .object({
          scope,
          clientIp,
          context,
          tenantId,
          customData: customData.optional().describe('Values of custom fields to store.'),
          autoRegister: flag.describe('Create the user when there is none.'),
          captchaCode: freeText.max(32).optional().describe('The characters of the picture.'),
          captchaToken: freeText.optional().describe('The token that came with the picture.'),
          passwordEncryptType,
        })
        .prefault({}),
    }),
    output: LoginTokens,
    fails: [
      problems.identifierMissing,
      problems.scopeInvalid,
      problems.clientNotAuthenticated,
      problems.connectionUnavailable,
      problems.wrongCredentials,
      problems.wrongPasscode,
      problems.userNotFound,
      problems.accountLocked,
      problems.userDisabled,
      problems.tenantRefused,
      problems.emailNotVerified,
      problems.firstPasswordDue,
      problems.newPasswordDue,
      problems.passwordUndecryptable,
      problems.passwordTooWeak,
      problems.registrationClosed,
      problems.userExists,
      problems.tooManyRequests,
    ],
  }),

  signInByMobile: operation('POST /api/v3/signin-by-mobile', {
    summary: 'Sign a user in with what a social provider gave to a mobile application.',
    caller: 'application',
    input: client.extend({
      extIdpConnidentifier: text.max(256).describe('The name of the connection to the provider.'),
      connection: mobileConnection.describe('The provider.'),
      ...mobilePayloads.shape,
      options: z
        .object({
          scope,
          clientIp,
          context,
          tenantId,
          customData: customData.optional().describe('Values of custom fields to store.'),
        })
        .prefault({}),
    }),
    output: LoginTokens,
    fails: [problems.scopeInvalid, problems.clientNotAuthenticated, problems.connectionUnavailable],
  }),
};
