import { problems } from '@genauth/contract/problems.ts';
import type { Database } from '../../database/connect.ts';
import { failure } from '../../http/failure.ts';
import type { Platform } from '../../platform/platform.ts';
import { type ApplicationInput, columnsOf } from './columns.ts';
import { isUsableIdentifier } from './identifier.ts';
import type { ApplicationRow } from './public.ts';
import { shownApplication } from './shown.ts';

const UNIQUE_VIOLATION = '23505';

/** Changes an application and returns what it was and what it is, for the audit. */
export async function updateApplication(
  platform: Platform,
  db: Database,
  row: ApplicationRow,
  input: ApplicationInput,
) {
  const now = new Date(platform.clock.now());
  const { type: _, template: __, ...columns } = columnsOf(input, row, now);
  const { identifier = row.identifier } = columns;
  const taken = () => failure(problems.applicationDomainTaken, { domain: identifier });
  if (identifier !== row.identifier && !isUsableIdentifier(platform.config, identifier)) throw taken();
  try {
    const query = db.updateTable('applications').set({ ...columns, updated_at: now });
    const after = await query.where('id', '=', row.id).returningAll().executeTakeFirstOrThrow();
    return { before: shownApplication(row), after: shownApplication(after) };
  } catch (error) {
    if ((error as { code?: string }).code === UNIQUE_VIOLATION) throw taken();
    throw error;
  }
}
