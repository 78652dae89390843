import { problems } from '@genauth/contract/problems.ts';
import { consumeModel, findModel, saveModel } from '../../domains/sessions/models.ts';
import {
  type Front,
  makeMfaToken,
  openMfaToken,
  type State,
  type Taken,
  take,
  type Waiting,
} from '../../domains/sign-in/public.ts';
import { withoutBearer } from '../../http/callers.ts';
import { failure } from '../../http/failure.ts';
import { nameOfToken } from '../../platform/token-name.ts';

/** Milliseconds that a handle is good for after the first proof: as long as one that was used up is remembered. */
const LIFETIME = 600_000;

/** What the client goes on with: `mfaToken` and `flowHandle` are the same. It is worth nothing at another application. */
export const sealFlow = (
  { platform, application: { id: appId, user_pool_id: poolId } }: Front,
  state: Waiting,
): string => makeMfaToken(platform, { poolId, appId, state });

/** Where a sign-in stands. Throws `flowOver` when there is none, or no more. */
export function openFlow({ platform, application }: Front, handle: string): Waiting {
  const flow = openMfaToken(platform, withoutBearer(handle));
  const ends = (flow?.state.proven.at ?? 0) + LIFETIME;
  if (flow?.appId !== application.id || ends <= platform.clock.now()) throw failure(problems.flowOver);
  return flow.state;
}

/** Takes the next step of a sign-in. A handle signs somebody in once: `flowOver` is thrown when it has done so before. */
export async function goOn(
  front: Front,
  handle: string,
  taken: Taken,
  from: Waiting = openFlow(front, handle),
): Promise<State> {
  const state = await take(front, from, taken);
  const { nonces, clock } = front.platform;
  const id = nameOfToken(withoutBearer(handle));
  if (state.kind === 'signed-in' && !(await nonces.firstUse('flow', id, clock.now()))) throw failure(problems.flowOver);
  return state;
}

const MODEL = 'SignInFlow';

/** Remembers where a handle has led to, for a client that will come back with the same one. */
export async function keepStep(front: Front, handle: string, state: Waiting): Promise<void> {
  const { platform, application } = front;
  const { id: clientId, user_pool_id: poolId } = application;
  const { userId: accountId, at } = state.proven;
  await saveModel(platform.databases.forPool(poolId), {
    model: MODEL,
    id: withoutBearer(handle),
    poolId,
    payload: { accountId, clientId, next: sealFlow(front, state) },
    expiresAt: new Date(at + LIFETIME),
  });
}

/** The state that {@link keepStep} remembered, once. Throws `flowOver` when there is none. */
export async function keptStep(front: Front, handle: string): Promise<Waiting> {
  const { platform, application } = front;
  const db = platform.databases.forPool(application.user_pool_id);
  const now = new Date(platform.clock.now());
  const id = withoutBearer(handle);
  const kept = await findModel(db, MODEL, id, now);
  if (!kept || !(await consumeModel(db, MODEL, id, now))) throw failure(problems.flowOver);
  return openFlow(front, String(kept.payload.next));
}
