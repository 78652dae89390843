import type { Adapter, AdapterPayload } from 'oidc-provider';
import type { OidcPayload } from '../../database/json.ts';
import { findApplication } from '../../domains/applications/public.ts';
import {
  consumeModel,
  deleteByGrant,
  deleteModel,
  findByUid,
  findModel,
  type StoredModel,
  saveModel,
} from '../../domains/sessions/models.ts';
import { keepRefreshToken, revokeGrant } from '../../domains/tokens/public.ts';
import type { Platform } from '../../platform/platform.ts';
import { clientOf } from './client.ts';
import { realmOf } from './cookies.ts';
import { protocolErrors } from './load.ts';

/** What one provider serves: the applications of a pool that share their sign-in. */
export interface Realm {
  platform: Platform;
  poolId: string;
  realm: string;
  issuer: string;
}

/** Where the models of a provider are kept. Access tokens are not kept at all: they are JWTs. */
export function adapterOf(served: Realm): (model: string) => Adapter {
  const kinds: Record<string, (model: Adapter) => Adapter> = {
    Client: (model) => ({ ...model, find: (id) => findClient(served, id) }),
    RefreshToken: (model) => ({ ...model, upsert: (id, payload) => keepToken(served, id, payload) }),
    AccessToken: (model) => ({ ...model, revokeByGrantId: async () => undefined }),
    Grant: (model) => ({ ...model, destroy: (id) => destroyGrant(served, id) }),
    AuthorizationCode: (model) => ({ ...model, consume: (id) => consumeCode(served, id) }),
  };
  return (name) => (kinds[name] ?? ((model) => model))(tableAdapter(served, name));
}

function tableAdapter({ platform, poolId }: Realm, model: string): Adapter {
  const db = platform.databases.forPool(poolId);
  const now = () => new Date(platform.clock.now());
  return {
    async upsert(id, payload, expiresIn = 0) {
      const expiresAt = new Date(platform.clock.now() + expiresIn * 1000);
      await saveModel(db, { model, id, poolId, payload: stored(payload), expiresAt });
    },
    find: async (id) => loaded(await findModel(db, model, id, now())),
    findByUid: async (uid) => loaded(await findByUid(db, model, uid, now())),
    findByUserCode: async () => undefined,
    async consume(id) {
      await consumeModel(db, model, id, now());
    },
    async destroy(id) {
      await deleteModel(db, model, id);
    },
    async revokeByGrantId(grantId) {
      await deleteByGrant(db, model, grantId);
    },
  };
}

/** An interaction knows its session by `uid`; the cookie's value, a secret, stays out of the table. */
function stored(payload: AdapterPayload): OidcPayload {
  if (payload.kind !== 'Interaction' || !payload.session) return { ...payload };
  const { cookie: _, ...session } = payload.session;
  return { ...payload, session };
}

function loaded(found: StoredModel | undefined): AdapterPayload | undefined {
  if (!found) return undefined;
  const { payload, consumedAt } = found;
  return { ...payload, ...(consumedAt ? { consumed: Math.floor(consumedAt.getTime() / 1000) } : {}) } as AdapterPayload;
}

async function findClient({ platform, poolId, realm, issuer }: Realm, id: string): Promise<AdapterPayload | undefined> {
  const application = await findApplication(platform, id);
  if (application?.user_pool_id !== poolId || realmOf(application) !== realm) return undefined;
  return clientOf(application, new URL(issuer).origin);
}

async function keepToken({ platform, issuer }: Realm, token: string, payload: AdapterPayload): Promise<void> {
  const { clientId = '', accountId = '', grantId = '', scope = '', authTime = 0, sid } = payload;
  const application = await findApplication(platform, clientId);
  if (!application) throw new Error('The application is gone.');
  await keepRefreshToken(platform, {
    token,
    application,
    userId: accountId,
    grantId,
    scope,
    issuer,
    authTime,
    sessionId: sid,
  });
}

/** A grant ends with all that it led to. */
async function destroyGrant({ platform, poolId }: Realm, id: string): Promise<void> {
  const db = platform.databases.forPool(poolId);
  const found = await findModel(db, 'Grant', id, new Date(platform.clock.now()));
  const { accountId, clientId } = found?.payload ?? {};
  const application = clientId ? await findApplication(platform, clientId) : undefined;
  if (application && accountId) await revokeGrant(platform, application, { userId: accountId, grantId: id });
}

/** Of two who come with the same code at the same time, one gets nothing. */
async function consumeCode({ platform, poolId }: Realm, id: string): Promise<void> {
  const db = platform.databases.forPool(poolId);
  if (await consumeModel(db, 'AuthorizationCode', id, new Date(platform.clock.now()))) return;
  const { InvalidGrant } = protocolErrors();
  throw new InvalidGrant('authorization code already consumed');
}
