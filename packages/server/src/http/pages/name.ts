import type { UserRow } from '../../domains/users/public.ts';

/** How a user is called on a page. */
export const nameOf = ({ name, nickname, username, email, phone, id }: UserRow): string =>
  name || nickname || username || email || phone || id;
