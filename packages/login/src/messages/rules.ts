import type { PasswordRules } from '@genauth/contract/account-steps.ts';
import type { Messages } from './en-US.ts';
import { fill } from './fill.ts';

/** The rules of passwords in words; `null` when there are none. */
export function rulesText(rules: PasswordRules | null, messages: Messages): string | null {
  if (!rules) return null;
  const text = rules.kinds > 1 ? messages.passwordRulesKinds : messages.passwordRules;
  return rules.text ?? fill(text, { length: String(rules.length), kinds: String(rules.kinds) });
}
