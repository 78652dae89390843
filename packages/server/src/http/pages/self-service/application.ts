import { SELF_SERVICE } from '@genauth/contract/self-service-page.ts';
import {
  type Application,
  answersAt,
  findApplication,
  findApplicationAt,
} from '../../../domains/applications/public.ts';
import { findSample } from '../../../domains/applications/sample.ts';
import { findSignedIn } from '../../../protocols/oidc/public.ts';
import { readCookie, setCookie } from '../cookies.ts';
import type { Visit } from '../visit.ts';

const COOKIE = 'genauth_self_application';

/**
 * The application in whose name a person comes: the one that the address or the host names, the one from before, one
 * that the browser is signed in to, or the sample.
 */
export async function applicationOf(visit: Visit): Promise<Application | undefined> {
  const { platform, request, reply } = visit;
  const { app_id } = request.query as { app_id?: unknown };
  const usable = async (id: string | undefined) => {
    const application = id ? await findApplication(platform, id) : undefined;
    return application && answersAt(platform.config, application, request.host) ? application : undefined;
  };
  if (typeof app_id === 'string') {
    const named = await usable(app_id);
    if (named) setCookie(platform, reply, { name: COOKIE, value: named.id, path: SELF_SERVICE });
    return named;
  }
  const known = (await findApplicationAt(platform, request.host)) ?? (await usable(readCookie(request, COOKIE)));
  if (known) return known;
  const signedIn = await findSignedIn(platform, request, undefined);
  for (const id of Object.keys(signedIn?.session.authorizations ?? {})) {
    const application = await usable(id);
    if (application) return application;
  }
  return findSample(platform);
}
