import type { Account, KoaContextWithOIDC } from 'oidc-provider';
import { type Application, findApplication } from '../../domains/applications/public.ts';
import { accountFactors } from '../../domains/mfa/public.ts';
import { findUser } from '../../domains/users/public.ts';
import { readTrust } from '../../http/pages/trust.ts';
import type { Platform } from '../../platform/platform.ts';
import { asksConsent } from './client.ts';
import { requestOf } from './delegate.ts';
import { loadLibrary } from './load.ts';

/** The application of a request that the library handles. */
export async function applicationOf(platform: Platform, { oidc }: KoaContextWithOIDC): Promise<Application> {
  const application = await findApplication(platform, oidc.client?.clientId ?? '');
  if (!application) throw new Error('The application is gone.');
  return application;
}

/** A user as the library passes them around. */
export interface SignedInAccount extends Account {
  tenantIds: readonly string[];
}

/**
 * When a person is needed: to sign in, to choose an account, to agree. SDKs add `prompt=consent` to every request for a
 * refresh token; an application that skips consent shows no page for it.
 */
export async function policyOf(platform: Platform) {
  const { interactionPolicy } = await loadLibrary();
  const { Check, Prompt, base } = interactionPolicy;
  const policy = base();
  const ask = (needed: boolean) => (needed ? Check.REQUEST_PROMPT : Check.NO_NEED_TO_PROMPT);
  const login = policy.get('login');
  login?.checks.add(
    new Check('account_gone', 'The signed-in user may not sign in any more', 'login_required', ({ oidc }) =>
      ask(oidc.session?.accountId !== undefined && !oidc.account),
    ),
  );
  login?.checks.add(
    new Check('other_tenant', 'The signed-in user does not belong to the tenant', 'login_required', (ctx) =>
      ask(isStranger(ctx)),
    ),
  );
  login?.checks.add(
    new Check('factor_due', 'The application asks for a second factor', 'login_required', async (ctx) =>
      ask(await lacksFactor(platform, ctx)),
    ),
  );
  policy.add(new Prompt({ name: 'select_account', requestable: true }), 1);
  const consent = policy.get('consent');
  consent?.checks.remove('native_client_prompt');
  consent?.checks.remove('consent_prompt');
  consent?.checks.add(
    new Check('consent_prompt', 'consent prompt was not resolved', 'consent_required', async (ctx) => {
      const asked = ctx.oidc.prompts.has('consent') && ctx.oidc.promptPending('consent');
      return ask(asked && asksConsent(await applicationOf(platform, ctx)));
    }),
  );
  return policy;
}

/** Whether somebody is signed in who does not belong to the tenant that the application asks for. */
function isStranger({ oidc: { params, account } }: KoaContextWithOIDC): boolean {
  const tenantId = params?.tenantId ?? params?.tenant_id;
  const { tenantIds } = (account ?? {}) as Partial<SignedInAccount>;
  return Boolean(tenantId) && tenantIds?.includes(String(tenantId)) === false;
}

/** Whether a session came about with less proof than the application asks for. What has just been proved was judged. */
async function lacksFactor(platform: Platform, ctx: KoaContextWithOIDC): Promise<boolean> {
  const { session, account, result } = ctx.oidc;
  if (!account || result?.login || session?.amr?.includes('mfa')) return false;
  const application = await applicationOf(platform, ctx);
  const user = await findUser(platform, application.user_pool_id, account.accountId);
  const request = requestOf(ctx);
  const attempt = {
    platform,
    application,
    origin: `//${request.host}`,
    clientIp: request.ip,
    userAgent: request.headers['user-agent'],
    trust: readTrust(request, application),
  };
  return user !== undefined && (await accountFactors(attempt, user, 'password')).due;
}
