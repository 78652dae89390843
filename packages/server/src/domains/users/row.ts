import type { Selectable } from 'kysely';
import type { Tables } from '../../database/tables.ts';

/** A user as the database holds it. Its password hash must not leave the server: show it with `shownUser`. */
export type UserRow = Selectable<Tables['users']>;
