import * as z from 'zod';
import { IpListEntry, riskCause, riskLimit } from '../../entities/risk-list.ts';
import { freeText, id, text } from '../../fields.ts';
import { nothing, operation, pageOf, paging } from '../../operation.ts';
import { problems } from '../../problems.ts';

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
    audits: 'riskEntry.added',
    input: z.object({
      expireAt: text.describe('When the entry loses its force, in milliseconds since 1970; 0: never.'),
      limitList: z.array(riskLimit).min(1).max(3).describe('What the list keeps them from.'),
      removeType: riskCause.describe('How entries leave the list.'),
      addType: riskCause.describe('How entries came to the list.'),
      ipType: z.enum(['BLACK', 'WHITE']).describe('Whether the addresses are allowed or blocked.'),
      ips: freeText.min(1).describe('Addresses and networks, with commas between.'),
    }),
    output: nothing,
    fails: [problems.timeUnreadable, problems.timesReversed, problems.networkInvalid],
  }),

  deleteById: operation('DELETE /api/v3/ip-list/{id}', {
    summary: 'Take an address off its list.',
    caller: 'management',
    needs: 'risk:delete',
    audits: 'riskEntry.deleted',
    input: z.object({ id: id.describe('Which one it is.') }),
    output: nothing,
    fails: [problems.riskEntryNotFound],
  }),
};
