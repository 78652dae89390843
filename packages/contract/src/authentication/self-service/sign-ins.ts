import * as z from 'zod';
import { MyApplication, MySignIn } from '../../entities/my-application.ts';
import { freeText, id, instant } from '../../fields.ts';
import { none, operation, pageOf, paging } from '../../operation.ts';

export const signIns = {
  getLoginHistory: operation('GET /api/v3/get-my-login-history', {
    summary: 'List the sign-ins of the signed-in user, newest first.',
    caller: 'user',
    input: paging.extend({
      appId: id.optional().describe('The application.'),
      clientIp: freeText.optional().describe('Address of the user.'),
      success: z.boolean().optional().describe('Whether it worked.'),
      start: instant.optional().describe('From when on, in milliseconds since 1970.'),
      end: instant.optional().describe('Until when, in milliseconds since 1970.'),
    }),
    output: pageOf(MySignIn),
  }),

  getLoggedInApps: operation('GET /api/v3/get-my-logged-in-apps', {
    summary: 'List the applications that the signed-in user is signed in to.',
    caller: 'user',
    input: none,
    output: z.array(MyApplication),
  }),

  getAccessibleApps: operation('GET /api/v3/get-my-accessible-apps', {
    summary: 'List the applications that the signed-in user may open.',
    caller: 'user',
    input: none,
    output: z.array(MyApplication),
  }),
};
