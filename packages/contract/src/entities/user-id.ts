import * as z from 'zod';
import { id } from '../fields.ts';

/** How a `userId` is to be read. */
export const userIdType = z
  .enum(['user_id', 'external_id', 'phone', 'email', 'username', 'identity', 'sync_relation', 'custom_field'])
  .default('user_id')
  .describe(
    'What userId holds. `identity` and `sync_relation` expect `source:id`, `custom_field` expects `key:value`; the others the bare value.',
  );

/** Names one user. */
export const userKey = z.object({
  userId: id.describe('The user, by the kind of id that userIdType names.'),
  userIdType,
});

/** The `options` member of writes that name a user in their body. */
export const UserIdOptions = z.object({ userIdType }).meta({ id: 'UserIdOptions' });
