import type { FastifyReply, FastifyRequest } from 'fastify';
import { isOriginOf } from '../../domains/applications/origins.ts';
import { type Application, findApplication } from '../../domains/applications/public.ts';
import type { Platform } from '../../platform/platform.ts';
import type { Front } from './authorize.ts';
import { askToSignOut, leave } from './end-session.ts';
import { queryOf, readParameters } from './parameters.ts';
import { findSignedIn, signOut } from './sign-out.ts';

/**
 * Sign-out of no protocol in particular: `/login/profile/logout` and `/api/v2/logout`. Goes back only to an address
 * that an application of the session, or the one that is named, has registered for that. Done at once when the person
 * or an application of theirs asks for it; otherwise the person is asked.
 */
export async function logout(front: Front, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const { platform } = front;
  const { app_id, redirect_uri } = readParameters(queryOf(request));
  const named = await findApplication(platform, app_id ?? '');
  const signedIn = await findSignedIn(platform, request, named);
  const ids = named ? [named.id] : Object.keys(signedIn?.session.authorizations ?? {});
  const found = await Promise.all(ids.map((id) => findApplication(platform, id)));
  const applications = found.filter((application) => application !== undefined);
  const target = applications.find(({ logout_redirect_uris: uris }) => redirect_uri && uris.includes(redirect_uri));
  const application = target ?? named;
  const parameters = { post_logout_redirect_uri: redirect_uri };
  if (signedIn) {
    const meant = await isMeant(platform, request, applications);
    if (!meant) return askToSignOut(front, request, reply, { application, signedIn, parameters });
    await signOut(platform, request, reply, signedIn);
  }
  return leave(front, request, reply, application, parameters);
}

/** Whether the address was typed, or stands on a page of ours or of one of the applications. */
async function isMeant(
  platform: Platform,
  { headers }: FastifyRequest,
  applications: readonly Application[],
): Promise<boolean> {
  const site = headers['sec-fetch-site'];
  if (site === 'none' || site === 'same-origin') return true;
  const page = headers.origin ?? headers.referer ?? '';
  const origin = URL.canParse(page) ? new URL(page).origin : '';
  const owned = await Promise.all(applications.map((application) => isOriginOf(platform, application, origin)));
  return owned.includes(true);
}
