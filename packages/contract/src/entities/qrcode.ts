import * as z from 'zod';
import { LoginTokens } from './tokens.ts';

export const QrcodeStatus = z
  .object({
    status: z.enum(['PENDING', 'SCANNED', 'AUTHORIZED', 'CANCELLED', 'EXPIRED', 'ERROR']).describe('Where it stands.'),
    ticket: z.string().nullish().describe('Ticket that ties the steps together.'),
    briefUserInfo: z
      .object({
        displayName: z.string().describe('Name for display.'),
        photo: z.string().describe('Address of the picture.'),
      })
      .nullish(),
    tokenSet: LoginTokens.nullish(),
  })
  .meta({ id: 'QrcodeStatus' });

export const FastpassQrcode = z
  .object({
    scene: z.string().describe('The occasion.'),
    qrcodeId: z.string().describe('The QR code.'),
    apiHost: z.string().describe('Where the app sends its answer.'),
    user: z.object({
      id: z.string().describe('Unique and permanent.'),
      displayName: z.string().describe('Name for display.'),
      photo: z.string().describe('Address of the picture.'),
    }),
    appId: z.string().describe('The application.'),
    userpool: z.object({
      id: z.string().describe('Unique and permanent.'),
      displayName: z.string().describe('Name for display.'),
      photo: z.string().describe('Address of the picture.'),
    }),
  })
  .meta({ id: 'FastpassQrcode' });
