import * as z from 'zod';
import { WhitelistEntry } from '../entities/whitelist-entry.ts';
import { id, text } from '../fields.ts';
import { operation, Success } from '../operation.ts';
import { problems } from '../problems.ts';

const appId = id.describe('The application.');
const type = z.enum(['USERNAME', 'EMAIL', 'PHONE']).describe('What kind of names they are.');
const list = z
  .array(text.max(254))
  .max(500)
  .optional()
  .describe('The names. Of e-mail addresses, @example.com stands for all of a domain.');
const entries = z.array(WhitelistEntry);

export const whitelists = {
  addWhitelistOfApp: operation('POST /api/v3/add-whitelist-of-app', {
    summary: 'Admit more people to registration in an application.',
    caller: 'management',
    needs: 'whitelist:update',
    audits: 'whitelist.added',
    input: z.object({ appId, type, list }),
    output: entries,
    fails: [problems.applicationNotFound],
  }),

  listWhitelistsOfApp: operation('GET /api/v3/list-whitelist-of-app', {
    summary: 'List who may register in an application.',
    caller: 'management',
    needs: 'whitelist:read',
    input: z.object({ type, appId }),
    output: entries,
    fails: [problems.applicationNotFound],
  }),

  deleteWhitelistOfApp: operation('POST /api/v3/delete-whitelist-of-app', {
    summary: 'Stop admitting people to registration in an application.',
    caller: 'management',
    needs: 'whitelist:update',
    audits: 'whitelist.deleted',
    bare: true,
    input: z.object({ type, appId, list }),
    output: Success,
    fails: [problems.applicationNotFound],
  }),

  addWhitelist: operation('POST /api/v3/add-whitelist', {
    summary: 'Admit more people to registration in the pool.',
    caller: 'management',
    needs: 'whitelist:update',
    audits: 'whitelist.added',
    input: z.object({ type, list }),
    output: entries,
  }),

  listWhitelists: operation('GET /api/v3/list-whitelist', {
    summary: 'List who may register in the pool.',
    caller: 'management',
    needs: 'whitelist:read',
    input: z.object({ type }),
    output: entries,
  }),

  deleteWhitelist: operation('POST /api/v3/delete-whitelist', {
    summary: 'Stop admitting people to registration in the pool.',
    caller: 'management',
    needs: 'whitelist:update',
    audits: 'whitelist.deleted',
    bare: true,
    input: z.object({ type, list }),
    output: Success,
  }),
};
