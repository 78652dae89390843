import { createHash } from 'node:crypto';
import { dirname } from 'node:path/posix';
import type { FastifyRequest } from 'fastify';
import type { Database } from '../../database/connect.ts';
import type { OidcPayload } from '../../database/json.ts';
import { type Application, findApplication } from '../../domains/applications/public.ts';
import { findModel, saveModel } from '../../domains/sessions/models.ts';
import { type BrowserSession, deleteSession, deleteSessionOfUid, findSession } from '../../domains/sessions/public.ts';
import { isEqual } from '../../platform/equal.ts';
import type { Platform } from '../../platform/platform.ts';
import { newToken } from '../../platform/random.ts';
import { cookieOf, INTERACTION_COOKIE, realmOf, sessionCookie } from './cookies.ts';

const MODEL = 'Interaction';

/** An authorization request that waits for a person: to sign in, or to agree. */
export interface Interaction {
  uid: string;
  application: Application;
  /** `name` is `login`, `consent` or `select_account`; `reasons` say why it is asked for. */
  prompt: { name: string; reasons: string[]; details: Record<string, unknown> };
  /** Parameters of the authorization request. */
  params: Record<string, string | undefined>;
  /** Who is signed in already, when the request was made by somebody signed in. */
  session: { userId: string } | undefined;
  /** The same request once more, a path of this server. */
  restartUrl: string;
}

/**
 * The interaction that a request to `/interaction/:uid` is about. `expired`: there is none, or none any more. `foreign`:
 * another browser began it, so that nobody can be lured into somebody else's sign-in.
 */
export async function findInteraction(
  platform: Platform,
  request: Pick<FastifyRequest, 'params' | 'headers'>,
): Promise<Interaction | 'expired' | 'foreign'> {
  const { uid } = request.params as { uid?: string };
  const found = uid && (await findModel(platform.databases.everyPool, MODEL, uid, new Date(platform.clock.now())));
  if (!uid || !found) return 'expired';
  const { params, prompt, session } = found.payload as InteractionPayload;
  const application = await findApplication(platform, String(params.client_id));
  if (!application) return 'expired';
  if (cookieOf(request.headers.cookie, INTERACTION_COOKIE) !== uid) return 'foreign';
  const signedIn = session?.accountId ? { userId: session.accountId } : undefined;
  return { uid, application, prompt, params, session: signedIn, restartUrl: restartUrl(found.payload) };
}

/** The request without the values that nobody gave. The address to return to stands below the endpoint it was made to. */
function restartUrl(payload: OidcPayload): string {
  const { params, returnTo } = payload as InteractionPayload;
  const given = Object.entries(params).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return `${dirname(new URL(returnTo).pathname)}?${new URLSearchParams(given)}`;
}

interface InteractionPayload extends OidcPayload {
  params: Interaction['params'];
  prompt: Interaction['prompt'];
  returnTo: string;
  session?: { accountId?: string; uid?: string };
  lastSubmission?: object;
  /** SHA-256 of the proof that the browser is the one that brought the interaction to its end. */
  finish?: string;
  grantId?: string;
}

/** How an interaction ended. */
export type Outcome =
  | {
      userId: string;
      /** Keep the session when the browser closes. */
      remember: boolean;
      /** Methods that were used, RFC 8176: `pwd`, `otp`, ... */
      amr: string[];
      /** Seconds since 1970. */
      authTime: number;
    }
  /** The signed-in user agreed to what the application asks for. */
  | { consented: true }
  /** The signed-in user goes on as who they are. */
  | { chosen: true }
  /** The text is for the developer of the application. */
  | { denied: string };

/**
 * Ends an interaction. Returns the address where the browser has to go next: the authorization request goes on there,
 * and there alone. Whoever began the request and lured somebody else into signing in for it does not know the address.
 * Throws when the interaction has gone in the meantime.
 */
