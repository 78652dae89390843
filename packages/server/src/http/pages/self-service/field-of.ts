import type { FieldName } from '@genauth/contract/sign-in.ts';
import type { Failure } from '../../failure.ts';

const fields: Readonly<Record<string, FieldName>> = {
  wrongPasscode: 'code',
  wrongOtp: 'code',
  passwordTooWeak: 'password',
  passwordBreached: 'password',
  passwordUsedBefore: 'password',
  oldEmailDiffers: 'target',
  oldPhoneDiffers: 'target',
};

/** Members of operations whose form field has another name. */
const renamed: Readonly<Record<string, FieldName>> = {
  newPassword: 'password',
  oldPassword: 'old-password',
  passCode: 'code',
};

/** Where the message about a failure belongs; `null` above the button. */
export function fieldOf({ problem, parameters }: Failure, form: Readonly<Record<string, string>>): FieldName | null {
  if (problem.key === 'wrongPassword') return 'old-password' in form ? 'old-password' : 'password';
  const named = parameters.field ?? parameters.fields;
  if (named === undefined) return fields[problem.key] ?? null;
  const member = String(named).split(',')[0] ?? '';
  const known = renamed[member] ?? (member in form ? (member as FieldName) : undefined);
  if (known) return known;
  if ('target' in form) return 'target';
  return `field.${member}` in form ? `field.${member}` : null;
}
