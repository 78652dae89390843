import { type Front, firstStep, take, unfinished } from '../sign-in/public.ts';
import { issueFor, issuerOf } from '../tokens/public.ts';
import type { Request } from './requests.ts';

/** Signs in the user who confirmed, as any other sign-in: with its refusals, its second factor and its audit row. */
export async function tokensFor(front: Front, { user_id, scope }: Request, origin: string) {
  const { platform, application } = front;
  const state = await take(front, firstStep, { event: 'confirmed', userId: user_id ?? '' });
  if (state.kind !== 'signed-in') throw await unfinished(front, state);
  const tokens = await issueFor(platform, {
    application,
    user: state.user,
    scope,
    issuer: issuerOf(platform, application, origin),
    authTime: Math.floor(platform.clock.now() / 1000),
  });
  return { id_token: null, refresh_token: null, ...tokens, expire_in: tokens.expires_in };
}
