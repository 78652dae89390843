import * as z from 'zod';
import { QrcodeStatus } from '../../entities/qrcode.ts';
import { LoginTokens } from '../../entities/tokens.ts';
import { customData, id, secret, text } from '../../fields.ts';
import { nothing, operation, Success } from '../../operation.ts';
import { problems } from '../../problems.ts';

const qrcodeId = id.describe('The QR code.');
const action = z.enum(['SCAN', 'CONFIRM', 'CANCEL']).describe('What is to be done.');

export const qrcode = {
  geneQrCode: operation('POST /api/v3/gene-qrcode', {
    summary: 'Make a QR code that a signed-in app can scan to sign its user in.',
    caller: 'anyone',
    input: z.object({
      type: z.enum(['MOBILE_APP', 'WECHAT_MINIPROGRAM', 'WECHAT_OFFICIAL_ACCOUNT']).describe('What kind it is.'),
      extIdpConnId: id.optional().describe('The connection.'),
      customData: customData.optional().describe('Values of custom fields by field key.'),
      context: z.record(z.string(), z.unknown()).optional().describe('Handed to the pipelines.'),
      autoMergeQrCode: z.boolean().default(false).describe('Let one QR code serve several apps.'),
    }),
    output: z.object({
      qrcodeId: z.string().describe('The QR code.'),
      url: z.string().describe('Address to call.'),
      customLogoUrl: z.string().nullish().describe('Logo in the middle of the QR code.'),
    }),
    fails: [problems.applicationNotFound, problems.connectionUnavailable, problems.tooManyRequests],
  }),

  getQrCodeStatus: operation('GET /api/v3/get-qrcode-status', {
    summary: 'Read whether a QR code was scanned and confirmed.',
    caller: 'anyone',
    input: z.object({ qrcodeId }),
    output: QrcodeStatus,
  }),

  checkQrCodeStatus: operation('GET /api/v3/check-qrcode-status', {
    summary: 'Read whether a QR code was scanned; the older form.',
    caller: 'anyone',
    deprecated: true,
    input: z.object({ qrcodeId }),
    output: QrcodeStatus,
  }),

  exchangeTokenSetWithQrCodeTicket: operation('POST /api/v3/exchange-tokenset-with-qrcode-ticket', {
    summary: 'Exchange the ticket of a confirmed QR code for tokens.',
    caller: 'application',
    input: z.object({
      ticket: text.describe('Ticket that ties the steps together.'),
      client_id: id.optional().describe('The application, when no header names it.'),
      client_secret: secret.optional().describe('Secret of the application, when it must prove itself in the body.'),
    }),
    output: LoginTokens,
    fails: [problems.deviceSignInGone, problems.clientNotAuthenticated, problems.mfaRequired],
  }),

  setQrCodeStatus: operation('POST /api/v3/set-qrcode-status', {
    summary: 'Scan, confirm or cancel a QR code, from the app.',
    caller: 'user',
    input: z.object({ qrcodeId, action }),
    output: Success,
    fails: [problems.deviceSignInGone],
  }),

  changeQrCodeStatus: operation('POST /api/v3/change-qrcode-status', {
    summary: 'Scan, confirm or cancel a QR code; the older form.',
    caller: 'user',
    deprecated: true,
    input: z.object({ qrcodeId, action }),
    output: nothing,
    fails: [problems.deviceSignInGone],
  }),
};
