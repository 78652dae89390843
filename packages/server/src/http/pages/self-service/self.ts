import type { Application } from '../../../domains/applications/public.ts';
import { findSubject, isTooOld } from '../../../domains/tokens/subject.ts';
import type { UserRow } from '../../../domains/users/public.ts';
import { findSignedIn, type SignedIn } from '../../../protocols/oidc/public.ts';
import type { RequestFacts } from '../../implement.ts';
import type { Perform, performer } from '../../perform.ts';
import { pageLanguage } from '../language.ts';
import type { Visit } from '../visit.ts';

/** Somebody who is signed in and looks after the own account. */
export interface Self extends Visit {
  application: Application;
  signedIn: SignedIn;
  user: UserRow;
  facts: RequestFacts;
  /** Runs an operation of the API for the person. */
  perform: Perform;
}

/**
 * Who looks at the page. Nobody, when the browser is not signed in, and also when it has not come through the sign-in
 * of this application: it may ask for more proof than others do.
 */
export async function selfOf(
  visit: Visit,
  application: Application,
  performing: ReturnType<typeof performer>,
): Promise<Self | undefined> {
  const { platform, request } = visit;
  const signedIn = await findSignedIn(platform, request, application);
  if (!signedIn?.session.authorizations[application.id]) return undefined;
  const { poolId, session } = signedIn;
  const user = await findSubject(platform, poolId, session.userId);
  // The session counts in whole seconds.
  if (!user || isTooOld(user, (session.authTime + 1) * 1000)) return undefined;
  const facts = factsOf(visit, application);
  const perform = performing({ user: tokenOf(application, signedIn), application, request: facts });
  return { ...visit, application, signedIn, user, facts, perform };
}

/** The person as the API knows its callers. */
const tokenOf = (application: Application, { session, poolId }: SignedIn) => ({
  id: session.uid,
  userId: session.userId,
  appId: application.id,
  poolId,
  scope: 'openid',
  issuedAt: session.authTime,
  expiresAt: Number.MAX_SAFE_INTEGER,
  issuer: '',
  grantId: session.authorizations[application.id]?.grantId ?? '',
});

const factsOf = ({ request }: Visit, application: Application): RequestFacts => ({
  id: request.id,
  clientIp: request.ip,
  realIp: undefined,
  userAgent: request.headers['user-agent'],
  deviceId: undefined,
  language: pageLanguage(request, application),
  origin: `${request.protocol}://${request.host}`,
});

/** Seconds after a sign-in in which it may be changed how the account is protected. */
const RECENT = 15 * 60;

export const isRecent = ({ platform, signedIn }: Self): boolean =>
  signedIn.session.authTime + RECENT > platform.clock.now() / 1000;
