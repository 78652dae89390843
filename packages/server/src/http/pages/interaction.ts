import { type PageModel, SignInEvent } from '@genauth/contract/sign-in.ts';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { firstStep, type State, stepOf, take } from '../../domains/sign-in/public.ts';
import { findUser } from '../../domains/users/public.ts';
import type { Platform } from '../../platform/platform.ts';
import {
  findBrowserSession,
  findInteraction,
  finishInteraction,
  type Interaction,
  type Outcome,
} from '../../protocols/oidc/public.ts';
import { textOf } from '../envelope.ts';
import { Failure } from '../failure.ts';
import { accountsStep, beginsWithAccounts, forgetAccount, goesOn, rememberAccount } from './accounts.ts';
import { isOwnForm } from './csrf.ts';
import { readFlow, writeFlow } from './flow.ts';
import { accountsPage, addressOf, consentPage, frontOf, statePage } from './interaction-page.ts';
import { answerLost } from './lost.ts';
import { fieldOf, type Sent, sentBy } from './sent.ts';
import { writeTrust } from './trust.ts';
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
    if (asksConsent(interaction)) return answer(visit, await consentPage(visit, interaction));
    const flow = readFlow(visit, uid);
    writeFlow(visit, uid, { ...flow, retry: interaction.restartUrl });
    return showStep(visit, interaction, flow.state);
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

const asksConsent = ({ prompt }: Interaction): boolean => prompt.name === 'consent';

function readEvent(body: unknown): SignInEvent | undefined {
  const { data } = SignInEvent.safeParse(body);
  return data && Object.values(data).some((value) => value?.includes('\0')) ? undefined : data;
}

/** Steps that anybody may begin with; the others are reached by what comes before them. */
const openSteps = { recover: { kind: 'recover' }, register: { kind: 'register' } } as const;

/** The step that the request asked for, for who has not begun yet. */
function hinted({ params: { screen_hint } }: Interaction, { kind }: State): 'recover' | 'register' | undefined {
  if (kind !== 'identifier') return undefined;
  if (screen_hint === 'reset_password') return 'recover';
  return screen_hint === 'signup' ? 'register' : undefined;
}

/** The step that the address names, if the user has come as far as that; else the first one. */
async function showStep(visit: Visit, interaction: Interaction, reached: State): Promise<FastifyReply> {
  const { step = hinted(interaction, reached) } = visit.request.query as { step?: unknown };
  if (step === 'recover' || step === 'register') {
    return answer(visit, await statePage(visit, interaction, openSteps[step]));
  }
  if (step === reached.kind) return answer(visit, await pageOrFirst(visit, interaction, reached));
  if (step === undefined && (await beginsWithAccounts(visit, interaction))) {
    const accounts = await accountsPage(visit, interaction);
    if (accounts) return answer(visit, accounts);
  }
  const first = await statePage(visit, interaction, firstStep);
  const values = 'identifier' in reached ? { identifier: reached.identifier } : first.values;
  return answer(visit, { ...first, values });
}

/** Who has gone in the meantime begins anew. */
async function pageOrFirst(visit: Visit, interaction: Interaction, state: State): Promise<PageModel> {
  try {
    return await statePage(visit, interaction, state);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return statePage(visit, interaction, firstStep);
  }
}

async function handle(visit: Visit, interaction: Interaction, event: SignInEvent): Promise<FastifyReply> {
  if (event.event === 'deny') return finish(visit, interaction, { denied: 'The user did not agree.' });
  if (event.event === 'allow' && asksConsent(interaction)) return finish(visit, interaction, { consented: true });
  if (asksConsent(interaction)) return answer(visit, await consentPage(visit, interaction), 400);
  if (event.event === 'choose') return choose(visit, interaction, event.account);
  if (event.event === 'forget') {
    const ids = forgetAccount(visit, interaction.application, event.account);
    const page = await accountsPage(visit, interaction, ids);
    return answer(visit, page ?? (await statePage(visit, interaction, firstStep)));
  }
  const { state } = readFlow(visit, interaction.uid);
  const sent = sentBy(event, state);
  return sent ? move(visit, interaction, sent) : answer(visit, await statePage(visit, interaction, firstStep), 400);
}

/** Goes on as an account that the browser knows: at once if that is who is signed in, else by its proof. */
async function choose(visit: Visit, interaction: Interaction, userId: string): Promise<FastifyReply> {
  const { platform, request } = visit;
  const { application } = interaction;
  const session = await findBrowserSession(platform, application, request);
  if (session?.userId === userId && goesOn(interaction, userId)) return finish(visit, interaction, { chosen: true });
  // Nobody learns from an id who it belongs to: only whom the browser knows already is named.
  const known = (await accountsStep(visit, interaction))?.accounts.some(({ id }) => id === userId);
  const user = known ? await findUser(platform, application.user_pool_id, userId) : undefined;
  const step = await stepOf(frontOf(visit, interaction), { kind: 'identifier' });
  const accepts = step.kind === 'identifier' ? step.accepts : [];
  const identifier = accepts.map((kind) => user?.[kind]).find(Boolean);
  if (!identifier) return answer(visit, await statePage(visit, interaction, firstStep));
  return move(visit, interaction, { before: firstStep, taken: { event: 'identifier', identifier } });
}

async function move(visit: Visit, interaction: Interaction, { before, taken }: Sent): Promise<FastifyReply> {
  try {
    const front = frontOf(visit, interaction);
    const state = await take(front, before, taken);
    if (state.kind === 'signed-in') {
      if (state.trust) await writeTrust(visit, front, state.userId);
      return await signedIn(visit, interaction, state);
    }
    writeFlow(visit, interaction.uid, { state, retry: interaction.restartUrl });
    const page = await statePage(visit, interaction, state);
    return isScript(visit.request) ? answer(visit, page) : visit.reply.redirect(page.url, 303);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return refuse(visit, await pageOrFirst(visit, interaction, before), error);
  }
}

function signedIn(visit: Visit, interaction: Interaction, { userId, amr }: Extract<State, { kind: 'signed-in' }>) {
  const authTime = Math.floor(visit.platform.clock.now() / 1000);
  rememberAccount(visit, interaction.application, userId);
  return finish(visit, interaction, { userId, remember: true, amr: [...amr], authTime });
}

/** Shows a page again with what went wrong. */
function refuse(visit: Visit, page: PageModel, { problem, parameters }: Failure): Promise<FastifyReply> {
  const text = textOf(problem, parameters, page.language);
  const told = { field: fieldOf(page.step), key: problem.key, text };
  return answer(visit, { ...page, problem: told }, httpStatus(problem.statusCode));
}

async function finish(visit: Visit, interaction: Interaction, outcome: Outcome): Promise<FastifyReply> {
  const { platform, request } = visit;
  const url = await finishInteraction(platform, request, interaction, outcome);
  return leave(visit, url, interaction.application);
}
