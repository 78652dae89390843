import { Script } from 'node:vm';
import type { PasswordRules } from '@genauth/contract/account-steps.ts';
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

/** What a password of a pool must have; undefined: it may be any. `text` stands for the pattern of an administrator. */
export function passwordRules(settings: PoolSettings): PasswordRules | undefined {
  const { passwordStrength, customPasswordStrength: custom, ...policy } = securityOf(settings).passwordPolicy;
  if (passwordStrength === 0 || (passwordStrength === 5 && !custom)) return undefined;
  if (passwordStrength === 5) return { length: 0, kinds: 0, text: custom?.message ?? null };
  if (passwordStrength === 4) return { length: policy.minLength, kinds: policy.minKinds, text: null };
  return { length: SHORTEST, kinds: passwordStrength, text: null };
}

/** The failure when a password is weaker than its pool allows. */
export function passwordWeakness(settings: PoolSettings, password: string): Failure | undefined {
  const rules = passwordRules(settings);
  if (!rules) return undefined;
  if (rules.text === null) return tooWeak(password, rules.length, rules.kinds);
  const { customPasswordStrength: custom } = securityOf(settings).passwordPolicy;
  if (!custom || matches(custom.regex, password)) return undefined;
  return failure(problems.passwordTooWeak, { reason: custom.message });
}

function tooWeak(password: string, length: number, kinds: number): Failure | undefined {
  if ([...password].length < length) return failure(problems.passwordTooWeak, { reason: `length ≥ ${length}` });
  const enough = classesOf(password) >= kinds;
  return enough ? undefined : failure(problems.passwordTooWeak, { reason: `a-z, A-Z, 0-9, #: ≥ ${kinds}` });
}

/** Milliseconds that a pattern may take: administrators write it, and strangers what it is held against. */
const PATTERN_TIME = 100;

const matcher = new Script('new RegExp(source, "u").test(text)');

/** Whether a text matches a pattern; not when the pattern takes too long over it. */
function matches(source: string, text: string): boolean {
  try {
    return matcher.runInNewContext({ source, text }, { timeout: PATTERN_TIME }) === true;
  } catch {
    return false;
  }
}
