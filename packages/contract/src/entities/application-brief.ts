import * as z from 'zod';

/** An application as users see it. */
export const LoggedInApplication = z
  .object({
    appId: z.string().describe('Unique and permanent.'),
    appName: z.string().describe('Name for display.'),
    appLogo: z.string().nullish().describe('Address of the logo.'),
    appLoginUrl: z.string().nullish().describe('Where to sign in.'),
  })
  .meta({ id: 'LoggedInApplication' });

/** An application that a user may open. */
export const AccessibleApplication = LoggedInApplication.extend({
  appDefaultLoginStrategy: z.enum(['ALLOW_ALL', 'DENY_ALL']).describe('Who may sign in when no rule names the user.'),
}).meta({ id: 'AccessibleApplication' });

/** One sign-in of a user. */
export const LoginRecord = LoggedInApplication.extend({
  clientIp: z.string().nullish().describe('Address of the user.'),
  userAgent: z.string().nullish().describe('Browser or program of the user.'),
  time: z.string().describe('When the user signed in.'),
}).meta({ id: 'LoginRecord' });
