import * as z from 'zod';
import { background, freeText, id, languages, styleSheet } from '../fields.ts';
import { identityProvider } from './identity.ts';

const basicLoginMethods = z.array(
  z.enum([
    'PHONE_CODE',
    'EMAIL_CODE',
    'PHONE_PASSWORD',
    'EMAIL_PASSWORD',
    'USERNAME_PASSWORD',
    'SELF_BUILT_APP_QRCODE',
    'PASSKEY',
  ]),
);
const basicRegisterMethods = z.array(z.enum(['PHONE_CODE', 'EMAIL_CODE', 'EMAIL_PASSWORD']));
const connectionType = z
  .enum(['PASSCODE', 'PASSWORD', 'QRCODE', 'LDAP', 'AD'])
  .describe('The tab that the page opens with.');
const qrcodeType = z
  .enum(['SELF_BUILT_APP', 'WECHAT_OFFICIAL_ACCOUNT', 'WECHAT_MINI_PROGRAM'])
  .describe('What the QR code is for.');
const defaultRegisterMethod = z.enum(['PASSCODE', 'PASSWORD']).describe('The tab that registration opens with.');
const guardVersion = z.enum(['Advanced', 'Classical']).describe('Look of the sign-in page.');
const language = z.enum(languages);

export const ApplicationLoginConfig = z
  .object({
    mergeLoginAndRegisterPage: z.boolean().describe('Register unknown people on the sign-in page.'),
    enabledBasicLoginMethods: basicLoginMethods.describe('The ways to sign in.'),
    defaultLoginMethod: z
      .object({
        connectionType,
        qrcodeType: qrcodeType.nullish(),
        qrcodeExtIdpConnId: z.string().nullish().describe('The connection behind the QR code.'),
        adExtIdpConnId: z.string().nullish().describe('The Active Directory connection.'),
        ldapExtIdpConnId: z.string().nullish().describe('The LDAP connection.'),
      })
      .describe('What the page shows first.'),
    enabledExtIdpConns: z
      .array(
        z
          .object({
            isSocial: z.boolean().describe('Whether the source is a social one.'),
            extIdpId: z.string().describe('The identity source.'),
            extIdpType: identityProvider,
            extIdpConnId: z.string().describe('The connection.'),
            extIdpConnType: z.string().describe('Kind of connection, such as wechat:pc.'),
            extIdpConnIdentifier: z.string().describe('The name of the connection in addresses.'),
            extIdpConnDisplayName: z.string().describe('Name for display.'),
            extIdpConnLogo: z.string().nullish().describe('Address of the logo.'),
            enabled: z.boolean().nullish().describe('Whether the application offers it.'),
          })
          .meta({ id: 'ApplicationConnection' }),
      )
      .describe('The identity sources that the page offers.'),
    showAuthorizationPage: z.boolean().describe('Ask the user for consent.'),
  })
  .meta({ id: 'ApplicationLoginConfig' });

/** How users sign in, as far as an update may change it. */
export const ApplicationLoginConfigChanges = z
  .object({
    mergeLoginAndRegisterPage: z.boolean().optional().describe('Register unknown people on the sign-in page.'),
    enabledBasicLoginMethods: basicLoginMethods.max(7).optional().describe('The ways to sign in.'),
    defaultLoginMethod: z
      .object({
        connectionType,
        qrcodeType: qrcodeType.optional(),
        qrcodeExtIdpConnId: id.optional().describe('The connection behind the QR code.'),
        adExtIdpConnId: id.optional().describe('The Active Directory connection.'),
        ldapExtIdpConnId: id.optional().describe('The LDAP connection.'),
      })
      .optional()
      .describe('What the page shows first.'),
    showAuthorizationPage: z.boolean().describe('Ask the user for consent.'),
  })
  .meta({ id: 'ApplicationLoginConfigChanges' });

export const NewApplicationLoginConfig = ApplicationLoginConfigChanges.extend({
  enabledExtIdpConnIds: z
    .array(z.object({ extIdpConnId: id.describe('The connection.') }))
    .max(100)
    .optional()
    .describe('The identity sources that the page offers.'),
  enabledAllExtIdpConns: z.boolean().optional().describe('Offer all identity sources of the pool.'),
}).meta({ id: 'NewApplicationLoginConfig' });

export const ApplicationRegisterConfig = z
  .object({
    enabledBasicRegisterMethods: basicRegisterMethods.describe('The ways to register.'),
    defaultRegisterMethod,
  })
  .meta({ id: 'ApplicationRegisterConfig' });

const ApplicationAgreement = z
  .object({
    displayAt: z.array(z.enum(['LoginPage', 'RegisterPage'])).describe('Where it is shown.'),
    isRequired: z.boolean().describe('Whether users must agree.'),
    lang: language.describe('Language of the text.'),
    content: z.string().max(10_000).describe('The text, as HTML.'),
  })
  .meta({ id: 'ApplicationAgreement' });

/** A colour, or an empty text for that of the platform. The hosted service knows no such field. */
const primaryColor = z.string().regex(/^(#([0-9a-f]{3}|[0-9a-f]{6}))?$/i, 'expected a colour such as #215ae5');

export const ApplicationBrandingConfig = z
  .object({
    primaryColor: z.string().nullish().describe('Colour of buttons and links, such as #215ae5.'),
    customCSSEnabled: z.boolean().describe('Whether customCSS is used.'),
    customCSS: z.string().nullish().describe('Style sheet of the sign-in page.'),
    guardVersion,
    customLoadingImage: z.string().nullish().describe('Picture to show while the page loads.'),
    customBackground: z.string().nullish().describe('Background: an address or CSS.'),
    showChangeLanguageButton: z.boolean().describe('Let users choose the language.'),
    defaultLanguage: language.describe('Language of the page.'),
    showForgetPasswordButton: z.boolean().describe('Offer password recovery.'),
    showEnterpriseConnections: z.boolean().describe('Offer enterprise sources.'),
    showSocialConnections: z.boolean().describe('Offer social sources.'),
    showAgreement: z.boolean().describe('Show the agreements.'),
    agreements: z.array(ApplicationAgreement).describe('What users must agree to.'),
  })
  .meta({ id: 'ApplicationBrandingConfig' });

export const ApplicationBrandingChanges = z
  .object({
    primaryColor: primaryColor.optional().describe('Colour of buttons and links; unreadable ones are corrected.'),
    customCSSEnabled: z.boolean().optional().describe('Whether customCSS is used.'),
    customCSS: styleSheet.optional().describe('Style sheet of the sign-in page.'),
    guardVersion: guardVersion.optional(),
    customLoadingImage: freeText.optional().describe('Picture to show while the page loads.'),
    customBackground: background.optional().describe('Background: a colour, a gradient or the address of a picture.'),
    showChangeLanguageButton: z.boolean().optional().describe('Let users choose the language.'),
    defaultLanguage: language.optional().describe('Language of the page.'),
    showForgetPasswordButton: z.boolean().optional().describe('Offer password recovery.'),
    showEnterpriseConnections: z.boolean().optional().describe('Offer enterprise sources.'),
    showSocialConnections: z.boolean().optional().describe('Offer social sources.'),
    showAgreement: z.boolean().optional().describe('Show the agreements.'),
    agreements: z.array(ApplicationAgreement).max(50).optional().describe('What users must agree to.'),
  })
  .meta({ id: 'ApplicationBrandingChanges' });
