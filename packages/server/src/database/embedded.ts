import { type StdioOptions, spawn } from 'node:child_process';
import { chmodSync, closeSync, existsSync, fstatSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { StartError } from '../config.ts';
import { ensureCluster } from './cluster.ts';
import { asDatabaseUser, environment, isRoot } from './database-user.ts';
import { findPostgres } from './postgres-binaries.ts';
import { endPostmaster, postmasterPid } from './postmaster.ts';

const OWNER = 'genauth';
const STARTS_WITHIN = 30_000;
/** A process that is silent for so long is no server: it has the id of one that was killed. */
const SPEAKS_WITHIN = 2_000;
const SOCKET_PATH_LIMIT = 100;
const AGAIN = 50;

/** A running embedded database: a Unix socket in the data folder, no network. */
export interface Embedded {
  url: string;
  /** Closes connections, writes a checkpoint and ends the server process. */
  stop(): Promise<void>;
}

interface Place {
  native: string;
  folder: string;
  sockets: string;
  log: string;
}

/**
 * Starts PostgreSQL in `<dataDir>/postgres`, creating the cluster the first time, and starts it again when it ends by
 * itself. A server left running by a process that was killed is taken over; one that serves a living process makes this
 * throw a {@link StartError}.
 * @param native the folder whose `bin` holds the server; default: the one that npm brought
 */
export async function startEmbedded(dataDir: string, native = findPostgres()): Promise<Embedded> {
  const folder = join(dataDir, 'postgres');
  const place = { native, folder, sockets: socketFolder(folder), log: join(dataDir, 'postgres.log') };
  ensureCluster(native, folder);
  let stopping = false;
  let running = hold(place);

  /** The lock ends with the server, which then is started again. */
  const watch = (lock: Client) => lock.once('end', again);
  async function again(): Promise<void> {
    while (!stopping) {
      running = hold(place);
      try {
        watch(await running);
        return;
      } catch {
        await sleep(AGAIN);
      }
    }
  }

  const lock = await running;
  watch(lock);
  await createDatabase(lock);
  return {
    url: url(place.sockets, OWNER, OWNER),
    async stop() {
      stopping = true;
      await running.catch(() => undefined);
      await endPostmaster(folder);
    },
  };
}

/** The data folder serves another process. */
class FolderInUse extends StartError {}

/**
 * The database in `<dataDir>/postgres` for a command: the one that a server runs, which goes on when the command ends,
 * else one of its own. Throws a {@link StartError} when there is none yet.
 */
export async function joinEmbedded(dataDir: string): Promise<Embedded> {
  const folder = join(dataDir, 'postgres');
  if (!existsSync(join(folder, 'PG_VERSION'))) {
    throw new StartError(
      `There is no database in ${dataDir}. Start GenAuth once, or set GENAUTH_DATA_DIR or DATABASE_URL to what is there.`,
    );
  }
  try {
    return await startEmbedded(dataDir);
  } catch (error) {
    if (!(error instanceof FolderInUse)) throw error;
    return { url: url(socketFolder(folder), OWNER, OWNER), stop: async () => undefined };
  }
}

const url = (sockets: string, user: string, database: string): string =>
  `postgresql://${user}@localhost/${database}?host=${encodeURIComponent(sockets)}`;

/** Sockets live beside the cluster; their path has a limit. */
function socketFolder(folder: string): string {
  if (folder.length < SOCKET_PATH_LIMIT - '/.s.PGSQL.5432'.length) return folder;
  throw new StartError(
    `The data folder has a path of ${folder.length} characters; set GENAUTH_DATA_DIR to a shorter one.`,
  );
}

/** Takes the server that runs on the folder, or starts one. Returns the connection that holds the folder's lock. */
async function hold(place: Place): Promise<Client> {
  const { folder, sockets } = place;
  const deadline = performance.now() + STARTS_WITHIN;
  for (;;) {
    const found = postmasterPid(folder);
    const serves =
      found !== undefined && (await answers(sockets, () => postmasterPid(folder) === found, SPEAKS_WITHIN));
    const failure = serves ? undefined : await launch(place);
    const lock = failure === undefined && (await claim(place));
    if (lock) return lock;
    if (performance.now() > deadline)
      throw new StartError(`The embedded database did not start: ${failure ?? 'it ended at once'}.`);
    await sleep(AGAIN);
  }
}

/** Starts a server. Returns why it did not start, when another one is just starting or ending on the folder. */
async function launch({ native, folder, sockets, log }: Place): Promise<string | undefined> {
  const args = ['-D', folder, '-k', sockets, '-c', 'listen_addresses=', ...tuning];
  const [command, ...rest] = asDatabaseUser(native, folder, join(native, 'bin', 'postgres'), args);
  const output = openSync(log, 'a', 0o600);
  const before = fstatSync(output).size;
  // Its own session: Ctrl-C in the terminal must reach us first, and us alone.
  const stdio: StdioOptions = ['ignore', output, output];
  const child = spawn(command, rest, { cwd: '/', env: environment(native), detached: true, stdio });
  closeSync(output);
  child.unref();
  let failed = '';
  child.once('error', (error) => {
    failed = error.message;
  });
  const lives = () => child.exitCode === null && child.signalCode === null && failed === '';
  if (await answers(sockets, lives, STARTS_WITHIN)) return undefined;
  const said = readFileSync(log).subarray(before).toString();
  const reason = failed || (/FATAL: +(.*)/.exec(said)?.[1] ?? 'it ended without a word');
  if (/lock file|still in use/.test(reason)) return reason;
  throw new StartError(`The embedded database did not start: ${reason}. ${log} says more.`);
}

const tuning = [
  ...['-c', 'max_connections=100', '-c', 'shared_buffers=128MB', '-c', 'unix_socket_permissions=0700'],
  ...['-c', 'max_wal_size=1GB', '-c', 'random_page_cost=1.1', '-c', 'jit=off'],
];

/** Waits for a server, for as long as it takes to recover from a crash; false when it is silent or has ended. */
async function answers(sockets: string, lives: () => boolean, silence: number): Promise<boolean> {
  let heard = performance.now();
  while (lives() && performance.now() - heard < silence) {
    const client = new Client(url(sockets, 'postgres', 'postgres'));
    client.on('error', () => undefined); // the server may close a connection made while it starts
    try {
      await client.connect();
      await client.end();
      return true;
    } catch (error) {
      if ((error as { code?: string }).code === CANNOT_CONNECT_NOW) heard = performance.now();
      await sleep(20);
    }
  }
  return false;
}

const CANNOT_CONNECT_NOW = '57P03';

/** Who was killed lets go of the lock when the server notices; a living holder does not within this time. */
const LOCK_TIMEOUT = "set lock_timeout = '1s'";

/**
 * Holds an advisory lock for as long as this process lives, so that one data folder serves one GenAuth. Undefined when
 * the server ended meanwhile.
 */
async function claim({ folder, sockets }: Place): Promise<Client | undefined> {
  const client = new Client(url(sockets, 'postgres', 'postgres'));
  client.on('error', () => undefined); // the lock ends with the server; `end` tells
  try {
    await client.connect();
    await client.query(LOCK_TIMEOUT);
    await client.query('select pg_advisory_lock(7367)');
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    if ((error as { code?: string }).code !== LOCK_NOT_AVAILABLE) return undefined;
    throw new FolderInUse(
      `Another GenAuth is running on ${dirname(folder)}. Stop it, or set GENAUTH_DATA_DIR to another folder.`,
    );
  }
}

const LOCK_NOT_AVAILABLE = '55P03';

/** The server works as a role that is no superuser: row-level security does not hold superusers. */
async function createDatabase(client: Client): Promise<void> {
  const { rows } = await client.query('select 1 from pg_roles where rolname = $1', [OWNER]);
  if (rows.length === 0) await client.query(`create role ${OWNER} login`);
  const found = await client.query('select 1 from pg_database where datname = $1', [OWNER]);
  if (found.rows.length === 0) await client.query(`create database ${OWNER} owner ${OWNER}`);
}

/** Makes the data folder, closed to others but passable, as the database may run under another user. */
export function makeDataDir(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true });
    chmodSync(dataDir, isRoot() ? 0o711 : 0o700);
  } catch (error) {
    throw new StartError(
      `The data folder cannot be used (${(error as Error).message}). Set GENAUTH_DATA_DIR to one that this user owns.`,
    );
  }
}
