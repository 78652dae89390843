import * as z from 'zod';
import { Application, ApplicationSummary } from '../entities/application.ts';
import { ApplicationChanges, NewApplication } from '../entities/application-input.ts';
import { Pagination } from '../entities/pagination.ts';
import { User } from '../entities/user.ts';
import { keywords, userParts } from '../entities/user-options.ts';
import { flag, freeText, id, numberText, text } from '../fields.ts';
import { operation, pageOf, paging, Success } from '../operation.ts';
import { problems } from '../problems.ts';

const appId = id.describe('The application.');
const applicationSecret = z.object({ secret: z.string().describe('The secret of the application.') });

const applicationFilter = paging.extend({
  isIntegrateApp: flag.describe('Only applications made from a template.'),
  isSelfBuiltApp: flag.describe('Only applications of your own.'),
  ssoEnabled: flag.describe('Only applications with single sign-on.'),
  keywords,
});

export const applications = {
  getApplication: operation('GET /api/v3/get-application', {
    summary: 'Read one application with its whole configuration.',
    caller: 'management',
    needs: 'application:read',
    input: z.object({ appId }),
    output: Application,
    fails: [problems.applicationNotFound],
  }),

  listApplications: operation('GET /api/v3/list-applications', {
    summary: 'List applications with their whole configuration, newest first.',
    caller: 'management',
    needs: 'application:read',
    input: applicationFilter.extend({ all: flag.describe('Return all applications on one page.') }),
    output: pageOf(Application),
  }),

  getApplicationSimpleInfo: operation('GET /api/v3/get-application-simple-info', {
    summary: 'Read the name, logo and type of one application.',
    caller: 'management',
    needs: 'application:read',
    input: z.object({ appId }),
    output: ApplicationSummary,
    fails: [problems.applicationNotFound],
  }),

  listApplicationSimpleInfo: operation('GET /api/v3/list-application-simple-info', {
    summary: 'List the names, logos and types of applications, newest first.',
    caller: 'management',
    needs: 'application:read',
    input: applicationFilter,
    output: pageOf(ApplicationSummary),
  }),

  createApplication: operation('POST /api/v3/create-application', {
    summary: 'Create an application, with a secret and a permission space of its own.',
    caller: 'management',
    needs: 'application:create',
    audits: 'application.created',
    input: NewApplication,
    output: Application,
    fails: [problems.applicationDomainTaken, problems.identitySourceNotFound],
  }),

  updateApplication: operation('POST /api/v3/update-application', {
    summary: 'Change the configuration of an application; what is left out stays as it is.',
    caller: 'management',
    needs: 'application:update',
    audits: 'application.updated',
    input: ApplicationChanges.extend({ appId }),
    output: Success,
    fails: [problems.applicationNotFound, problems.applicationDomainTaken],
  }),

  deleteApplication: operation('POST /api/v3/delete-application', {
    summary: 'Delete an application; its users stay.',
    caller: 'management',
    needs: 'application:delete',
    audits: 'application.deleted',
    input: z.object({ appId }),
    output: Success,
    fails: [problems.applicationNotFound],
  }),

  getApplicationSecret: operation('GET /api/v3/get-application-secret', {
    summary: 'Read the secret of an application.',
    caller: 'management',
    needs: 'application-secret:read',
    input: z.object({ appId }),
    output: applicationSecret,
    fails: [problems.applicationNotFound],
  }),

  refreshApplicationSecret: operation('POST /api/v3/refresh-application-secret', {
    summary: 'Replace the secret of an application; the old one stops working.',
    caller: 'management',
    needs: 'application-secret:update',
    audits: 'application.secretRefreshed',
    input: z.object({ appId }),
    output: applicationSecret,
    fails: [problems.applicationNotFound],
  }),

  listApplicationActiveUsers: operation('POST /api/v3/list-application-active-users', {
    summary: 'List the users who are signed in to an application.',
    caller: 'management',
    needs: 'application:read',
    input: z.object({ appId, options: userParts.extend({ pagination: Pagination.prefault({}) }).prefault({}) }),
    output: pageOf(User),
    fails: [problems.applicationNotFound],
  }),

  checkDomainAvailable: operation('POST /api/v3/check-domain-available', {
    summary: 'Tell whether a sub-domain is still free for an application.',
    caller: 'management',
    needs: 'application:read',
    input: z.object({ domain: text.max(256).describe('The sub-domain.') }),
    output: z.object({ available: z.boolean().describe('Whether an application could take it.') }),
  }),

  listTenantApplications: operation('GET /api/v3/list-tenant-applications', {
    summary: 'List the applications that are open to tenants.',
    caller: 'management',
    needs: 'application:read',
    input: z.object({
      page: numberText.describe('Page to return, from 1, as text.'),
      limit: numberText.describe('Entries on a page, at most 50, as text.'),
      keywords: freeText.max(256).describe('Matches the name; empty for all.'),
      sso_enabled: z.boolean().describe('Only applications with single sign-on.'),
    }),
    output: pageOf(
      z
        .object({
          userPoolId: z.string().describe('The user pool.'),
          tenantAppId: z.string().describe('Id of the application within the tenant.'),
          name: z.string().describe('Name for display.'),
          description: z.string().nullish().describe('What the application is.'),
          logo: z.string().nullish().describe('Address of the logo.'),
          applicationType: z.string().describe('What kind of program it is.'),
          ssoEnabled: z.boolean().describe('Whether it shares the sign-in of the pool.'),
          appId: z.string().describe('The application.'),
        })
        .meta({ id: 'TenantApplication' }),
    ),
  }),
};
