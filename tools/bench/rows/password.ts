import { once } from 'node:events';
import { startBare } from '../bare/start.ts';
import { compare, type Effort } from '../compare.ts';
import { createUsers, PASSWORD, startGenAuth } from '../genauth.ts';
import { send, type Traffic, writeRequest } from '../http.ts';
import { cpuTime, familyOf, stop } from '../processes.ts';
import { type Result, rate } from '../result.ts';

const LANES = 8;

/** Sign-in by password, against argon2id alone. */
export async function passwordSignIn(effort: Effort): Promise<Result[]> {
  const genauth = await startGenAuth();
  const users = await createUsers(genauth, 40);
  const bare = await startBare('argon2');
  const { appId, appSecret } = genauth.credentials;
  let turn = 0;
  const traffic: Traffic = {
    next() {
      turn += 1;
      const { username = '' } = users[turn % users.length] ?? {};
      const body = {
        client_id: appId,
        client_secret: appSecret,
        connection: 'PASSWORD',
        passwordPayload: { username, password: PASSWORD },
      };
      return writeRequest('POST', '/api/v3/signin', { 'content-type': 'application/json' }, JSON.stringify(body));
    },
    check({ body }) {
      if (!body.includes('"access_token":"ey')) throw new Error(body);
    },
  };
  const comparison = await compare(
    {
      work: async (milliseconds) => (await send(genauth.port, traffic, LANES, milliseconds)).length,
      cpu: () => cpuTime(familyOf(genauth.pid)),
    },
    {
      async work(milliseconds) {
        bare.child.send({ lanes: LANES, milliseconds });
        const [done] = await once(bare.child, 'message');
        return done;
      },
      cpu: () => cpuTime([bare.pid]),
    },
    effort,
  );
  await stop(bare.child);
  await genauth.close();
  return [rate('Password sign-in', 0.9, comparison)];
}
