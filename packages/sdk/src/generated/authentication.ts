// Written by `npm run generate` from packages/contract. Do not edit.

import type { AuthenticationAccountDeletion } from './authentication/account-deletion.ts';
import type { AuthenticationApprovals } from './authentication/approvals.ts';
import type { AuthenticationDevices } from './authentication/devices.ts';
import type { AuthenticationEmailAddress } from './authentication/email-address.ts';
import type { AuthenticationEvents } from './authentication/events.ts';
import type { AuthenticationExtIdpBinding } from './authentication/ext-idp-binding.ts';
import type { AuthenticationFastpass } from './authentication/fastpass.ts';
import type { AuthenticationGrantedResources } from './authentication/granted-resources.ts';
import type { AuthenticationMemberships } from './authentication/memberships.ts';
import type { AuthenticationMfa } from './authentication/mfa.ts';
import type { AuthenticationPasscode } from './authentication/passcode.ts';
import type { AuthenticationPasskeys } from './authentication/passkeys.ts';
import type { AuthenticationPassword } from './authentication/password.ts';
import type { AuthenticationPermissionChecks } from './authentication/permission-checks.ts';
import type { AuthenticationPhoneNumber } from './authentication/phone-number.ts';
import type { AuthenticationPolicyInvitations } from './authentication/policy-invitations.ts';
import type { AuthenticationProfile } from './authentication/profile.ts';
import type { AuthenticationPublicAccounts } from './authentication/public-accounts.ts';
import type { AuthenticationPushLogin } from './authentication/push-login.ts';
import type { AuthenticationQrcode } from './authentication/qrcode.ts';
import type { AuthenticationSignIns } from './authentication/sign-ins.ts';
import type { AuthenticationSignin } from './authentication/signin.ts';
import type { AuthenticationSignup } from './authentication/signup.ts';
import type { AuthenticationSocialProviders } from './authentication/social-providers.ts';
import type { AuthenticationSystem } from './authentication/system.ts';
import type { AuthenticationUniversalInvitations } from './authentication/universal-invitations.ts';
import type { AuthenticationWebauthnAdmin } from './authentication/webauthn-admin.ts';
import type { AuthenticationWebauthnCeremonies } from './authentication/webauthn-ceremonies.ts';
import type { AuthenticationWebauthnCredentials } from './authentication/webauthn-credentials.ts';
import type { AuthenticationWechatMobile } from './authentication/wechat-mobile.ts';

/** Every operation of the AuthenticationClient. */
export interface AuthenticationOperations
  extends
    AuthenticationAccountDeletion,
    AuthenticationApprovals,
    AuthenticationDevices,
    AuthenticationEmailAddress,
    AuthenticationEvents,
    AuthenticationExtIdpBinding,
    AuthenticationFastpass,
    AuthenticationGrantedResources,
    AuthenticationMemberships,
    AuthenticationMfa,
    AuthenticationPasscode,
    AuthenticationPasskeys,
    AuthenticationPassword,
    AuthenticationPermissionChecks,
    AuthenticationPhoneNumber,
    AuthenticationPolicyInvitations,
    AuthenticationProfile,
    AuthenticationPublicAccounts,
    AuthenticationPushLogin,
    AuthenticationQrcode,
    AuthenticationSignIns,
    AuthenticationSignin,
    AuthenticationSignup,
    AuthenticationSocialProviders,
    AuthenticationSystem,
    AuthenticationUniversalInvitations,
    AuthenticationWebauthnAdmin,
    AuthenticationWebauthnCeremonies,
    AuthenticationWebauthnCredentials,
    AuthenticationWechatMobile {}

