import { randomUUID } from 'node:crypto';
import { operations } from '@genauth/contract/index.ts';
import { type FastifyInstance, fastify } from 'fastify';
import { accessKeyHandlers } from './domains/access-keys/access-keys.ts';
import { emailAddressHandlers } from './domains/account/email-address.ts';
import { passwordHandlers } from './domains/account/password.ts';
import { phoneNumberHandlers } from './domains/account/phone-number.ts';
import { userPasswordHandlers } from './domains/account/user-passwords.ts';
import { applicationHandlers } from './domains/applications/applications.ts';
import { auditLogHandlers } from './domains/audit-logs/audit-logs.ts';
import { brandingHandlers } from './domains/branding/branding.ts';
import { fastpassHandlers } from './domains/device-sign-in/fastpass.ts';
import { pushLoginHandlers } from './domains/device-sign-in/push-login.ts';
import { qrcodeHandlers } from './domains/device-sign-in/qrcode.ts';
import { deviceHandlers } from './domains/devices/devices.ts';
import { deviceRuleHandlers } from './domains/devices/exclusion.ts';
import { myDeviceHandlers } from './domains/devices/mine.ts';
import { deviceStatusHandlers } from './domains/devices/status.ts';
import { policyInvitationHandlers } from './domains/invitations/accept.ts';
import { invitationAttributionHandlers } from './domains/invitations/attributions.ts';
import { invitationFieldHandlers } from './domains/invitations/fields.ts';
import { inviteeHandlers } from './domains/invitations/invitees.ts';
import { mainDepartmentHandlers } from './domains/invitations/main-department.ts';
import { openInvitationHandlers } from './domains/invitations/open-invitations.ts';
import { invitationPolicyHandlers } from './domains/invitations/policies.ts';
import { invitationRosterHandlers } from './domains/invitations/rosters.ts';
import { rosterInvitationHandlers } from './domains/invitations/send.ts';
import { universalInvitationHandlers } from './domains/invitations/universal.ts';
import { messageHandlers } from './domains/messages/messages.ts';
import { startDelivery } from './domains/messages/public.ts';
import { mfaHandlers } from './domains/mfa/mfa.ts';
import { passcodeHandlers } from './domains/passcodes/passcodes.ts';
import { passkeyHandlers } from './domains/passkeys/passkeys.ts';
import { webauthnAdminHandlers } from './domains/passkeys/webauthn-admin.ts';
import { webauthnCeremonyHandlers } from './domains/passkeys/webauthn-ceremonies.ts';
import { webauthnCredentialHandlers } from './domains/passkeys/webauthn-credentials.ts';
import { ipListHandlers, userListHandlers } from './domains/risks/lists.ts';
import { riskPolicyHandlers } from './domains/risks/risk-policies.ts';
import { adminRoleHandlers } from './domains/roles/admin-roles.ts';
import { roleAssignmentHandlers } from './domains/roles/role-assignments.ts';
import { roleHandlers } from './domains/roles/roles.ts';
import { mfaSettingHandlers } from './domains/security/mfa-settings.ts';
import { securityHandlers } from './domains/security/security.ts';
import { userMfaHandlers } from './domains/security/user-mfa.ts';
import { signUpHandlers } from './domains/sign-in/registration/sign-up.ts';
import { signInHandlers } from './domains/sign-in/sign-in.ts';
import { systemHandlers } from './domains/system/system.ts';
import { accountDeletionHandlers } from './domains/users/account-deletion.ts';
import { userIdentityHandlers } from './domains/users/identities.ts';
import { userLifecycleHandlers } from './domains/users/lifecycle.ts';
import { userMembershipHandlers } from './domains/users/memberships.ts';
import { profileHandlers } from './domains/users/profile.ts';
import { ownMembershipHandlers, ownSignInHandlers } from './domains/users/self-service.ts';
import { userSessionHandlers } from './domains/users/sessions.ts';
import { userHandlers } from './domains/users/users.ts';
import { whitelistHandlers } from './domains/whitelists/whitelists.ts';
import { answerBrokenAddress, apiRoutes } from './http/api.ts';
import { BODY_LIMIT } from './http/as-failure.ts';
import { endConnectionsOnClose } from './http/closing.ts';
import { healthRoutes } from './http/health.ts';
import { imageRoutes } from './http/images.ts';
import type { Implementation } from './http/implement.ts';
import { metricRoutes } from './http/metrics.ts';
import { oidcPages } from './http/pages/oidc-pages.ts';
import { pageRoutes } from './http/pages/routes.ts';
import { referenceRoutes } from './http/reference/routes.ts';
import type { Platform } from './platform/platform.ts';
import { oidcRoutes } from './protocols/oidc/routes.ts';
import { v2Routes } from './protocols/v2/routes.ts';

/** Every group of operations that this server answers. */
export const implementations: readonly Implementation[] = [
  accessKeyHandlers,
  accountDeletionHandlers,
  adminRoleHandlers,
  applicationHandlers,
  auditLogHandlers,
  brandingHandlers,
  deviceHandlers,
  deviceRuleHandlers,
  deviceStatusHandlers,
  policyInvitationHandlers,
  invitationAttributionHandlers,
  invitationFieldHandlers,
  inviteeHandlers,
  mainDepartmentHandlers,
  openInvitationHandlers,
  invitationPolicyHandlers,
  invitationRosterHandlers,
  rosterInvitationHandlers,
  universalInvitationHandlers,
  ipListHandlers,
  emailAddressHandlers,
  mfaHandlers,
  mfaSettingHandlers,
  messageHandlers,
  myDeviceHandlers,
  ownMembershipHandlers,
  ownSignInHandlers,
  passcodeHandlers,
  passkeyHandlers,
  passwordHandlers,
  phoneNumberHandlers,
  fastpassHandlers,
  pushLoginHandlers,
  qrcodeHandlers,
  profileHandlers,
  riskPolicyHandlers,
  roleAssignmentHandlers,
  roleHandlers,
  securityHandlers,
  signInHandlers,
  signUpHandlers,
  systemHandlers,
  userHandlers,
  userIdentityHandlers,
  userLifecycleHandlers,
  userListHandlers,
  userMembershipHandlers,
  userPasswordHandlers,
  userMfaHandlers,
  userSessionHandlers,
  webauthnAdminHandlers,
  webauthnCeremonyHandlers,
  webauthnCredentialHandlers,
  whitelistHandlers,
];

/** The whole server on one platform: the one place that knows everybody. */
export async function createApp(platform: Platform): Promise<FastifyInstance> {
  const app = fastify({
    genReqId: () => randomUUID(),
    trustProxy: platform.config.trustProxy,
    bodyLimit: BODY_LIMIT,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 500 },
    frameworkErrors: answerBrokenAddress,
  });
  endConnectionsOnClose(app);
  app.addHook('onClose', startDelivery(platform));
  metricRoutes(app);
  healthRoutes(app, platform);
  imageRoutes(app);
  await app.register(oidcRoutes, { platform, pages: oidcPages(platform) });
  await app.register(v2Routes, { platform });
  await app.register(referenceRoutes, { platform, implementations });
  await app.register(pageRoutes, { platform, implementations });
  await app.register(apiRoutes, { platform, operations: [...operations()], implementations });
  return app;
}
