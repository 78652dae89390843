import * as z from 'zod';
import { WhitelistEntry } from '../entities/whitelist-entry.ts';
import { id, text } from '../fields.ts';
import { operation, Success } from '../operation.ts';

const appId = id.describe('The application.');
const type = z.enum(['USERNAME', 'EMAIL', 'PHONE']).describe('What kind it is.');
const list = z.array(text).max(500).optional().describe('The entries.');

export const whitelists = {
  addWhitelistOfApp: operation('POST /api/v3/add-whitelist-of-app', {
    summary: 'Admit more people to registration in an application.',
    caller: 'management',
    needs: 'whitelist:update',
    input: z.object({ appId, type, list }),
    output: WhitelistEntry,
  }),

  listWhitelistsOfApp: operation('GET /api/v3/list-whitelist-of-app', {
    summary: 'List who may register in an application.',
    caller: 'management',
    needs: 'whitelist:read',
    input: z.object({ type, appId }),
    output: WhitelistEntry,
  }),

  deleteWhitelistOfApp: operation('POST /api/v3/delete-whitelist-of-app', {
    summary: 'Stop admitting people to registration in an application.',
    caller: 'management',
    needs: 'whitelist:update',
    bare: true,
    input: z.object({ type, appId, list }),
    output: Success,
  }),

  addWhitelist: operation('POST /api/v3/add-whitelist', {
    summary: 'Admit more people to registration in the pool.',
    caller: 'management',
    needs: 'whitelist:update',
    input: z.object({ type, list }),
    output: WhitelistEntry,
  }),

  listWhitelists: operation('GET /api/v3/list-whitelist', {
    summary: 'List who may register in the pool.',
    caller: 'management',
    needs: 'whitelist:read',
    input: z.object({ type }),
    output: WhitelistEntry,
  }),

  deleteWhitelist: operation('POST /api/v3/delete-whitelist', {
    summary: 'Stop admitting people to registration in the pool.',
    caller: 'management',
    needs: 'whitelist:update',
    bare: true,
    input: z.object({ type, list }),
    output: Success,
  }),
};
