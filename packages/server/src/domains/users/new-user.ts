import * as fields from '@genauth/contract/fields.ts';
import { problems } from '@genauth/contract/problems.ts';
import { failure } from '../../http/failure.ts';
import type { NewUser } from './create.ts';
import type { Identifier } from './lookup.ts';

/**
 * A new user by what they will sign in with, checked as any other way to create a user checks it; undefined without any.
 * @param proven a code has shown that the address or the number is theirs
 */
export function newUserOf({ email, username, phone }: Identifier, proven: boolean): NewUser | undefined {
  if (email) {
    return {
      email: checked(fields.email, email, 'email'),
      emailVerified: proven,
      registerSource: ['basic:email'],
    };
  }
  if (username) return { username, registerSource: ['basic:username'] };
  if (!phone) return undefined;
  const number = checked(fields.phone, phone, 'phone');
  const source = { phoneVerified: proven, registerSource: ['basic:phone'] };
  return number.startsWith('+86')
    ? { phone: number.slice(3), phoneCountryCode: '+86', ...source }
    : { phone, ...source };
}

function checked(schema: typeof fields.email | typeof fields.phone, value: string, field: string): string {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const expected = parsed.error.issues[0]?.message ?? '';
  throw failure(problems.invalidInput, { field, expected });
}
