import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, openSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { StartError } from '../config.ts';
import { findPostgres } from './postgres-binaries.ts';

/** PostgreSQL refuses to run as root; as root it runs under this user, which needs no account. */
const NOBODY = 65_534;
const OWNER = 'genauth';
const STARTS_WITHIN = 30_000;
const SOCKET_PATH_LIMIT = 100;

/** A running embedded database: a Unix socket in the data folder, no network. */
export interface Embedded {
  url: string;
  /** Closes connections, writes a checkpoint and ends the server process. */
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL in `<dataDir>/postgres`, creating the cluster the first time. A server left running by a process
 * that was killed is taken over; one that serves a living process makes this throw a {@link StartError}.
 * @param native the folder whose `bin` holds the server; default: the one that npm brought
 */
export async function startEmbedded(dataDir: string, native = findPostgres()): Promise<Embedded> {
  const folder = join(dataDir, 'postgres');
  const sockets = socketFolder(folder);
  if (!existsSync(join(folder, 'PG_VERSION'))) createCluster(native, folder);
  const running = await takeOver(folder, sockets);
  const server = running ?? (await launch(native, folder, sockets));
  const lock = await claim(sockets, dataDir);
  await createDatabase(sockets);
  return {
    url: url(sockets, OWNER, OWNER),
    async stop() {
      await lock.end();
      await server.stop();
    },
  };
}

interface Server {
  stop(): Promise<void>;
}

const url = (sockets: string, user: string, database: string): string =>
  `postgresql://${user}@localhost/${database}?host=${encodeURIComponent(sockets)}`;

/** Sockets live beside the cluster; their path has a limit, so a deep data folder gets a short one. */
function socketFolder(folder: string): string {
  if (folder.length < SOCKET_PATH_LIMIT - '/.s.PGSQL.5432'.length) return folder;
  throw new StartError(
    `The data folder has a path of ${folder.length} characters; set GENAUTH_DATA_DIR to a shorter one.`,
  );
}

function createCluster(native: string, folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (isRoot()) chownSync(folder, NOBODY, NOBODY);
  const args = ['-D', folder, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-instructions'];
  const [command, ...rest] = asDatabaseUser(native, folder, join(native, 'bin', 'initdb'), args);
  const run = spawnSync(command, rest, { cwd: '/', env: environment(native), encoding: 'utf8' });
  if (run.status !== 0) {
    throw new StartError(`The database could not be created in ${folder}: ${(run.stderr || String(run.error)).trim()}`);
  }
}

/** Connects to a server that already runs on this folder, if any. */
async function takeOver(folder: string, sockets: string): Promise<Server | undefined> {
  const pid = postmasterPid(folder);
  if (pid === undefined) return undefined;
  if (!(await answers(sockets, () => isAlive(pid)))) return undefined;
  return { stop: () => end(pid, () => !isAlive(pid)) };
}

function postmasterPid(folder: string): number | undefined {
  const path = join(folder, 'postmaster.pid');
  if (!existsSync(path)) return undefined;
  const pid = Number.parseInt(readFileSync(path, 'utf8'), 10);
  return Number.isInteger(pid) && isAlive(pid) ? pid : undefined;
}

async function launch(native: string, folder: string, sockets: string): Promise<Server> {
  const args = ['-D', folder, '-k', sockets, '-c', 'listen_addresses=', ...tuning];
  const [command, ...rest] = asDatabaseUser(native, folder, join(native, 'bin', 'postgres'), args);
  const log = openSync(join(dirname(folder), 'postgres.log'), 'a', 0o600);
  // Its own session: Ctrl-C in the terminal must reach us first, and us alone.
  const child = spawn(command, rest, {
    cwd: '/',
    env: environment(native),
    detached: true,
    stdio: ['ignore', log, log],
  });
  child.unref();
  const lives = () => child.exitCode === null && child.signalCode === null;
  if (!(await answers(sockets, lives))) {
    throw new StartError(`The embedded database did not start; ${join(dirname(folder), 'postgres.log')} says why.`);
  }
  return { stop: () => end(pidOf(child), () => !lives()) };
}

const tuning = [
  ...['-c', 'max_connections=100', '-c', 'shared_buffers=128MB', '-c', 'unix_socket_permissions=0700'],
  ...['-c', 'max_wal_size=1GB', '-c', 'random_page_cost=1.1', '-c', 'jit=off'],
];

function pidOf(child: ChildProcess): number {
  if (child.pid === undefined) throw new StartError('The embedded database could not be started.');
  return child.pid;
}

/** SIGINT is PostgreSQL's fast shutdown: sessions end, then a checkpoint. */
async function end(pid: number, ended: () => boolean): Promise<void> {
  if (!ended()) process.kill(pid, 'SIGINT');
  while (!ended()) await sleep(10);
}

async function answers(sockets: string, lives: () => boolean): Promise<boolean> {
  const deadline = performance.now() + STARTS_WITHIN;
  while (lives() && performance.now() < deadline) {
    const client = new Client(url(sockets, 'postgres', 'postgres'));
    client.on('error', () => undefined); // the server may close a connection made while it starts
    try {
      await client.connect();
      await client.end();
      return true;
    } catch {
      await sleep(20);
    }
  }
  return false;
}

/** Holds an advisory lock for as long as this process lives, so that one data folder serves one GenAuth. */
async function claim(sockets: string, dataDir: string): Promise<Client> {
  const client = new Client(url(sockets, 'postgres', 'postgres'));
  client.on('error', () => undefined); // the lock ends with the server; the pool reports its absence
  await client.connect();
  const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock(7367) as mine');
  if (rows[0]?.mine) return client;
  await client.end();
  throw new StartError(`Another GenAuth is running on ${dataDir}. Stop it, or set GENAUTH_DATA_DIR to another folder.`);
}

/** The server works as a role that is no superuser: row-level security does not hold superusers. */
async function createDatabase(sockets: string): Promise<void> {
  const client = new Client(url(sockets, 'postgres', 'postgres'));
  await client.connect();
  const { rows } = await client.query('select 1 from pg_roles where rolname = $1', [OWNER]);
  if (rows.length === 0) await client.query(`create role ${OWNER} login`);
  const found = await client.query('select 1 from pg_database where datname = $1', [OWNER]);
  if (found.rows.length === 0) await client.query(`create database ${OWNER} owner ${OWNER}`);
  await client.end();
}

const isRoot = (): boolean => process.getuid?.() === 0;

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function environment(native: string): NodeJS.ProcessEnv {
  const path = join(native, 'lib');
  return { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC', LD_LIBRARY_PATH: path, DYLD_LIBRARY_PATH: path };
}

/**
 * The command line that runs a database program. As root it drops to an unprivileged user; where a folder above the
 * programs or the data is closed to that user (a clone under /root), it keeps the one capability to pass through.
 */
function asDatabaseUser(native: string, folder: string, program: string, args: string[]): [string, ...string[]] {
  if (!isRoot()) return [program, ...args];
  const user = ['--reuid', `${NOBODY}`, '--regid', `${NOBODY}`, '--clear-groups'];
  const pass = ['--inh-caps', '-all,+dac_override', '--ambient-caps', '-all,+dac_override'];
  const open = isOpen(native) && isOpen(dirname(folder));
  return ['setpriv', ...user, ...(open ? [] : pass), program, ...args];
}

function isOpen(folder: string): boolean {
  const passable = (statSync(folder).mode & 0o001) !== 0;
  return passable && (dirname(folder) === folder || isOpen(dirname(folder)));
}

/** Makes the data folder, closed to others but passable, as the database may run under another user. */
export function makeDataDir(dataDir: string): void {
  mkdirSync(dataDir, { recursive: true });
  chmodSync(dataDir, isRoot() ? 0o711 : 0o700);
}
