import { findByIdentifier } from '../../users/public.ts';
import type { Contact } from '../advance.ts';
import { countRegistration } from '../attempts.ts';
import type { Front } from '../front.ts';
import { acceptsNew } from './accepts.ts';

/**
 * Whether somebody has a name already. It tells no more than registering does, and no faster: asking counts like it.
 * What nobody may register with counts as taken. Throws `tooManyRequests`.
 */
export async function isTaken(front: Front, contact: Contact): Promise<boolean> {
  await countRegistration(front);
  const kind = contact.username ? 'username' : contact.email ? 'email' : 'phone';
  if (!(await acceptsNew(front)).includes(kind)) return true;
  const { platform, application } = front;
  const poolId = application.user_pool_id;
  return (await findByIdentifier(platform.databases.forPool(poolId), poolId, contact)).length > 0;
}
