import { SignInEvent } from '@genauth/contract/sign-in.ts';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { take } from '../../domains/sign-in/public.ts';
import type { Platform } from '../../platform/platform.ts';
import { findInteraction, finishInteraction, type Interaction, type Outcome } from '../../protocols/oidc/public.ts';
import { textOf } from '../envelope.ts';
import { Failure } from '../failure.ts';
import { isOwnForm } from './csrf.ts';
import { readFlow, writeFlow } from './flow.ts';
import { addressOf, frontOf, identifierPage, interactionPage, passwordPage } from './interaction-page.ts';
import { answerLost } from './lost.ts';
import { answer, httpStatus, isScript, leave, pageOf, type Visit } from './visit.ts';

interface Route {
  Params: { uid: string };
}

/** The pages between a request of a protocol and its answer. */
export function interactionRoutes(app: FastifyInstance, platform: Platform): void {
  app.get<Route>('/interaction/:uid', async (request, reply) => {
    const visit = { platform, request, reply };
    const { uid } = request.params;
    const interaction = await findInteraction(platform, request);
    if (typeof interaction === 'string') return answerLost(visit, uid, interaction);
    const flow = { ...readFlow(visit, uid), retry: interaction.restartUrl };
    writeFlow(visit, uid, flow);
    return answer(visit, await interactionPage(visit, interaction, flow));
  });

  app.post<Route>('/interaction/:uid', async (request, reply) => {
    const visit = { platform, request, reply };
    const { uid } = request.params;
    const interaction = await findInteraction(platform, request);
    if (typeof interaction === 'string') return answerLost(visit, uid, interaction);
    const event = isOwnForm(platform, request, uid) ? readEvent(request.body) : undefined;
    if (event) return handle(visit, interaction, event);
    // A form of elsewhere, or of a page that is no longer the one to show.
    const { application } = interaction;
    const step = { kind: 'expired', retryUrl: addressOf(interaction) } as const;
    return answer(visit, pageOf(visit, { step, application, url: addressOf(interaction) }), 403);
  });
}

function readEvent(body: unknown): SignInEvent | undefined {
  const { data } = SignInEvent.safeParse(body);
  return data && Object.values(data).some((value) => value?.includes('\0')) ? undefined : data;
}

async function handle(visit: Visit, interaction: Interaction, event: SignInEvent): Promise<FastifyReply> {
  const asksConsent = interaction.prompt.name === 'consent';
  if (event.event === 'identifier' && !asksConsent) return takeIdentifier(visit, interaction, event.identifier);
  if (event.event === 'password' && !asksConsent) return takePassword(visit, interaction, event);
  if (event.event === 'allow' && asksConsent) return finish(visit, interaction, { consented: true });
  if (event.event === 'deny') return finish(visit, interaction, { denied: 'The user did not agree.' });
  return answer(visit, await interactionPage(visit, interaction, readFlow(visit, interaction.uid)), 400);
}

async function takeIdentifier(visit: Visit, interaction: Interaction, typed: string): Promise<FastifyReply> {
  const front = frontOf(visit, interaction);
  try {
    const start = { kind: 'identifier', accepts: [] } as const;
    const state = await take(front, start, { event: 'identifier', identifier: typed });
    if (state.kind !== 'password') throw new Error(`An identifier led to the step ${state.kind}.`);
    const { identifier } = state;
    writeFlow(visit, interaction.uid, { identifier, retry: interaction.restartUrl });
    const page = passwordPage(visit, interaction, identifier);
    return isScript(visit.request) ? answer(visit, page) : visit.reply.redirect(page.url, 303);
  } catch (error) {
    return answerFailure(visit, await identifierPage(visit, interaction, typed), error);
  }
}

async function takePassword(
  visit: Visit,
  interaction: Interaction,
  { identifier: typed, password }: { identifier: string; password: string },
): Promise<FastifyReply> {
  const front = frontOf(visit, interaction);
  const identifier = typed.trim();
  try {
    const start = { kind: 'password', identifier } as const;
    const state = await take(front, start, { event: 'password', identifier: { account: identifier }, password });
    if (state.kind !== 'signed-in') throw new Error(`A right password led to the step ${state.kind}.`);
    const authTime = Math.floor(visit.platform.clock.now() / 1000);
    return await finish(visit, interaction, { userId: state.userId, remember: true, amr: ['pwd'], authTime });
  } catch (error) {
    return answerFailure(visit, passwordPage(visit, interaction, identifier), error);
  }
}

/** Shows a page again with what went wrong. */
function answerFailure(visit: Visit, page: ReturnType<typeof passwordPage>, error: unknown): Promise<FastifyReply> {
  if (!(error instanceof Failure)) throw error;
  const { problem, parameters } = error;
  const { kind } = page.step;
  const field = kind === 'identifier' || kind === 'password' ? kind : null;
  const text = textOf(problem, parameters, page.language);
  return answer(visit, { ...page, problem: { field, key: problem.key, text } }, httpStatus(problem.statusCode));
}

async function finish(visit: Visit, interaction: Interaction, outcome: Outcome): Promise<FastifyReply> {
  const { platform, request } = visit;
  const url = await finishInteraction(platform, request, interaction, outcome);
  return leave(visit, url, interaction.application);
}
