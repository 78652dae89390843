import * as z from 'zod';
import { CombinedFilter } from '../../entities/combined-filter.ts';
import { Invitee, InviteeRecord } from '../../entities/invitee.ts';
import { Spreadsheet } from '../../entities/spreadsheet.ts';
import { flag, freeText, id, ids, longText } from '../../fields.ts';
import { none, operation, pageOf, paging, Success } from '../../operation.ts';
import { problems } from '../../problems.ts';

const keywords = freeText.max(256).optional().describe('Matches names and other readable members.');
const filter = CombinedFilter.optional();
const rosterId = id.describe('The roster.');

export const invitees = {
  quickFilterInviteeList: operation('POST /api/v3/quick-filter-invitees', {
    summary: 'Search invited people across all rosters.',
    caller: 'management',
    needs: 'invitee:read',
    input: paging.extend({ keywords, filter }),
    output: pageOf(InviteeRecord),
  }),

  filterUsers: operation('POST /api/v3/list-invitation-invitees', {
    summary: 'Search the people on one roster.',
    caller: 'management',
    needs: 'invitee:read',
    input: paging.extend({ rosterId, keywords, filter, withCreatorDetail: flag.describe('Include who created it.') }),
    output: pageOf(Invitee),
    fails: [problems.invitationRosterNotFound],
  }),

  deleteInvitees: operation('POST /api/v3/batch-delete-invitation-invitees', {
    summary: 'Remove people from a roster.',
    caller: 'management',
    needs: 'invitee:delete',
    audits: 'invitee.deleted',
    input: z.object({ inviteeIds: ids.describe('The invited people.'), rosterId }),
    output: Success,
    fails: [problems.inviteeNotFound],
  }),

  importTemplate: operation('GET /api/v3/invitation-invitee/template', {
    summary: 'Get the spreadsheet that people to invite are entered in.',
    caller: 'management',
    needs: 'invitee:read',
    input: none,
    output: Spreadsheet,
  }),

  upload: operation('POST /api/v3/invitation-invitee/upload', {
    summary: 'Upload a spreadsheet of people to invite.',
    caller: 'management',
    needs: 'invitee:create',
    audits: 'invitee.created',
    in: 'query',
    input: z.object({ private: z.boolean().describe('Whether the file is kept from the public.') }),
    output: Spreadsheet,
  }),

  importUsers: operation('POST /api/v3/invitation-invitee/import', {
    summary: 'Read an uploaded spreadsheet into a roster.',
    caller: 'management',
    needs: 'invitee:create',
    audits: 'invitee.created',
    input: z.object({ rosterId, file: longText.min(1).describe('The spreadsheet, as CSV.') }),
    output: z.object({
      success: z.boolean().describe('Whether it worked.'),
      msg: z.string().nullish().describe('What there is to say about it.'),
      failed: z.array(z.unknown()).nullish().describe('Those that were refused, with the reason.'),
      insertRes: z.array(z.unknown()).nullish().describe('Those that were taken in.'),
    }),
    fails: [problems.invitationRosterNotFound, problems.spreadsheetUnreadable],
  }),

  exportUsers: operation('POST /api/v3/invitation-invitee/export', {
    summary: 'Export the people on a roster as a spreadsheet.',
    caller: 'management',
    needs: 'invitee:read',
    input: z.object({ rosterId }),
    output: Spreadsheet,
    fails: [problems.invitationRosterNotFound],
  }),
};
