import * as z from 'zod';
import { IpListEntry } from '../../entities/risk-list.ts';
import { id, text } from '../../fields.ts';
import { nothing, operation, pageOf, paging } from '../../operation.ts';

export const ipLists = {
  findIpList: operation('GET /api/v3/ip-list', {
    summary: 'List the addresses on the list of allowed or blocked ones.',
    caller: 'management',
    needs: 'risk:read',
    input: paging.extend({
      ipType: z.enum(['BLACK', 'WHITE']).describe('Whether the addresses are allowed or blocked.'),
    }),
    output: pageOf(IpListEntry),
  }),

  add: operation('POST /api/v3/ip-list', {
    summary: 'Put addresses on the list of allowed or blocked ones.',
    caller: 'management',
    needs: 'risk:create',
    input: z.object({
      expireAt: text.describe('When the entry leaves the list, in milliseconds since 1970.'),
      limitList: z.array(text).min(1).max(500).describe('What the list keeps them from.'),
      removeType: text.describe('How entries leave the list.'),
      addType: text.describe('How entries came to the list.'),
      ipType: text.describe('Whether the addresses are allowed or blocked.'),
      ips: text.describe('The addresses.'),
    }),
    output: nothing,
  }),

  deleteById: operation('DELETE /api/v3/ip-list/{id}', {
    summary: 'Take an address off its list.',
    caller: 'management',
    needs: 'risk:delete',
    input: z.object({ id: id.describe('Which one it is.') }),
    output: nothing,
  }),
};
