import * as z from 'zod';
import { FastpassQrcode, QrcodeStatus } from '../../entities/qrcode.ts';
import { SignInContext } from '../../entities/sign-in-options.ts';
import { LoginTokens } from '../../entities/tokens.ts';
import { id } from '../../fields.ts';
import { operation } from '../../operation.ts';
import { problems } from '../../problems.ts';

const qrcodeId = id.describe('The QR code.');

export const fastpass = {
  geneFastpassQrcodeInfo: operation('POST /api/v3/gene-fastpass-qrcode-info', {
    summary: 'Make a QR code by which the signed-in user signs in on a phone.',
    caller: 'user',
    input: z.object({ options: SignInContext.optional() }),
    output: FastpassQrcode.nullish(),
  }),

  getFastpassParams: operation('GET /api/v3/get-fastpass-client-apps', {
    summary: 'Read which applications a scanned QR code signs in to.',
    caller: 'anyone',
    input: z.object({ qrcodeId, appId: id.describe('The application.') }),
    output: z.object({
      relationApps: z
        .array(
          z.object({
            id: z.string().describe('Unique and permanent.'),
            name: z.string().describe('Name for display.'),
            logo: z.string().nullish().describe('Address of the logo.'),
          }),
        )
        .nullish(),
    }),
    fails: [problems.deviceSignInGone],
  }),

  getAppLoginQrCodeStatus: operation('GET /api/v3/get-app-login-qrcode-status', {
    summary: 'Read whether a phone has signed in by a QR code.',
    caller: 'user',
    input: z.object({ qrcodeId }),
    output: QrcodeStatus,
  }),

  qrCodeAppLogin: operation('POST /api/v3/qrcode-app-login', {
    summary: 'Sign in on a phone by a scanned QR code.',
    caller: 'anyone',
    input: z.object({ action: z.enum(['APP_LOGIN']).describe('What is to be done.'), qrcodeId }),
    output: LoginTokens,
    fails: [problems.applicationNotFound, problems.deviceSignInGone, problems.mfaRequired],
  }),
};
