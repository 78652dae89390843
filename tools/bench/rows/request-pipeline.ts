import { createHmac, randomUUID } from 'node:crypto';
import { startBare } from '../bare/start.ts';
import { compare, type Effort } from '../compare.ts';
import { createUsers, type GenAuth, startGenAuth } from '../genauth.ts';
import { send, type Traffic, writeRequest } from '../http.ts';
import { cpuTime, familyOf, stop } from '../processes.ts';
import { type Result, rate } from '../result.ts';

const LANES = 16;

/** `get-user` by id, signed, against Fastify and pg doing the same select on the same database without any check. */
export async function requestPipeline(effort: Effort): Promise<Result[]> {
  const genauth = await startGenAuth();
  const users = (await createUsers(genauth, 100)).map(({ userId }) => userId);
  const bare = await startBare<{ port: number }>('fastify-pg', [genauth.databaseUrl]);
  const work = (port: number, traffic: Traffic) => async (milliseconds: number) =>
    (await send(port, traffic, LANES, milliseconds)).length;
  const database = () => familyOf(genauth.pid).filter((pid) => pid !== genauth.pid);
  const comparison = await compare(
    { work: work(genauth.port, signedReads(genauth, users)), cpu: () => cpuTime([genauth.pid, ...database()]) },
    { work: work(bare.ready.port, plainReads(users)), cpu: () => cpuTime([bare.pid, ...database()]) },
    effort,
  );
  await stop(bare.child);
  await genauth.close();
  return [rate('Request pipeline: `get-user` by id, signed', 0.6, comparison)];
}

const one = (users: string[]): string => users[Math.floor(Math.random() * users.length)] ?? '';

const succeeded = ({ status, body }: { status: number; body: string }): void => {
  if (status !== 200 || !body.startsWith('{"statusCode":200')) throw new Error(`${status} ${body}`);
};

const plainReads = (users: string[]): Traffic => ({
  next: () => writeRequest('GET', `/user?id=${one(users)}`, {}),
  check: succeeded,
});

/** Each request has a nonce and a signature of its own, as an SDK makes them. */
const signedReads = ({ credentials }: GenAuth, users: string[]): Traffic => ({
  next() {
    const target = `/api/v3/get-user?userId=${one(users)}`;
    const signed = {
      date: new Date().toUTCString(),
      'x-genauth-lang': 'en-US',
      'x-genauth-signature-method': 'HMAC-SHA1',
      'x-genauth-signature-nonce': randomUUID(),
      'x-genauth-signature-version': '1.0',
    };
    const lines = Object.entries(signed).map(([name, value]) => `${name}:${value}\n`);
    const signature = createHmac('sha1', credentials.accessKeySecret)
      .update(`GET\n${lines.join('')}${target}`)
      .digest('base64');
    return writeRequest('GET', target, {
      ...signed,
      authorization: `GenAuth ${credentials.accessKeyId}:${signature}`,
    });
  },
  check: succeeded,
});