export async function finishInteraction(
  platform: Platform,
  request: Pick<FastifyRequest, 'headers'>,
  { uid, application }: Interaction,
  outcome: Outcome,
): Promise<string> {
  const db = platform.databases.forPool(application.user_pool_id);
  const found = await findModel(db, MODEL, uid, new Date(platform.clock.now()));
  if (!found) throw new Error('The interaction is gone.');
  const payload = found.payload as InteractionPayload;
  if ('denied' in outcome) {
    payload.result = { error: 'access_denied', error_description: outcome.denied };
  } else if ('consented' in outcome) {
    const grantId = await saveConsent(platform, db, application, payload);
    payload.result = { ...payload.lastSubmission, consent: { grantId } };
  } else if ('chosen' in outcome) {
    payload.result = { ...payload.lastSubmission, select_account: {} };
  } else {
    await leaveOther(platform, request, application, payload, outcome.userId);
    const { userId: accountId, remember, amr, authTime: ts } = outcome;
    // Who has signed in has chosen the account as well.
    const login = { accountId, remember, amr, ts };
    payload.result = { ...payload.lastSubmission, select_account: {}, login };
  }
  const { poolId, expiresAt } = found;
  const proof = newToken();
  payload.finish = digest(proof);
  await saveModel(db, { model: MODEL, id: uid, poolId, payload, expiresAt });
  return `${new URL(payload.returnTo).pathname}?finish=${proof}`;
}

/** Whether a request that goes on comes from the browser that brought the interaction to its end. */
export function isFinisher({ result, finish }: OidcPayload, proof: string | null): boolean {
  return result === undefined || (proof !== null && isEqual(digest(proof), String(finish)));
}

const digest = (proof: string): string => createHash('sha256').update(proof).digest('base64url');

/** Whoever was signed in before as somebody else is signed out: the session must not go over to the new user. */
async function leaveOther(
  platform: Platform,
  request: Pick<FastifyRequest, 'headers'>,
  application: Application,
  payload: InteractionPayload,
  userId: string,
): Promise<void> {
  const db = platform.databases.forPool(application.user_pool_id);
  const current = await findBrowserSession(platform, application, request);
  if (current && current.userId !== userId) await deleteSession(db, current.id);
  if (payload.session?.accountId && payload.session.accountId !== userId) {
    if (payload.session.uid) await deleteSessionOfUid(db, payload.session.uid);
    delete payload.session;
  }
}

/** Adds what was agreed to to the grant of the session and the application. */
async function saveConsent(
  platform: Platform,
  db: Database,
  application: Application,
  { params, session, grantId: before }: InteractionPayload,
): Promise<string> {
  if (!session?.accountId) throw new Error('Nobody is signed in who could agree.');
  const now = platform.clock.now();
  const stored = before ? await findModel(db, 'Grant', before, new Date(now)) : undefined;
  const known = stored?.payload as GrantPayload | undefined;
  const scopes = new Set(`${known?.openid?.scope ?? ''} ${params.scope ?? ''}`.split(' ').filter(Boolean));
  const grantId = known && before ? before : newToken();
  const iat = Math.floor(now / 1000);
  const payload = {
    accountId: session.accountId,
    clientId: application.id,
    openid: { ...known?.openid, scope: [...scopes].join(' ') },
    kind: 'Grant',
    iat,
    exp: iat + GRANT_LIFETIME,
  };
  const expiresAt = new Date(now + GRANT_LIFETIME * 1000);
  await saveModel(db, { model: 'Grant', id: grantId, poolId: application.user_pool_id, payload, expiresAt });
  return grantId;
}

interface GrantPayload extends OidcPayload {
  openid?: { scope?: string; claims?: string[] };
}

/** Seconds that a browser session remembers what was granted to an application. */
export const GRANT_LIFETIME = 14 * 86_400;

/** Who is signed in in the browser that sent the request, as the application sees it. */
export async function findBrowserSession(
  platform: Platform,
  application: Application,
  { headers }: Pick<FastifyRequest, 'headers'>,
): Promise<BrowserSession | undefined> {
  const id = cookieOf(headers.cookie, sessionCookie(realmOf(application)));
  return id ? findSession(platform, application.user_pool_id, id) : undefined;
}
