import { defineProblems } from './problem.ts';

/**
 * Every problem of the platform, once. Codes below 1,000,000 and the 2,120,008 and 2,130,010 families are the
 * platform's published ones; a problem that has no published code is numbered `statusCode * 10,000 + n`.
 */
export const problems = defineProblems({
  // What the binder raises for every operation
  invalidInput: [4_000_001, 400, 'Invalid value for {field}: {expected}.'],
  malformedJson: [4_000_002, 400, 'The body is not valid JSON.'],
  unsupportedContentType: [4_000_003, 400, 'The body must be sent as application/json.'],
  bodyTooLarge: [4_130_001, 413, 'The body is larger than {limit} bytes.'],
  unauthenticated: [4_010_001, 401, 'Credentials are missing or not valid.'],
  forbidden: [4_030_001, 403, 'This key is not allowed to call {operation}.'],
  tooManyRequests: [4_290_001, 429, 'Too many requests. Try again in {seconds} seconds.'],
  notImplemented: [5_010_001, 501, '{operation} is not available on this server yet.'],
  routeNotFound: [4_040_001, 404, 'There is nothing at {path}.'],
  internal: [5_000_001, 500, 'Something went wrong on our side. Quote the request id when you ask for help.'],
  unavailable: [5_030_001, 503, 'The service is not available right now. Try again in a moment.'],

  // Signed requests
  signatureInvalid: [1300, 401, 'The request signature is not valid.'],
  signatureMethod: [1301, 401, 'The signature method must be HMAC-SHA1.'],
  signatureVersion: [1302, 401, 'The signature version must be 1.0.'],
  dateUnreadable: [1303, 401, 'The date header is not a date.'],
  dateMissing: [1304, 401, 'The date header is missing.'],
  dateTooFar: [1305, 401, 'The date header is more than 5 minutes away from the clock of the server.'],
  nonceSeen: [1306, 401, 'This request was sent before.'],

  // Sign-in and account
  captchaRequired: [2000, 403, 'Enter the characters of the picture.'],
  firstPasswordDue: [1639, 403, 'Choose a password of your own before you sign in for the first time.'],
  newPasswordDue: [2058, 403, 'Choose a new password before you sign in again.'],
  userNotFound: [2004, 404, 'The user does not exist.'],
  accountLocked: [2005, 403, 'This account is locked. Try again later.'],
  wrongPassword: [2006, 403, 'That password is not right.'],
  applicationNotFound: [2011, 404, 'The application does not exist.'],
  passwordUndecryptable: [2016, 499, 'The encrypted password could not be read.'],
  notSignedIn: [2020, 401, 'Sign in first.'],
  userExists: [2026, 409, 'Another user already has this {field}.'],
  passwordTooWeak: [2029, 400, 'The password is too weak: {reason}.'],
  passwordBreached: [4_000_100, 400, 'This password is known from a breach elsewhere. Choose another one.'],
  passwordUsedBefore: [4_000_101, 400, 'The last {count} passwords cannot be used again.'],
  registrationClosed: [2031, 403, 'Registration is closed.'],
  applicationDomainTaken: [2039, 409, 'Another application already answers at {domain}.'],
  emailNotVerified: [2042, 403, 'Confirm the e-mail address first.'],
  poolNotFound: [2224, 404, 'The user pool does not exist.'],
  wrongCredentials: [2333, 403, 'That account and password do not match.'],
  userDisabled: [2_120_008, 403, 'This account may not sign in.'],
  tenantRefused: [2_130_010, 403, 'This account may not sign in to this tenant.'],
  mfaRequired: [1636, 403, 'A second factor is needed. Sign in on the hosted page.'],
  agreementMissing: [4_000_130, 400, 'Agree to the terms to go on.'],
  passwordMissing: [4_000_131, 400, 'Choose a password.'],
  wrongOtp: [6001, 403, 'That code is not the one that your authenticator shows now.'],
  wrongRecoveryCode: [6002, 403, 'That recovery code is not right.'],
  wrongPasskey: [4_030_130, 403, 'That passkey does not belong to this account.'],
  secondFactorMissing: [
    4_030_131,
    403,
    'A second factor is asked for, and the account has none. Ask your administrator.',
  ],
  wrongPasscode: [2001, 403, 'That code is wrong or has expired.'],
  templateInvalid: [4_000_080, 400, 'This template cannot be used: {reason}.'],
  passcodeSentRecently: [2080, 429, 'A code was sent a moment ago. Ask for another one in {seconds} seconds.'],
  identifierMissing: [4_000_004, 400, 'Say who signs in: one of {fields} is needed.'],
  scopeInvalid: [4_000_005, 400, 'The scope must contain openid.'],
  clientNotAuthenticated: [4_010_002, 401, 'The application did not prove itself: check the client id and secret.'],
  connectionUnavailable: [4_220_001, 422, 'This application does not offer sign-in by {connection}.'],

  // Users
  userIdentifierMissing: [
    4_000_006,
    400,
    'A user needs a username, an e-mail address, a phone number or an external id.',
  ],
  criterionMissing: [4_000_007, 400, 'Give at least one of {fields}.'],
  filterInvalid: [4_000_008, 400, 'The condition on {field} cannot be used: {reason}.'],
  customDataInvalid: [4_000_009, 400, 'The custom field {field} is not valid: {reason}.'],
  fieldNotEditable: [2018, 403, 'Users may not change {field} themselves.'],
  fieldUndecryptable: [4_990_001, 499, 'The value of {field} cannot be decrypted with this key.'],
  userResigned: [4_220_002, 422, 'This user has resigned, which cannot be undone.'],
  identityNotFound: [2216, 404, 'The user has no identity of this source.'],
  identityTaken: [2215, 409, 'This external identity is linked to another user.'],
  otpNotEnrolled: [4_040_100, 404, 'The user has no authenticator.'],
  riskEntryNotFound: [4_040_101, 404, 'There is no entry {id} on the list.'],
  riskPolicyNotFound: [4_040_102, 404, 'There is no risk policy {id}.'],
  networkInvalid: [4_000_102, 400, '{value} is neither an address nor a network such as 10.0.0.0/8.'],
  addressBlocked: [4_030_100, 403, 'This address may not be used here.'],
  passwordNotReadable: [
    4_220_100,
    422,
    'The password of this user cannot be read: it was not imported, or has been hashed anew since.',
  ],
  identitySourceNotFound: [4_040_002, 404, 'There is no identity source {source}.'],
  departmentNotFound: [4_040_003, 404, 'There is no department {department}.'],
  tenantNotFound: [4_040_004, 404, 'There is no tenant {tenant}.'],

  // Roles and permissions
  roleNotFound: [4_040_005, 404, 'There is no role {code} in the permission space {namespace}.'],
  roleCodeTaken: [4_090_001, 409, 'The permission space {namespace} has a role {code} already.'],
  roleBuiltIn: [4_220_101, 422, 'The role {code} is built in and stays as it is.'],
  roleCycle: [4_220_003, 422, 'The role {code} would contain itself.'],
  namespaceNotFound: [4_040_006, 404, 'There is no permission space {namespace}.'],
  targetNotFound: [4_040_007, 404, 'There is no {type} {identifier}.'],
  timeUnreadable: [4_000_010, 400, 'The value of {field} is not a time.'],
  timesReversed: [4_000_011, 400, 'The end must be after the start.'],

  // Access keys
  accessKeyNotFound: [4_040_008, 404, 'There is no access key {accessKeyId}.'],
  accessKeyWrong: [4_010_003, 401, 'The access key id and secret do not match.'],
});
