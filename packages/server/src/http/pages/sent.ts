import type { FieldName, SignInEvent, Step } from '@genauth/contract/sign-in.ts';
import { firstStep, type State, type Taken, typedTarget } from '../../domains/sign-in/public.ts';

/** What a form sent, and the step that it was sent from. */
export interface Sent {
  before: State;
  taken: Taken;
}

/**
 * What a form of a sign-in page says; undefined when it belongs to no step. The early steps carry what was typed, so
 * that they work in several tabs and after going back; from the first proof on, what the browser keeps counts.
 */
export function sentBy(event: SignInEvent, kept: State): Sent | undefined {
  switch (event.event) {
    case 'identifier':
      return { before: firstStep, taken: event };
    case 'password': {
      const identifier = event.identifier.trim();
      const taken = { event: 'password', identifier: { account: identifier }, password: event.password } as const;
      return { before: { kind: 'password', identifier }, taken };
    }
    case 'use-password':
    case 'passkey':
    case 'show-qrcode':
      return { before: firstStep, taken: event };
    case 'send-code':
    case 'recover':
    case 'passcode':
      return sentCode(event, kept);
    case 'register': {
      const agreed = Object.keys(event).flatMap((name) => (name.startsWith('agreement.') ? [name.slice(10)] : []));
      return { before: { kind: 'register' }, taken: { event: 'register', identifier: event.identifier, agreed } };
    }
    case 'details':
      return { before: kept, taken: { event: 'details', password: event.password || undefined } };
    case 'factor':
    case 'use-factor':
    case 'use-enroll':
    case 'enroll':
    case 'check':
    case 'noted':
    case 'new-password':
      return { before: kept, taken: event };
    default:
      return undefined;
  }
}

type Code = Extract<SignInEvent, { event: 'send-code' | 'recover' | 'passcode' }>;

function sentCode(event: Code, kept: State): Sent | undefined {
  const identifier = event.identifier.trim();
  if (event.event === 'recover') {
    return { before: { kind: 'recover' }, taken: { event: 'send-code', purpose: 'recover', identifier } };
  }
  const { purpose } = event;
  if (purpose === 'register') return registering(event, kept);
  const passcode = { kind: 'passcode', purpose, identifier, agreed: [] } as const;
  if (event.event === 'send-code') {
    const before = kept.kind === 'passcode' ? passcode : ({ kind: 'password', identifier } as const);
    return { before, taken: { event: 'send-code', purpose, identifier } };
  }
  const to = typedTarget(identifier);
  if (!to) return undefined;
  const taken = { event: 'passcode', journey: purpose, to, code: event.code, register: false } as const;
  return { before: passcode, taken };
}

/** Who registers has agreed to something before: that is kept, and not typed again. */
function registering(event: Code, kept: State): Sent | undefined {
  if (kept.kind !== 'passcode')
    return { before: { kind: 'register' }, taken: { event: 'register', identifier: '', agreed: [] } };
  if (event.event === 'passcode') return { before: kept, taken: { event: 'prove-contact', code: event.code } };
  const { identifier, agreed } = kept;
  return { before: kept, taken: { event: 'register', identifier, agreed } };
}

/** Where the message about a step belongs. */
export function fieldOf({ kind }: Step): FieldName | null {
  if (kind === 'identifier' || kind === 'recover' || kind === 'register') return 'identifier';
  if (kind === 'password' || kind === 'new-password' || kind === 'details') return 'password';
  if (kind === 'passcode' || kind === 'second-factor' || kind === 'enroll-factor') return 'code';
  return null;
}
