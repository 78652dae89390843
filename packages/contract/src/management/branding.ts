import * as z from 'zod';
import { Application } from '../entities/application.ts';
import { LoginPageChanges, UserPoolTenantConfig } from '../entities/tenant-config.ts';
import { freeText } from '../fields.ts';
import { none, operation, Success } from '../operation.ts';
import { problems } from '../problems.ts';

export const branding = {
  updateLoginPageConfig: operation('POST /api/v3/update-login-page-config', {
    summary: 'Change the look of the sign-in page of the pool.',
    caller: 'management',
    needs: 'branding:update',
    audits: 'branding.updated',
    input: z.object({ update: LoginPageChanges }),
    output: Success,
  }),

  userpollTenantConfig: operation('GET /api/v3/userpool-tenant-config', {
    summary: 'Read how the pool presents itself to tenants.',
    caller: 'management',
    needs: 'branding:read',
    input: none,
    output: UserPoolTenantConfig,
  }),

  updateUserPoolTenantConfig: operation('POST /api/v3/update-userpool-tenant-config', {
    summary: 'Change how the pool presents itself to tenants.',
    caller: 'management',
    needs: 'branding:update',
    audits: 'branding.updated',
    input: z.object({ update: LoginPageChanges }),
    output: Success,
  }),

  updateTenantQrCodeState: operation('POST /api/v3/update-userpool-tenant-appqrcode-state', {
    summary: 'Switch sign-in by app QR code on or off for tenants.',
    caller: 'management',
    needs: 'branding:update',
    audits: 'branding.updated',
    input: z.object({ enabled: z.boolean().describe('Whether it is on.') }),
    output: Success,
  }),

  getVerifyConfigApp: operation('GET /api/v3/verify-config-app', {
    summary: 'List the applications that use the verification service.',
    caller: 'management',
    needs: 'branding:read',
    bare: true,
    input: z.object({ keywords: freeText.max(256).optional().describe('Matches names and other readable members.') }),
    output: Application,
    fails: [problems.applicationNotFound],
  }),
};
