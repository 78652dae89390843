import { problems } from '@genauth/contract/problems.ts';
import { failure } from '../../http/failure.ts';

const UNIQUE_VIOLATION = '23505';

/** Unique indexes, and the member of the wire that each guards. */
const guarded: Record<string, string> = {
  users_username: 'username',
  users_email: 'email',
  users_phone: 'phone',
  users_external_id: 'externalId',
};

/** Turns the database's refusal of a second username, e-mail, phone or external id into `userExists`. */
export function asTaken(error: unknown): unknown {
  const { code, constraint = '' } = error as { code?: string; constraint?: string };
  const field = code === UNIQUE_VIOLATION ? guarded[constraint] : undefined;
  return field ? failure(problems.userExists, { field }) : error;
}
