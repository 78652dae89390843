import * as z from 'zod';
import { firstStep, type State } from '../../domains/sign-in/public.ts';
import { readCookie, setCookie } from './cookies.ts';
import { openState, sealState } from './sealed.ts';
import type { Visit } from './visit.ts';

const FLOW_COOKIE = 'genauth_flow';

/** Longer than an interaction lives, so that a page of an expired one can lead to a new one. */
const LIFETIME = 2 * 3600;

/** Browsers drop cookies beyond 4 kB; a request that is longer than this cannot be started again from here. */
const LONGEST_RETRY = 2_000;

const FlowState = z.object({
  /** Where the user stands. It was sealed here, so it is what it was. */
  state: z.custom<State>((value) => typeof value === 'object' && value !== null).catch(firstStep),
  /** The request that led here, to start again. */
  retry: z.string().startsWith('/').optional(),
});

/** What the browser keeps for one interaction. */
export type FlowState = z.infer<typeof FlowState>;

export function readFlow({ platform, request }: Visit, uid: string): FlowState {
  const flow = openState(platform, readCookie(request, FLOW_COOKIE), `flow:${uid}`);
  return FlowState.safeParse(flow).data ?? { state: firstStep };
}

export function writeFlow({ platform, reply }: Visit, uid: string, { state, retry }: FlowState): void {
  const flow = { state, ...(retry && retry.length <= LONGEST_RETRY ? { retry } : {}) };
  const value = sealState(platform, flow, `flow:${uid}`);
  setCookie(platform, reply, { name: FLOW_COOKIE, value, path: `/interaction/${uid}`, maxAge: LIFETIME });
}
