import type { IncomingHttpHeaders } from 'node:http';
import { problems } from '@genauth/contract/problems.ts';
import { noteUse } from '../domains/access-keys/last-use.ts';
import { type AccessKey, findAccessKey, verifyManagementToken } from '../domains/access-keys/public.ts';
import { type Application, findApplication, findApplicationAt } from '../domains/applications/public.ts';
import { type AccessToken, verifyAccessToken } from '../domains/tokens/public.ts';
import { isEqual } from '../platform/equal.ts';
import type { Platform } from '../platform/platform.ts';
import { readBasic } from './basic.ts';
import { failure } from './failure.ts';
import type { Members } from './input.ts';
import { checkFreshness, header, isSignedBy, readSignature, type SignedRequest } from './signature.ts';

/** What the callers are told from. */
export interface Credentials {
  method: string;
  host: string;
  /** Without the query, percent-decoded. */
  path: string;
  headers: IncomingHttpHeaders;
  /** The query of a GET, the body's members of any other method: what a signature covers. */
  parameters: Members;
}

/** The key that signed the request, or whose management token it carries. Throws when neither is valid. */
export async function authenticateManagement(platform: Platform, request: Credentials): Promise<AccessKey> {
  const signed = readSignature(request.headers);
  const key = signed
    ? await checkSignature(platform, request, signed)
    : await verifyManagementToken(platform, withoutBearer(request.headers.authorization ?? ''));
  if (!key) throw failure(problems.unauthenticated);
  const named = header(request.headers, 'userpool-id');
  if (named && named !== key.poolId) throw failure(problems.unauthenticated);
  await noteUse(platform, key);
  return key;
}

async function checkSignature(platform: Platform, request: Credentials, signed: SignedRequest): Promise<AccessKey> {
  const now = platform.clock.now();
  const nonce = checkFreshness(signed, request.headers, now);
  const key = await findAccessKey(platform, signed.accessKeyId);
  // An unknown key costs the same HMAC as a wrong signature.
  const genuine = isSignedBy(key?.secret ?? 'unknown', signed, request, request.parameters);
  if (!key || !genuine) throw failure(problems.signatureInvalid);
  if (!(await platform.nonces.firstUse(key.id, nonce, now))) throw failure(problems.nonceSeen);
  return key;
}

/** The signed-in user whose access token the request carries, with or without `Bearer`. */
export async function authenticateUser(
  platform: Platform,
  { headers }: Credentials,
): Promise<{ user: AccessToken; application: Application }> {
  const user = await verifyAccessToken(platform, withoutBearer(headers.authorization ?? ''));
  const application = user && (await findApplication(platform, user.appId));
  if (!user || !application) throw failure(problems.notSignedIn);
  const named = header(headers, 'app-id');
  if (named && named !== user.appId) throw failure(problems.notSignedIn);
  return { user, application };
}

/** The application named by header, by `client_id` or by its own host, if any. Its secret is not asked for. */
export async function namedApplication(platform: Platform, request: Credentials): Promise<Application | undefined> {
  const id = header(request.headers, 'app-id') ?? request.parameters.client_id;
  return applicationOf(platform, id, request);
}

const applicationOf = (platform: Platform, id: unknown, { host }: Credentials): Promise<Application | undefined> =>
  typeof id === 'string' ? findApplication(platform, id) : findApplicationAt(platform, host);

/**
 * The application that calls, by `client_secret_post`, `client_secret_basic` or `none`, as it is configured. One SDK
 * sends no secret at all where its application uses Basic; the password of the user still stands behind such a call.
 */
export async function authenticateApplication(
  platform: Platform,
  request: Credentials,
): Promise<{ application: Application; secretProven: boolean }> {
  const basic = readBasic(request.headers.authorization);
  const { client_id, client_secret } = request.parameters;
  const id = basic?.id ?? client_id ?? header(request.headers, 'app-id');
  const application = await applicationOf(platform, id, request);
  if (!application) throw failure(problems.applicationNotFound);
  const secret = basic?.secret ?? client_secret;
  const method = application.oidc_config.token_endpoint_auth_method ?? 'client_secret_post';
  const secretProven = isEqual(secret, application.secret);
  if (secretProven || (secret === undefined && method !== 'client_secret_post')) return { application, secretProven };
  throw failure(problems.clientNotAuthenticated);
}

export const withoutBearer = (authorization: string): string => authorization.replace(/^bearer\s+/i, '');
