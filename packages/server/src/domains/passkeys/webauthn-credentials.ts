import { webauthnCredentials } from '@genauth/contract/authentication/passkey/webauthn-credentials.ts';
import { implement } from '../../http/implement.ts';
import { actorOf } from './ceremonies.ts';
import { pageOfKeys, removeKey, renameKey } from './manage.ts';

export const webauthnCredentialHandlers = implement(webauthnCredentials, {
  listWebAuthnCredentials: ({ input, db, user: { userId } }) => pageOfKeys(db, userId, input),

  async updateWebAuthnCredential({ input: { credentialId, name }, db, poolId, user: { userId } }) {
    await renameKey(db, poolId, { credentialId, userId }, name);
    return { success: true };
  },

  async deleteWebAuthnCredential({ input: { credentialId }, db, user: { userId }, ...call }) {
    await removeKey(db, userId, credentialId, actorOf(call));
    return { success: true };
  },
});
