import { type Bare, startBare } from '../bare/start.ts';
import { type Comparison, compare, type Effort } from '../compare.ts';
import { createUsers, type GenAuth, startGenAuth } from '../genauth.ts';
import { send, type Traffic, writeForm, writeRequest } from '../http.ts';
import { cpuTime, familyOf, stop } from '../processes.ts';
import { type Result, rate } from '../result.ts';
import { signIn } from '../sign-in.ts';

const LANES = 16;
const SCOPE = 'openid profile offline_access';

interface Client {
  client_id: string;
  client_secret: string;
}

interface Provider {
  port: number;
  accessToken: string;
  refreshTokens: string[];
}

/** The same requests to both servers, each with its own client and tokens. */
interface Side extends Provider {
  client: Client;
  path: string;
}

/** Client credentials and refresh with rotation, against oidc-provider with its in-memory adapter. */
export async function tokenIssuing(effort: Effort): Promise<Result[]> {
  const sides = await startSides('jwt');
  const clientCredentials = await compareSides(sides, effort, ({ client, path }) => ({
    next: () => writeForm(`${path}/token`, { ...client, grant_type: 'client_credentials' }),
    check: hasToken,
  }));
  const refresh = await compareSides(sides, effort, rotation);
  await sides.close();
  return [
    rate('Client credentials', 0.9, clientCredentials),
    rate('Refresh, with rotation and an id token', 0.9, refresh),
  ];
}

/** Introspection and user info, against oidc-provider with opaque tokens, the only ones that it looks up itself. */
export async function tokenInspection(effort: Effort): Promise<Result[]> {
  const sides = await startSides('opaque');
  const introspection = await compareSides(sides, effort, ({ client, path, accessToken }) => ({
    next: () => writeForm(`${path}/token/introspection`, { ...client, token: accessToken }),
    check: includes('"active":true'),
  }));
  const userinfo = await compareSides(sides, effort, ({ path, accessToken }) => ({
    next: () => writeRequest('GET', `${path}/me`, { authorization: `Bearer ${accessToken}` }),
    check: includes('"sub":"'),
  }));
  await sides.close();
  return [rate('Introspection', 2, introspection), rate('User info', 2, userinfo)];
}

const includes =
  (text: string): Traffic['check'] =>
  ({ status, body }) => {
    if (status !== 200 || !body.includes(text)) throw new Error(`${status} ${body}`);
  };

const hasToken = includes('"access_token":"ey');

/** Each lane redeems the refresh token that its last answer brought. */
function rotation({ client, path, refreshTokens }: Side): Traffic {
  return {
    next: (lane) =>
      writeForm(`${path}/token`, {
        ...client,
        grant_type: 'refresh_token',
        refresh_token: refreshTokens[lane] ?? '',
      }),
    check(answer, lane) {
      hasToken(answer, lane);
      refreshTokens[lane] = JSON.parse(answer.body).refresh_token;
    },
  };
}

interface Sides {
  ours: Side;
  bare: Side;
  genauth: GenAuth;
  provider: Bare<Provider>;
  close(): Promise<void>;
}

async function startSides(format: 'jwt' | 'opaque'): Promise<Sides> {
  const genauth = await startGenAuth();
  const provider = await startBare<Provider>('oidc-provider', [format, String(LANES)]);
  const tokens = [];
  for (const { username } of await createUsers(genauth, LANES)) tokens.push(await signIn(genauth, username, SCOPE));
  const client = { client_id: genauth.credentials.appId, client_secret: genauth.credentials.appSecret };
  return {
    genauth,
    provider,
    ours: {
      port: genauth.port,
      accessToken: tokens[0]?.access_token ?? '',
      refreshTokens: tokens.map(({ refresh_token }) => refresh_token),
      client,
      path: '/oidc',
    },
    bare: { ...provider.ready, client: { client_id: 'bench', client_secret: 'secret' }, path: '' },
    async close() {
      await stop(provider.child);
      await genauth.close();
    },
  };
}

function compareSides(sides: Sides, effort: Effort, trafficOf: (side: Side) => Traffic): Promise<Comparison> {
  const { ours, bare, genauth, provider } = sides;
  const contender = (side: Side, cpu: () => number) => {
    const traffic = trafficOf(side);
    return { cpu, work: async (time: number) => (await send(side.port, traffic, LANES, time)).length };
  };
  return compare(
    contender(ours, () => cpuTime(familyOf(genauth.pid))),
    contender(bare, () => cpuTime([provider.pid])),
    effort,
  );
}
