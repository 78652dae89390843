import * as z from 'zod';
import { readCookie, setCookie } from './cookies.ts';
import { openState, sealState } from './sealed.ts';
import type { Visit } from './visit.ts';

const FLOW_COOKIE = 'genauth_flow';

/** Longer than an interaction lives, so that a page of an expired one can lead to a new one. */
const LIFETIME = 2 * 3600;

/** Browsers drop cookies beyond 4 kB; a request that is longer than this cannot be started again from here. */
const LONGEST_RETRY = 2_000;

const FlowState = z.object({
  /** What the user typed at the first step. */
  identifier: z.string().optional(),
  /** The request that led here, to start again. */
  retry: z.string().startsWith('/').optional(),
});

/** What the browser keeps for one interaction. */
export type FlowState = z.infer<typeof FlowState>;

export function readFlow({ platform, request }: Visit, uid: string): FlowState {
  const state = openState(platform, readCookie(request, FLOW_COOKIE), `flow:${uid}`);
  return FlowState.safeParse(state).data ?? {};
}

export function writeFlow({ platform, reply }: Visit, uid: string, { identifier, retry }: FlowState): void {
  const state = { identifier, ...(retry && retry.length <= LONGEST_RETRY ? { retry } : {}) };
  const value = sealState(platform, state, `flow:${uid}`);
  setCookie(platform, reply, { name: FLOW_COOKIE, value, path: `/interaction/${uid}`, maxAge: LIFETIME });
}
