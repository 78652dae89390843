import { problems } from '@genauth/contract/problems.ts';
import { type Failure, failure } from '../../http/failure.ts';

type Identified = Partial<Record<'username' | 'email' | 'phone' | 'externalId', string | undefined | null>>;

/** The failure when nothing names a user. */
export const withoutIdentifier = ({ username, email, phone, externalId }: Identified): Failure | undefined =>
  username || email || phone || externalId ? undefined : failure(problems.userIdentifierMissing);

/** Statuses that end a working life: the account is closed. */
const CLOSED = new Set(['Resigned', 'Archived']);

/** Statuses that end what a user holds; a suspended one may come back to it. */
const ENDING = new Set(['Deactivated', 'Resigned', 'Archived']);

export const workStatusOf = (status: string): 'Active' | 'Closed' => (CLOSED.has(status) ? 'Closed' : 'Active');

export const endsTokens = (status: string): boolean => ENDING.has(status);

/** Whether an account may go from one status to another: only resigning cannot be undone. */
export const mayBecome = (from: string, to: string): boolean => from !== 'Resigned' || to === from;

const CUSTOM_DATA_LIMIT = 65_536;

/** Lays given custom fields over those from before: null removes a field. */
export function mergeCustomData(
  before: Record<string, unknown>,
  given: Record<string, unknown>,
): Record<string, unknown> {
  const merged = Object.entries({ ...before, ...given }).filter(([, value]) => value !== null);
  const data = Object.fromEntries(merged);
  if (JSON.stringify(data).length <= CUSTOM_DATA_LIMIT) return data;
  throw failure(problems.customDataInvalid, { field: 'customData', reason: `> ${CUSTOM_DATA_LIMIT}` });
}
