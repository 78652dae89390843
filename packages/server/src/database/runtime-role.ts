import { openClient } from './client.ts';

const ROLE = 'genauth_runtime';

/**
 * The role that requests work as when the connecting one is above row-level security (a superuser, or BYPASSRLS);
 * undefined when the connecting role is held by it, as tables force it on their owner.
 */
export async function runtimeRole(databaseUrl: string): Promise<string | undefined> {
  const client = await openClient(databaseUrl);
  try {
    await client.query('select pg_advisory_lock(7368)'); // the one of the migrations: roles and grants do not like company
    const { rows } = await client.query<{ above: boolean; known: boolean }>(
      `select (rolsuper or rolbypassrls) as above, exists (select from pg_roles where rolname = $1) as known
       from pg_roles where rolname = current_user`,
      [ROLE],
    );
    if (!rows[0]?.above) return undefined;
    if (!rows[0].known) await client.query(`create role ${ROLE} nologin`);
    await client.query(`grant usage on schema public to ${ROLE}`);
    await client.query(`grant select, insert, update, delete on all tables in schema public to ${ROLE}`);
    await client.query(`grant usage on all sequences in schema public to ${ROLE}`);
    return ROLE;
  } finally {
    await client.end();
  }
}
