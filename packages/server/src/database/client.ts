import { Client } from 'pg';
import { StartError } from '../config.ts';

/** Connects for one piece of work. Throws a {@link StartError} when the database cannot be reached. */
export async function openClient(databaseUrl: string): Promise<Client> {
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    return client;
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException; // who tries several addresses says no more than the code
    const place = `${client.host}:${client.port}`;
    throw new StartError(`The database at ${place} cannot be reached (${message || code}). Check DATABASE_URL.`);
  }
}

/** The version of a server that is new enough. */
