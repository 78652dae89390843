import type { PageModel, Step } from '@genauth/contract/sign-in.ts';
import { type Front, firstStep } from '../../domains/sign-in/public.ts';
import { findUser } from '../../domains/users/public.ts';
import type { Platform } from '../../platform/platform.ts';
import type { Interaction } from '../../protocols/oidc/public.ts';
import { csrfToken } from './csrf.ts';
import type { FlowState } from './flow.ts';
import { pageOf, type Visit } from './visit.ts';

export const addressOf = ({ uid }: Interaction): string => `/interaction/${uid}`;

/** The hosted page as a front of the domain. */
export const frontOf = ({ platform, request }: Visit, { application, params }: Interaction): Front => ({
  platform,
  application,
  requestId: request.id,
  clientIp: request.ip,
  userAgent: request.headers['user-agent'],
  sharedAddress: false,
  tenantId: params.tenantId ?? params.tenant_id,
});

/** The page of an interaction as it stands: who are you, your password, or what the application asks for. */
export async function interactionPage(visit: Visit, interaction: Interaction, flow: FlowState): Promise<PageModel> {
  if (interaction.prompt.name === 'consent') {
    return drawn(visit, interaction, { step: await consentStep(visit.platform, interaction) });
  }
  const { step } = visit.request.query as { step?: unknown };
  if (step === 'password' && flow.identifier) return passwordPage(visit, interaction, flow.identifier);
  return identifierPage(visit, interaction, flow.identifier ?? interaction.params.login_hint ?? '');
}

export async function identifierPage(visit: Visit, interaction: Interaction, identifier: string): Promise<PageModel> {
  const step = await firstStep(frontOf(visit, interaction));
  if (step.kind !== 'identifier') throw new Error(`A sign-in began with the step ${step.kind}.`);
  return drawn(visit, interaction, {
    step: { ...step, passkey: null },
    values: { identifier: identifier.slice(0, 512) },
  });
}

export const passwordPage = (visit: Visit, interaction: Interaction, identifier: string): PageModel =>
  drawn(visit, interaction, {
    step: { kind: 'password', identifier, codeBy: null },
    url: `${addressOf(interaction)}?step=password`,
    links: { restart: addressOf(interaction) },
  });

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
  return user?.name || user?.nickname || user?.username || user?.email || user?.phone || userId;
}
