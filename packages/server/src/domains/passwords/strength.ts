import { Script } from 'node:vm';
import { problems } from '@genauth/contract/problems.ts';
import type { PoolSettings } from '../../database/json.ts';
import { type Failure, failure } from '../../http/failure.ts';
import { securityOf } from '../security/public.ts';

const SHORTEST = 6;

/** How many of lower case, upper case, digits and other characters a password has. */
const classesOf = (password: string): number =>
  [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{Ll}\p{Lu}\p{Nd}]/u].filter((kind) => kind.test(password)).length;

/** Strength as profiles show it: 1 low, 2 middle, 3 high. */
export function passwordLevel(password: string): 1 | 2 | 3 {
  const classes = classesOf(password);
  if (password.length >= 10 && (classes >= 3 || password.length >= 20)) return 3;
  return password.length >= 8 && classes >= 2 ? 2 : 1;
}

/** The failure when a password is weaker than its pool allows. */
export function passwordWeakness(settings: PoolSettings, password: string): Failure | undefined {
  const { passwordStrength, customPasswordStrength: custom, ...policy } = securityOf(settings).passwordPolicy;
  if (passwordStrength === 0) return undefined;
  if (passwordStrength === 4) return tooWeak(password, policy.minLength, policy.minKinds);
  if (passwordStrength < 4) return tooWeak(password, SHORTEST, passwordStrength);
  if (!custom || matches(custom.regex, password)) return undefined;
  return failure(problems.passwordTooWeak, { reason: custom.message });
}

function tooWeak(password: string, length: number, kinds: number): Failure | undefined {
  if ([...password].length < length) return failure(problems.passwordTooWeak, { reason: `length ≥ ${length}` });
  const enough = classesOf(password) >= kinds;
  return enough ? undefined : failure(problems.passwordTooWeak, { reason: `a-z, A-Z, 0-9, #: ≥ ${kinds}` });
}

/** Milliseconds that a pattern may take: administrators write it, and strangers what it is held against. */
const PATTERN_TIME = 20;

const matcher = new Script('new RegExp(source, "u").test(text)');

/** Whether a text matches a pattern; not when the pattern takes too long over it. */
function matches(source: string, text: string): boolean {
  try {
    return matcher.runInNewContext({ source, text }, { timeout: PATTERN_TIME }) === true;
  } catch {
    return false;
  }
}
