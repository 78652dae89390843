import * as z from 'zod';
import { flag, text } from '../fields.ts';
import { Pagination } from './pagination.ts';
import { keywords, userParts } from './user-options.ts';

/** One condition on users; the conditions of a request must all hold. */
export const UserCondition = z
  .object({
    field: text.describe('A member of the user, or the key of a custom field.'),
    operator: z
      .enum([
        'EQUAL',
        'NOT_EQUAL',
        'CONTAINS',
        'NOT_CONTAINS',
        'IS_NULL',
        'NOT_NULL',
        'IN',
        'GREATER',
        'LESSER',
        'BETWEEN',
      ])
      .describe('How the member is compared.'),
    value: z.unknown().optional().describe('What it is compared with: a list for IN, two values for BETWEEN.'),
  })
  .meta({ id: 'UserCondition' });

const UserSorting = z
  .object({
    field: z.enum([
      'id',
      'createdAt',
      'updatedAt',
      'email',
      'username',
      'externalId',
      'phone',
      'status',
      'statusChangedAt',
      'passwordLastSetAt',
      'loginsCount',
      'gender',
      'lastLogin',
      'userSourceType',
      'lastMfaTime',
      'passwordSecurityLevel',
      'phoneCountryCode',
      'lastIp',
    ]),
    order: z.enum(['asc', 'desc']).describe('Direction of sorting.'),
  })
  .meta({ id: 'UserSorting' });

const fuzzyField = z.enum([
  'id',
  'phone',
  'email',
  'name',
  'username',
  'externalId',
  'nickname',
  'company',
  'givenName',
  'familyName',
  'middleName',
  'profile',
  'preferredUsername',
  'website',
  'address',
  'formatted',
  'streetAddress',
  'postalCode',
  'identityNumber',
]);

export const UserListOptions = userParts
  .extend({
    pagination: Pagination.prefault({}),
    sort: z.array(UserSorting).max(10).optional().describe('Sort by the first, then the second, and so on.'),
    fuzzySearchOn: z.array(fuzzyField).max(20).optional().describe('The members that keywords are looked for in.'),
    withPost: flag.describe('Include the ids of posts.'),
    flatCustomData: flag.describe('Give custom fields as plain values.'),
  })
  .meta({ id: 'UserListOptions' });

/** What a search for users may ask for. */
export const userSearch = z.object({
  keywords,
  advancedFilter: z.array(UserCondition).max(50).optional().describe('Conditions that must all hold.'),
  searchQuery: z
    .unknown()
    .optional()
    .describe('A query in the notation of Elasticsearch, for what the conditions cannot say.'),
  options: UserListOptions.prefault({}),
});
