import type { FastifyReply, FastifyRequest } from 'fastify';
import { findApplication } from '../../domains/applications/public.ts';
import type { Front } from './authorize.ts';
import { send } from './end-session.ts';
import { queryOf } from './parameters.ts';
import { findSignedIn, type SignedIn, signOut } from './sign-out.ts';

/**
 * Sign-out of no protocol in particular: `/login/profile/logout` and `/api/v2/logout`. Goes back only to an address
 * that an application of the session, or the one that is named, has registered for that.
 */
export async function logout({ platform, pages }: Front, request: FastifyRequest, reply: FastifyReply) {
  const query = queryOf(request);
  const named = await findApplication(platform, query.get('app_id') ?? '');
  const signedIn = await findSignedIn(platform, request, named);
  const target = query.get('redirect_uri');
  const appIds = named ? [named.id] : appIdsOf(signedIn);
  if (signedIn) await signOut(platform, request, reply, signedIn);
  for (const id of appIds) {
    const application = await findApplication(platform, id);
    if (target && application?.logout_redirect_uris.includes(target)) return reply.redirect(target, 303);
  }
  return send(reply, await pages.loggedOut(request, named));
}

const appIdsOf = (signedIn: SignedIn | undefined): string[] => Object.keys(signedIn?.session.authorizations ?? {});
