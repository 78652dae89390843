import * as z from 'zod';

export const ParsedUserAgent = z
  .object({
    device: z.string().nullish().describe('Kind of device.'),
    name: z.string().nullish().describe('Name of the browser; the same as browser.'),
    browser: z.string().nullish().describe('Name of the browser.'),
    os: z.string().nullish().describe('Operating system.'),
  })
  .meta({ id: 'ParsedUserAgent' });

export const GeoIp = z
  .object({
    location: z.object({ lon: z.number(), lat: z.number() }).nullish().describe('Coordinates.'),
    country_name: z.string().nullish().describe('Country.'),
    country_code2: z.string().nullish().describe('Code of the country, two letters.'),
    country_code3: z.string().nullish().describe('Code of the country, three letters.'),
    region_name: z.string().nullish().describe('Region.'),
    region_code: z.string().nullish().describe('Code of the region.'),
    city_name: z.string().nullish().describe('City.'),
    continent_code: z.string().nullish().describe('Code of the continent.'),
    timezone: z.string().nullish().describe('Time zone.'),
  })
  .meta({ id: 'GeoIp', description: 'Where an address is, as far as that is known.' });

const record = z.object({
  clientIp: z.string().nullish().describe('Address of the caller.'),
  success: z.boolean().describe('Whether it worked.'),
  userAgent: z.string().nullish().describe('Browser or program of the caller.'),
  parsedUserAgent: ParsedUserAgent.nullish(),
  geoip: GeoIp.nullish(),
  timestamp: z.string().describe('When it happened.'),
  requestId: z.string().describe('The request that it belongs to.'),
});

/** Something that a user did. */
export const UserActionLog = record
  .extend({
    userId: z.string().nullish().describe('The user; null when nobody was found.'),
    userAvatar: z.string().nullish().describe('Picture of the user.'),
    userDisplayName: z.string().nullish().describe('Name of the user for display.'),
    userLoginsCount: z.number().nullish().describe('How often the user has signed in.'),
    appId: z.string().nullish().describe('The application.'),
    appName: z.string().nullish().describe('Name of the application.'),
    appLogo: z.string().nullish().describe('Logo of the application.'),
    appLoginUrl: z.string().nullish().describe('Where to sign in to the application.'),
    eventType: z
      .enum([
        'login',
        'logout',
        'register',
        'verifyMfa',
        'updateUserPrefile',
        'updateUserPassword',
        'updateUserEmail',
        'updateUserPhone',
        'bindMfa',
        'bindEmail',
        'bindPhone',
        'unbindPhone',
        'unbindEmail',
        'unbindMFA',
        'refreshUserTokenBySelf',
        'deleteAccount',
        'verifyFirstLogin',
        'securityResourceAccess',
      ])
      .describe('What the user did.'),
    eventDetail: z.string().nullish().describe('More about it.'),
  })
  .meta({ id: 'UserActionLog' });

/** Something that an administrator did. */
export const AdminAuditLog = record
  .extend({
    adminUserId: z.string().nullish().describe('The administrator; null for a key of the pool itself.'),
    adminUserAvatar: z.string().nullish().describe('Picture of the administrator.'),
    adminUserDisplayName: z.string().nullish().describe('Name of the administrator for display.'),
    operationType: z.string().describe('What was done: create, update, delete and the like.'),
    resourceType: z.string().describe('What it was done to: user, role, application and the like.'),
    eventDetails: z.string().nullish().describe('More about it.'),
    operationParam: z.string().nullish().describe('The request, without secrets.'),
    originValue: z.string().nullish().describe('The value from before.'),
    targetValue: z.string().nullish().describe('The value from then on.'),
    ua: ParsedUserAgent.nullish(),
  })
  .meta({ id: 'AdminAuditLog' });
