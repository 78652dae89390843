export { AuthenticationClient } from './authentication-client.ts';
export type { TicketV1, TicketV2 } from './cas.ts';
export type { Subscription } from './events.ts';
export type * from './generated/types.ts';
export type { LoginOptions, LoginRequest, LoginResponse } from './login.ts';
export { ManagementClient } from './management-client.ts';
export type { AccessTokenClaims, IDTokenClaims, ParseTokenOptions } from './offline.ts';
export type { ApiRequest, CallOptions } from './operations.ts';
export type {
  AuthenticationClientOptions,
  ClientAuthMethod,
  Lang,
  ManagementClientOptions,
  Protocol,
} from './options.ts';
export { pages } from './pages.ts';
export type { AuthorizeUrl, AuthorizeUrlOptions, LogoutUrlOptions } from './protocol-urls.ts';
export type {
  FailureResult,
  FailureStatus,
  Page,
  ProtocolFailure,
  ProtocolResult,
  Result,
  SuccessResult,
} from './result.ts';
export { ApiError, unwrap } from './result.ts';
export type { CodeOptions, Introspection, TokenSet, UserInfo, UserInfoOptions } from './tokens.ts';
