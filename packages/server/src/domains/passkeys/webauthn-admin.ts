import { webauthnAdmin } from '@genauth/contract/authentication/passkey/webauthn-admin.ts';
import { problems } from '@genauth/contract/problems.ts';
import { failure } from '../../http/failure.ts';
import { implement } from '../../http/implement.ts';
import type { Platform } from '../../platform/platform.ts';
import { isSuperAdmin } from '../roles/public.ts';
import { actorOf, beginRegistration, finishRegistration } from './ceremonies.ts';
import { pageOfKeys, removeKey, renameKey } from './manage.ts';

/** Administrators register keys of their own, and see to those of others. */
export const webauthnAdminHandlers = implement(webauthnAdmin, {
  async webAuthnAdminInitialize(call) {
    await demandAdmin(call, 'webAuthnAdminInitialize');
    return beginRegistration(call);
  },

  async webAuthnAdminRegisterFinalize(call) {
    await demandAdmin(call, 'webAuthnAdminRegisterFinalize');
    await finishRegistration(call, call.input);
    return { success: true };
  },

  async updateWebAuthnAdminCredential(call) {
    await demandAdmin(call, 'updateWebAuthnAdminCredential');
    const { credentialId, name } = call.input;
    await renameKey(call.db, call.poolId, { credentialId }, name);
    return { success: true };
  },

  async deleteWebAuthnAdminCredential(call) {
    await demandAdmin(call, 'deleteWebAuthnAdminCredential');
    await removeKey(call.db, call.input.userId, call.input.credentialId, actorOf(call));
    return { success: true };
  },

  async listWebAuthnPersonCredentials(call) {
    await demandAdmin(call, 'listWebAuthnPersonCredentials');
    return pageOfKeys(call.db, call.input.userId, call.input);
  },
});

interface Call {
  platform: Platform;
  poolId: string;
  user: { userId: string };
}

/** Throws `forbidden` unless the signed-in user may do everything in the pool. */
async function demandAdmin({ platform, poolId, user: { userId } }: Call, operation: string): Promise<void> {
  if (!(await isSuperAdmin(platform, poolId, userId))) throw failure(problems.forbidden, { operation });
}
