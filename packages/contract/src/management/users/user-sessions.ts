import * as z from 'zod';
import { AccessibleApplication, LoggedInApplication, LoginRecord } from '../../entities/application-brief.ts';
import { UserIdOptions, userKey } from '../../entities/user-id.ts';
import { freeText, id, ids, instant } from '../../fields.ts';
import { operation, pageOf, paging, Success } from '../../operation.ts';
import { problems } from '../../problems.ts';

export const userSessions = {
  kickUsers: operation('POST /api/v3/kick-users', {
    summary: 'Sign a user out of applications and revoke the tokens there.',
    caller: 'management',
    needs: 'user:update',
    audits: 'user.kicked',
    input: z.object({
      appIds: ids.describe('The applications to sign out of.'),
      userId: id.describe('The user, by the kind of id that options.userIdType names.'),
      options: UserIdOptions.prefault({}),
    }),
    output: Success,
    fails: [problems.userNotFound, problems.applicationNotFound],
  }),

  checkSessionStatus: operation('POST /api/v3/check-session-status', {
    summary: 'Tell whether a user is signed in to an application.',
    caller: 'management',
    needs: 'user:read',
    input: z.object({ appId: id.describe('The application.'), userId: id.describe('The user.') }),
    output: z.object({ active: z.boolean().describe('Whether there is a live session.') }),
    fails: [problems.userNotFound, problems.applicationNotFound],
  }),

  getUserLoginHistory: operation('GET /api/v3/get-user-login-history', {
    summary: 'List the sign-ins of a user, newest first.',
    caller: 'management',
    needs: 'user:read',
    input: userKey.extend({
      ...paging.shape,
      appId: id.optional().describe('Only sign-ins to this application.'),
      clientIp: freeText.max(64).optional().describe('Only sign-ins from this address.'),
      start: instant.optional().describe('Only sign-ins at or after this time.'),
      end: instant.optional().describe('Only sign-ins at or before this time.'),
    }),
    output: pageOf(LoginRecord),
    fails: [problems.userNotFound],
  }),

  getUserLoggedinApps: operation('GET /api/v3/get-user-loggedin-apps', {
    summary: 'List the applications that a user is signed in to.',
    caller: 'management',
    needs: 'user:read',
    input: userKey,
    output: z.array(LoggedInApplication),
    fails: [problems.userNotFound],
  }),

  getUserAccessibleApps: operation('GET /api/v3/get-user-accessible-apps', {
    summary: 'List the applications that a user may open.',
    caller: 'management',
    needs: 'user:read',
    input: userKey,
    output: z.array(AccessibleApplication),
    fails: [problems.userNotFound],
  }),

  getUserAuthorizedApps: operation('GET /api/v3/get-user-authorized-apps', {
    summary: 'List the applications that a rule of access opens to a user.',
    caller: 'management',
    needs: 'user:read',
    input: userKey,
    output: z.array(AccessibleApplication),
    fails: [problems.userNotFound],
  }),
};
