import { AuthenticationCredential, RegistrationCredential } from '@genauth/contract/entities/passkey-input.ts';
import { problems } from '@genauth/contract/problems.ts';
import { failure } from '../../http/failure.ts';
import type { Assertion } from './prove.ts';
import type { Registration } from './register.ts';

/** The answer of an authenticator as a form carries it, in JSON. Throws `passkeyMalformed`. */
export const readAssertion = (json: string): Assertion => read(AuthenticationCredential, json);

/** The same of a new key. */
export const readRegistration = (json: string): Registration => read(RegistrationCredential, json);

function read<Read>(schema: { parse(value: unknown): Read }, json: string): Read {
  try {
    return schema.parse(JSON.parse(json));
  } catch (cause) {
    throw failure(problems.passkeyMalformed, {}, { cause });
  }
}
