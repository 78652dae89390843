import type { PageModel, Step } from '@genauth/contract/sign-in.ts';
import { acceptsNew, type Front, type State, stepOf } from '../../domains/sign-in/public.ts';
import { findUser } from '../../domains/users/public.ts';
import type { Platform } from '../../platform/platform.ts';
import type { Interaction } from '../../protocols/oidc/public.ts';
import { accountsStep } from './accounts.ts';
import { csrfToken } from './csrf.ts';
import { deviceOf } from './device.ts';
import { pageLanguage } from './language.ts';
import { branding } from './model.ts';
import { nameOf } from './name.ts';
import { readTrust } from './trust.ts';
import { pageOf, type Visit } from './visit.ts';

export const addressOf = ({ uid }: Interaction): string => `/interaction/${uid}`;

/** The address of a step: each has its own, so that Back works. */
const stepAddress = (interaction: Interaction, { kind }: State): string =>
  kind === 'identifier' ? addressOf(interaction) : `${addressOf(interaction)}?step=${kind}`;

/** The hosted page as a front of the domain. */
export const frontOf = ({ platform, request, reply }: Visit, { application, params }: Interaction): Front => ({
  platform,
  application,
  origin: `${request.protocol}://${request.host}`,
  requestId: request.id,
  clientIp: request.ip,
  userAgent: request.headers['user-agent'],
  trust: readTrust(request, application),
  deviceId: deviceOf(platform, request, reply),
  sharedAddress: false,
  tenantId: params.tenantId ?? params.tenant_id,
  language: pageLanguage(request, application, params.ui_locales),
});

/** The page of a state. */
export async function statePage(visit: Visit, interaction: Interaction, state: State): Promise<PageModel> {
  if (state.kind === 'signed-in') throw new Error('Who is signed in has no page to see.');
  const front = frontOf(visit, interaction);
  const { params, application } = interaction;
  const known = 'identifier' in state ? state.identifier : undefined;
  const identifier = known ?? (state.kind === 'identifier' || state.kind === 'recover' ? params.login_hint : undefined);
  return drawn(visit, interaction, {
    step: await stepOf(front, state),
    url: stepAddress(interaction, state),
    values: identifier ? { identifier: identifier.slice(0, 512) } : {},
    links: {
      restart: state.kind === 'identifier' ? null : addressOf(interaction),
      ...(state.kind === 'password' && branding(application).showForgetPasswordButton !== false
        ? { recover: `${addressOf(interaction)}?step=recover` }
        : {}),
      ...(state.kind === 'identifier' && (await acceptsNew(front)).length > 0
        ? { register: `${addressOf(interaction)}?step=register` }
        : {}),
    },
  });
}

/** The accounts that the browser knows; undefined when there are none to choose from. */
export async function accountsPage(
  visit: Visit,
  interaction: Interaction,
  ids?: readonly string[],
): Promise<PageModel | undefined> {
  const step = await accountsStep(visit, interaction, ids);
  return step && drawn(visit, interaction, { step, links: { restart: `${addressOf(interaction)}?step=identifier` } });
}

/** What the application asks the signed-in user for. */
export const consentPage = async (visit: Visit, interaction: Interaction): Promise<PageModel> =>
  drawn(visit, interaction, { step: await consentStep(visit.platform, interaction) });

function drawn(visit: Visit, interaction: Interaction, page: Partial<PageModel> & { step: Step }): PageModel {
  const { uid, application, params } = interaction;
  return pageOf(visit, {
    url: addressOf(interaction),
    action: addressOf(interaction),
    csrfToken: csrfToken(visit.platform, uid),
    uiLocales: params.ui_locales,
    ...page,
    application,
  });
}

async function consentStep(platform: Platform, interaction: Interaction): Promise<Step> {
  const { application, params, prompt, session } = interaction;
  const { missingOIDCScope } = prompt.details;
  const asked = Array.isArray(missingOIDCScope) ? missingOIDCScope : (params.scope ?? '').split(' ');
  const scopes = asked.filter(Boolean).map((name) => ({ name: String(name), description: null }));
  const userId = session?.userId ?? '';
  return { kind: 'consent', user: await displayName(platform, application.user_pool_id, userId), scopes };
}

/** How a user is called on a page. */
export async function displayName(platform: Platform, poolId: string, userId: string): Promise<string> {
  const user = await findUser(platform, poolId, userId);
  return user ? nameOf(user) : userId;
}
