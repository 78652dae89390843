import * as z from 'zod';
import { AsaAccount } from '../../entities/asa-account.ts';
import { id, ids } from '../../fields.ts';
import { operation, pageOf, paging, Success } from '../../operation.ts';

const accountInfo = z.record(z.string(), z.unknown()).describe('User name, password and other secrets of the account.');
const appId = id.describe('The application.');
const accountId = id.describe('The hosted account.');
const accountIds = ids.describe('The hosted accounts.');

export const asaAccounts = {
  createAsaAccount: operation('POST /api/v3/create-asa-account', {
    summary: 'Create a hosted account that an application signs in with.',
    caller: 'management',
    needs: 'asa-account:create',
    input: z.object({ accountInfo, appId }),
    output: AsaAccount,
  }),

  createAsaAccountBatch: operation('POST /api/v3/create-asa-accounts-batch', {
    summary: 'Create several hosted accounts of an application.',
    caller: 'management',
    needs: 'asa-account:create',
    input: z.object({
      list: z
        .array(
          z.object({
            accountInfo: z
              .record(z.string(), z.unknown())
              .describe('User name, password and other secrets of the account.'),
          }),
        )
        .min(1)
        .max(500)
        .describe('The entries.'),
      appId,
    }),
    output: Success,
  }),

  updateAsaAccount: operation('POST /api/v3/update-asa-account', {
    summary: 'Change the name and secrets of a hosted account.',
    caller: 'management',
    needs: 'asa-account:update',
    input: z.object({ accountInfo, accountId, appId }),
    output: AsaAccount,
  }),

  listAsaAccount: operation('GET /api/v3/list-asa-accounts', {
    summary: 'List the hosted accounts of an application.',
    caller: 'management',
    needs: 'asa-account:read',
    input: paging.extend({ appId }),
    output: pageOf(AsaAccount),
  }),

  getAsaAccount: operation('GET /api/v3/get-asa-account', {
    summary: 'Read one hosted account of an application.',
    caller: 'management',
    needs: 'asa-account:read',
    input: z.object({ appId, accountId }),
    output: AsaAccount,
  }),

  getAsaAccountBatch: operation('POST /api/v3/get-asa-accounts-batch', {
    summary: 'Read several hosted accounts of an application.',
    caller: 'management',
    needs: 'asa-account:read',
    input: z.object({ accountIds, appId }),
    output: z.array(AsaAccount),
  }),

  deleteAsaAccount: operation('POST /api/v3/delete-asa-account', {
    summary: 'Delete a hosted account of an application.',
    caller: 'management',
    needs: 'asa-account:delete',
    input: z.object({ accountId, appId }),
    output: Success,
  }),

  deleteAsaAccountBatch: operation('POST /api/v3/delete-asa-accounts-batch', {
    summary: 'Delete several hosted accounts of an application.',
    caller: 'management',
    needs: 'asa-account:delete',
    input: z.object({ accountIds, appId }),
    output: Success,
  }),
};
