import * as z from 'zod';
import { GeoIp, ParsedUserAgent } from './audit-log.ts';

export const MySignIn = z
  .object({
    userId: z.string().describe('The user.'),
    appId: z.string().describe('The application.'),
    appName: z.string().describe('Name of the application.'),
    appLoginUrl: z.string().describe('Where to sign in to the application.'),
    appLogo: z.string().describe('Logo of the application.'),
    loginAt: z.string().describe('When the user signed in.'),
    clientIp: z.string().describe('Address of the user.'),
    success: z.boolean().describe('Whether it worked.'),
    errorMessage: z.string().nullish().describe('What went wrong.'),
    userAgent: z.string().describe('Browser or program of the user.'),
    parsedUserAgent: ParsedUserAgent,
    loginMethod: z.string().describe('How the user signed in.'),
    geoip: GeoIp,
    tenantId: z.string().nullish().describe('The tenant.'),
  })
  .meta({ id: 'MySignIn' });

export const MyApplication = z
  .object({
    appId: z.string().describe('The application.'),
    appName: z.string().describe('Name of the application.'),
    appLoginUrl: z.string().describe('Where to sign in to the application.'),
    appLogo: z.string().describe('Logo of the application.'),
    active: z.boolean().describe('Whether the user is signed in.'),
  })
  .meta({ id: 'MyApplication' });
