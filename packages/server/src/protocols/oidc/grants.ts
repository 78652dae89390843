import type { Grant, KoaContextWithOIDC } from 'oidc-provider';
import type { Platform } from '../../platform/platform.ts';
import { asksConsent } from './client.ts';
import { applicationOf } from './interaction-policy.ts';

/**
 * What the user has granted to the application in this session. An application that skips consent has all it asks for;
 * for the others the consent page decides.
 */
export async function grantOf(platform: Platform, ctx: KoaContextWithOIDC): Promise<Grant | undefined> {
  const { client, session, account, provider, result, requestParamOIDCScopes } = ctx.oidc;
  if (!client || !session || !account) return undefined;
  const grantId = result?.consent?.grantId ?? session.grantIdFor(client.clientId);
  const found = grantId ? await provider.Grant.find(grantId) : undefined;
  const own = found?.accountId === account.accountId && found.clientId === client.clientId ? found : undefined;
  if (asksConsent(await applicationOf(platform, ctx))) return own;
  const grant = own ?? new provider.Grant({ accountId: account.accountId, clientId: client.clientId });
  const known = new Set(grant.getOIDCScope().split(' '));
  const missing = [...requestParamOIDCScopes].filter((scope) => !known.has(scope));
  if (missing.length > 0) {
    grant.addOIDCScope(missing.join(' '));
    await grant.save();
  }
  return grant;
}
