import { problems } from '@genauth/contract/problems.ts';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { type Application, findApplication } from '../../domains/applications/public.ts';
import { recordUser } from '../../domains/audit-logs/public.ts';
import { carriedBy } from '../../domains/messages/public.ts';
import { consumePasscode, type EmailLink, readLink } from '../../domains/passcodes/public.ts';
import { confirmEmail } from '../../domains/users/public.ts';
import { messageOf } from '../../messages/messages.ts';
import type { Platform } from '../../platform/platform.ts';
import { failure } from '../failure.ts';
import { csrfToken, isOwnForm } from './csrf.ts';
import { wayOut } from './start-url.ts';
import { answer, answerProblem, pageOf, type Visit } from './visit.ts';

const PATH = '/verify-email';

/** A link that was mailed. It asks before it confirms: programs that look at mails open links, but send no forms. */
export function verifyEmailRoutes(app: FastifyInstance, platform: Platform): void {
  app.get<{ Querystring: { token?: unknown } }>(PATH, async (request, reply) => {
    const { token } = request.query;
    const visit = { platform, request, reply };
    const found = await find(platform, token);
    return found ? draw(visit, found, false) : refuse(visit);
  });

  app.post(PATH, async (request, reply) => {
    const { token } = (request.body ?? {}) as { token?: unknown };
    const visit = { platform, request, reply };
    const found = await find(platform, token);
    if (!found || !isOwnForm(platform, request, flowOf(found.token))) return refuse(visit);
    return (await confirm(visit, found)) ? draw(visit, found, true) : refuse(visit);
  });
}

interface Found {
  token: string;
  link: EmailLink;
  application: Application;
}

async function find(platform: Platform, token: unknown): Promise<Found | undefined> {
  const link = typeof token === 'string' ? readLink(platform, token) : undefined;
  const application = link && (await findApplication(platform, link.appId));
  return typeof token === 'string' && link && application ? { token, link, application } : undefined;
}

const flowOf = (token: string): string => `verify-email:${token}`;

async function confirm({ platform, request }: Visit, { link, application }: Found): Promise<boolean> {
  const { email, code } = link;
  const asking = { platform, application, clientIp: request.ip };
  if (!(await consumePasscode(asking, { channel: 'CHANNEL_VERIFY_EMAIL_LINK', email }, code))) return false;
  const poolId = application.user_pool_id;
  const source = { poolId, requestId: request.id, clientIp: request.ip, userAgent: request.headers['user-agent'] };
  await platform.databases
    .forPool(poolId)
    .transaction()
    .execute(async (trx) => {
      const userId = await confirmEmail(trx, poolId, email);
      const entry = { ...source, eventType: 'verifyFirstLogin', appId: application.id, success: true };
      if (userId) await recordUser(trx, { ...entry, userId });
    });
  await platform.changes.settled();
  return true;
}

async function draw(visit: Visit, { token, link, application }: Found, done: boolean): Promise<FastifyReply> {
  const { platform } = visit;
  const base = pageOf(visit, { step: { kind: 'verify-email', email: link.email, continueUrl: null }, application });
  const db = platform.databases.forPool(application.user_pool_id);
  const { redirectTo } = await carriedBy(db, application.user_pool_id, 'FIRST_EMAIL_LOGIN_VERIFY', base.language);
  const continueUrl = redirectTo && /^https?:/i.test(redirectTo) ? redirectTo : wayOut(platform, application);
  const step = { kind: 'verify-email', email: link.email, continueUrl: done ? continueUrl : null } as const;
  const form = { action: PATH, csrfToken: csrfToken(platform, flowOf(token)), hidden: { token } };
  return answer(visit, { ...base, ...form, step, url: `${PATH}?token=${token}` });
}

function refuse(visit: Visit): Promise<FastifyReply> {
  const { language } = pageOf(visit, { step: { kind: 'expired', retryUrl: null } });
  const { problem } = failure(problems.emailLinkExpired);
  return answerProblem(visit, { status: 410, text: messageOf(problem, language), details: {}, homeUrl: '/' });
}