/** The routes behind them; operations.ts says how a line is read. */
export const authenticationRoutes = `
DELETE
deleteWebAuthnAdminCredential webauthn/admin/credentials/{credentialId}/{userId}/{appId}
deleteWebAuthnCredential webauthn/credentials/{credentialId}
GET
checkPushCodeStatus check-pushcode-status
checkQrCodeStatus check-qrcode-status
geneCatchaCodeAndToken get-captcha-code
generateLinkExtIdpUrl generate-link-extidp-url
getAccessibleApps get-my-accessible-apps
getAlipayAuthInfo get-alipay-authinfo
getAppLoginQrCodeStatus get-app-login-qrcode-status
getApplicationEnabledExtIdps get-application-enabled-extidps
getAuthorizedResources get-my-authorized-resources
getCountryList
getDepartmentList get-my-department-list
getDetail approval
getEnablePermissionApplyApplicationList applications-permission-applicable
getEnablePermissionApplyRoleList roles-permission-applicable
getFactor
getFastpassParams get-fastpass-client-apps
getGroupList get-my-group-list
getIdentities
getInviteCodeContext get-policy-invitation-context
getLoggedInApps get-my-logged-in-apps
getLoginHistory get-my-login-history
getProfile
getQrCodeStatus get-qrcode-status
getRoleList get-my-role-list
getSecurityLevel get-security-info
getSystemInfo system
getTenantList get-my-tenant-list
getUniversalInvitationPublicConfig
getUserAuthorizedResourcesList get-user-auth-resource-list
initAuthenticationOptions webauthn/authentication
initRegisterOptions webauthn/registration
initiatedList approval-initiated-list
list mydevices/list
listEnrolledFactors
listFactorsToEnroll
listPublicAccountsForSwitchLoggedIn get-user-select-login-public-accounts
listWebAuthnCredentials webauthn/credentials
listWebAuthnPersonCredentials webauthn/person/credentials
POST
authByCodeIdentity /api/v2/ecConn/wechatMobile/authByCodeIdentity
batchCreateApproval approval-batch
bindByAccount /api/v2/ecConn/wechatMobile/byAccount
bindByAccountId /api/v2/ecConn/wechatMobile/byAccountId
bindByEmailCode /api/v2/ecConn/wechatMobile/byEmailCode
bindByPhoneCode /api/v2/ecConn/wechatMobile/byPhoneCode
bindEmail
bindPhone
changePushCodeStatus change-pushcode-status
changeQrCodeStatus change-qrcode-status
checkPermissionByArrayResource check-permission-array-resource
checkPermissionByStringResource check-permission-string-resource
checkPermissionByTreeResource check-permission-tree-resource
checkValidCredentialsByCredIds webauthn/check-valid-credentials-by-credIds
clearMyAllUniversalInvitationLinks clear-my-all-invitation-links
createApproval approval
decryptDouyinMiniProgramData decrypt-douyin-miniprogram-data
decryptWechatMiniProgramData decrypt-wechat-miniprogram-data
deleteAccount
enrollFactor
exchangeTokenSetWithQrCodeTicket exchange-tokenset-with-qrcode-ticket
geneFastpassQrcodeInfo
geneQrCode gene-qrcode
generateInviteToken generate-policy-invitation-token
generateUniversalInvitationByMember generate-universal-invitation-link-by-member
getPushLoginRelationApps get-pushlogin-relation-apps
getUserAuthResourcePermissionList
getUserAuthResourceStruct
getWechatMpAccessToken get-wechat-access-token
getWechatMpAccessTokenInfo get-wechat-access-token-info
listCredentialsByPage webauthn/page-authenticator-device
listSubjectAuth /api/v2/applications/subject/person/list
mfaOtpVerify mfa-totp-verify
preCheckCode
pub pub-userEvent
qrCodeAppLogin qrcode-app-login
registerNewUser /api/v2/ecConn/wechatMobile/register
removeAllCredentials webauthn/remove-credentials-by-authenticator-code
removeCredential webauthn/remove-credential/{credentialID}
resetFactor
resetPassword
revoke mydevices/revoke-session
selectAccount /api/v2/ecConn/wechatMobile/select
sendEmail
sendEnrollFactorRequest
sendSms
setPushCodeStatus set-pushcode-status
setQrCodeStatus set-qrcode-status
signInByCredentials signin
signInByMobile signin-by-mobile
signInByPush signin-by-push
signUp signup
signupByPolicy join-by-invitation
signupByUniversal signup-by-invitation
switchLoginByUser
unbind mydevices/unbind
unbindEmail
unbindPhone
unlinkExtIdp unlink-extidp
updateEmail
updatePassword
updatePhone
updateProfile
validatePassword
verifyAuthentication webauthn/authentication
verifyDeleteAccountRequest
verifyInviteCode
verifyMfaToken /mfa/token/introspection &
verifyRegister webauthn/registration
verifyResetPasswordRequest
verifyUpdateEmailRequest
verifyUpdatePhoneRequest
webAuthnAdminInitialize webauthn/admin/initialize
webAuthnAdminRegisterFinalize webauthn/admin/registration/finalize
webAuthnLoginFinalize webauthn/login/finalize
webAuthnLoginInitalize webauthn/login/initialize
webAuthnMfaBindInitialize webauthn/mfa-bind/initialize
webAuthnMfaVerifyInitalize webauthn/mfa-verify/initialize
webAuthnRegisterFinalize webauthn/registration/finalize
webAuthnRegisterInitalize webauthn/registration/initialize
PUT
updateWebAuthnAdminCredential webauthn/admin/credentials/{credentialId}
updateWebAuthnCredential webauthn/credentials/{credentialId}
`;
