import type { FastifyRequest } from 'fastify';
import type { Application } from '../../domains/applications/public.ts';
import { TRUST, trustBrowser } from '../../domains/mfa/public.ts';
import type { Front } from '../../domains/sign-in/public.ts';
import { findUser } from '../../domains/users/public.ts';
import { readCookie, setCookie } from './cookies.ts';
import type { Visit } from './visit.ts';

const nameOf = ({ user_pool_id }: Application): string => `genauth_trust_${user_pool_id}`;

/** What a browser keeps of the users of a pool who trust it. */
export const readTrust = (request: FastifyRequest, application: Application): string | undefined =>
  readCookie(request, nameOf(application));

/** Lets a browser keep that a user trusts it. */
export async function writeTrust({ platform, reply }: Visit, front: Front, userId: string): Promise<void> {
  const { application } = front;
  const user = await findUser(platform, application.user_pool_id, userId);
  if (!user) return;
  const value = await trustBrowser(front, user);
  setCookie(platform, reply, { name: nameOf(application), value, path: '/', maxAge: TRUST });
}
