import { passkeys } from '@genauth/contract/authentication/passkey/passkeys.ts';
import { implement } from '../../http/implement.ts';
import { actorOf, beginRegistration, beginSignIn, finishRegistration, finishSignIn } from './ceremonies.ts';
import { pageOfKeys, removeKey, removeKeys } from './manage.ts';
import { passkeysOf } from './rows.ts';

export const passkeyHandlers = implement(passkeys, {
  initAuthenticationOptions: (call) => beginSignIn(call),

  verifyAuthentication: (call) =>
    finishSignIn(call, { ...call.input, credential: call.input.authenticationCredential }),

  initRegisterOptions: (call) => beginRegistration(call),

  async verifyRegister(call) {
    await finishRegistration(call, { ...call.input, credential: call.input.registrationCredential });
    return { verified: true };
  },

  listCredentialsByPage: ({ input, db, user: { userId } }) => pageOfKeys(db, userId, input),

  async checkValidCredentialsByCredIds({ input: { credIds }, db, user: { userId } }) {
    const held = await passkeysOf(db, userId);
    return held.map(({ credential_id }) => credential_id).filter((id) => credIds.includes(id));
  },

  async removeAllCredentials({ input: { authenticatorCode }, db, user: { userId }, ...call }) {
    await removeKeys(db, userId, { authenticatorCode }, actorOf(call));
    return { success: true };
  },

  async removeCredential({ input: { credentialID }, db, user: { userId }, ...call }) {
    await removeKey(db, userId, credentialID, actorOf(call));
    return { success: true };
  },
});
