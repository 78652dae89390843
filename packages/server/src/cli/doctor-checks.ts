import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { get } from 'node:http';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { connect as connectTls } from 'node:tls';
import { type Config, StartError } from '../config.ts';
import { databaseState } from '../database/migrate.ts';
import { closePlatform, createPlatform } from '../platform.ts';
import { openDatabase } from './with-platform.ts';

const PATIENCE = 5_000;

export function checkRuntime(): string {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < 24) throw new StartError(`Node.js ${process.versions.node} is too old. Run npm start, which brings 24.`);
  return `Node.js ${process.versions.node}`;
}

/** Others may pass through the folder at most; the files with secrets are for their owner alone. */
export function checkDataDir({ dataDir, databaseUrl }: Config): string {
  if (!existsSync(dataDir)) return `${dataDir} is made by the first start`;
  accessSync(dataDir, constants.W_OK);
  refuseOpen(dataDir, 0o066, 'go-rw');
  for (const name of ['master.key', 'credentials.json']) {
    const path = join(dataDir, name);
    if (existsSync(path)) refuseOpen(path, 0o077, 'go=');
  }
  if (!databaseUrl && existsSync(join(dataDir, 'postgres'))) refuseOpen(join(dataDir, 'postgres'), 0o077, 'go=');
  return dataDir;
}

function refuseOpen(path: string, mask: number, mend: string): void {
  const mode = statSync(path).mode & 0o777;
  if ((mode & mask) === 0) return;
  throw new StartError(`${path} is open to others (${mode.toString(8)}). Run: chmod ${mend} ${path}`);
}

/** Its version, its migrations, and whether the master key is the one that sealed its secrets. */
export async function checkDatabase(config: Config): Promise<string> {
  if (!config.databaseUrl && !existsSync(join(config.dataDir, 'postgres'))) return 'is made by the first start';
  const database = await openDatabase(config);
  try {
    const { version, missing } = await databaseState(database.url);
    const server = `PostgreSQL ${version}`;
    if (missing.length > 0) return `${server}; ${missing.length} migrations to apply, by "genauth migrate" or a start`;
    await checkKey({ ...config, databaseUrl: database.url });
    return `${server}, up to date; the master key is its own`;
  } finally {
    await database.stop();
  }
}

async function checkKey(config: Config & { databaseUrl: string }): Promise<void> {
  const path = join(config.dataDir, 'master.key');
  if (!config.masterKey && !existsSync(path)) {
    throw new StartError(`The master key ${path} is missing. Restore it from a backup, or set GENAUTH_MASTER_KEY.`);
  }
  const fleet = { leave: async () => undefined };
  await closePlatform(await createPlatform({ ...config, logLevel: 'silent' }, { fleet }));
}

/** Free, or served by a GenAuth. */
export async function checkPort({ host, port }: Config): Promise<string> {
  const busy = await new Promise<boolean>((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(true);
      else reject(new StartError(`${host}:${port} may not be opened (${error.message}). Set HOST or PORT.`));
    });
    server.listen({ host, port }, () => server.close(() => resolve(false)));
  });
  if (!busy) return `${host}:${port} is free`;
  if (await isOurs(host, port)) return `${host}:${port} is served by a GenAuth`;
  throw new StartError(`Port ${port} is taken by another program. Set PORT to another one.`);
}

function isOurs(host: string, port: number): Promise<boolean> {
  const address = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return new Promise((resolve) => {
    const request = get({ host: address, port, path: '/healthz', timeout: PATIENCE }, async (response) => {
      resolve((await text(response).catch(() => '')) === '{"status":"ok"}');
    });
    request.on('timeout', () => request.destroy());
    request.on('error', () => resolve(false));
  });
}

/** Whether the mail server greets. */
export async function checkMail({ smtp, production }: Config): Promise<string> {
  if (!smtp.url) return production ? 'none: no mail leaves; SMTP_URL sets a server' : 'stays in the development outbox';
  const { hostname: host, port: given, protocol } = new URL(smtp.url);
  const secure = protocol === 'smtps:';
  const port = Number(given) || (secure ? 465 : 587);
  const greeting = await greetingOf(host, port, secure);
  if (greeting.startsWith('220')) return `${host}:${port} answers`;
  throw new StartError(`The mail server ${host}:${port} does not answer (${greeting}). Check SMTP_URL.`);
}

function greetingOf(host: string, port: number, secure: boolean): Promise<string> {
  return new Promise((resolve) => {
    const socket = secure ? connectTls({ host, port, servername: host }) : connect({ host, port });
    const end = (found: string): void => {
      socket.destroy();
      resolve(found.trim());
    };
    socket.setTimeout(PATIENCE, () => end('no greeting in time'));
    socket.once('data', (data) => end(data.toString()));
    socket.once('error', (error: NodeJS.ErrnoException) => end(error.code ?? error.message));
    socket.once('close', () => end('closed without a greeting'));
  });
}
