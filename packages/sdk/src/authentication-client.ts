import type { TicketV1, TicketV2 } from './cas.ts';
import { openSocket, type Subscription, subscribe } from './events.ts';
import { type AuthenticationOperations, authenticationRoutes } from './generated/authentication.ts';
import type { LoginOptions, LoginRequest, LoginResponse } from './login.ts';
import type { AccessTokenClaims, IDTokenClaims, ParseTokenOptions } from './offline.ts';
import { type ApiRequest, withOperations } from './operations.ts';
import { type AuthenticationClientOptions, type AuthenticationSettings, authenticationSettings } from './options.ts';
import { randomText, s256 } from './pkce.ts';
import type { AuthorizeUrl, AuthorizeUrlOptions, LogoutUrlOptions } from './protocol-urls.ts';
import { authorizeUrl, logoutUrl } from './protocol-urls.ts';
import { failure, type ProtocolFailure, type ProtocolResult, type Result, type SuccessResult } from './result.ts';
import type { CodeOptions, Introspection, TokenSet, UserInfo, UserInfoOptions } from './tokens.ts';
import {
  accessKeyToken,
  basicCredentials,
  bodyCredentials,
  codeRequest,
  introspect,
  revoke,
  tokenRequest,
  userInfo,
} from './tokens.ts';
import { outgoing, readResult, send } from './transport.ts';
import { sdkVersion } from './version.ts';

const Operations = /* @__PURE__ */ withOperations<AuthenticationOperations>(authenticationRoutes);

type SignIn = Parameters<AuthenticationOperations['signInByCredentials']>[0];
type SignUp = Parameters<AuthenticationOperations['signUp']>[0];
type SignInResult = ReturnType<AuthenticationOperations['signInByCredentials']>;
type SignUpResult = ReturnType<AuthenticationOperations['signUp']>;
type WithSignInOptions<Members> = Members & Pick<SignIn, 'options'>;
type WithSignUpOptions<Members> = Members & Pick<SignUp, 'profile' | 'options'>;

/** Operations that hand out tokens; there the application authenticates as at the token endpoint. */
const tokenOperations = ['/api/v3/signin', '/api/v3/signin-by-mobile', '/api/v3/exchange-tokenset-with-qrcode-ticket'];

/**
 * Acts as one user of an application: login, registration, the own profile, and the protocols OpenID Connect,
 * OAuth 2.0, SAML and CAS. Create one per user, on a server one per request. Methods do not throw for what the platform
 * answers; look at `statusCode`, or use `unwrap`.
 * @example
 * const authentication = new AuthenticationClient({ appId, appSecret, appHost, redirectUri });
 * const result = await authentication.signInByEmailPassword({ email, password });
 * if (result.statusCode === 200) authentication.setAccessToken(result.data.access_token);
 */
export class AuthenticationClient extends Operations {
  readonly #settings: AuthenticationSettings;
  #accessToken: string;

  /** @throws {TypeError} when an option is missing or wrong. */
  constructor(options: AuthenticationClientOptions) {
    super();
    this.#settings = authenticationSettings(options);
    this.#accessToken = this.#settings.accessToken;
  }

  /** From now on calls are made for the user of this token. */
  setAccessToken(accessToken: string): void {
    this.#accessToken = accessToken;
  }

  override async makeRequest<Data = unknown>(request: ApiRequest): Promise<Result<Data>> {
    const settings = this.#settings;
    const { host, appId, lang, sender, tokenAuth } = settings;
    try {
      const forTokens = tokenOperations.includes(request.url);
      const inBody = forTokens && tokenAuth !== 'client_secret_basic';
      const data = inBody ? { ...bodyCredentials(settings, tokenAuth), ...(request.data as object) } : request.data;
      const written = outgoing(host, { ...request, data });
      const { headers } = written;
      headers.set('x-genauth-app-id', appId);
      headers.set('x-genauth-lang', lang);
      headers.set('x-genauth-sdk-version', sdkVersion);
      if (forTokens && !inBody) headers.set('authorization', basicCredentials(settings));
      else if (this.#accessToken && !forTokens) headers.set('authorization', `Bearer ${this.#accessToken}`);
      return readResult(await send(sender, written, request));
    } catch (cause) {
      return failure('invalidRequest', `The request could not be written: ${cause}`, cause);
    }
  }

  // Login page

  /** The address of the login page, by the protocol of the client. Keep `state` and `nonce` to compare them later. */
  buildAuthorizeUrl(options: AuthorizeUrlOptions = {}): AuthorizeUrl {
    return authorizeUrl(this.#settings, options);
  }

  /** The address that ends the session at the platform. */
  buildLogoutUrl(options: LogoutUrlOptions = {}): string {
    return logoutUrl(this.#settings, options);
  }

  /**
   * Answers with a redirect to the login page, with PKCE. State, nonce and code verifier are kept in a cookie until
   * {@link handleRedirectCallback}.
   */
  async loginWithRedirect(res: LoginResponse, options: LoginOptions = {}): Promise<void> {
    const { redirectToLogin } = await import('./login.ts');
    await redirectToLogin(this.#settings, res, options);
  }

  /**
   * Handles the request with which the browser returns from the login page: checks state and nonce against the cookie,
   * forgets the cookie and exchanges the code. Ending the response is up to the caller.
   */
  async handleRedirectCallback(req: LoginRequest, res: LoginResponse): Promise<ProtocolResult<TokenSet>> {
    const { handleCallback } = await import('./login.ts');
    return handleCallback(this.#settings, req, res);
  }

  /** Answers with a redirect that ends the session at the platform. */
  async logoutWithRedirect(res: LoginResponse, options: LogoutUrlOptions = {}): Promise<void> {
    const { redirectToLogout } = await import('./login.ts');
    redirectToLogout(this.#settings, res, options);
  }

  /** Random text for PKCE, of 43 characters; its digest goes into the address of the login page. */
  generateCodeChallenge(): string {
    return randomText();
  }

  /** What `buildAuthorizeUrl` takes as `codeChallenge`; the text itself is later the `codeVerifier`. */
  async getCodeChallengeDigest(options: { codeChallenge: string; method?: 'S256' | 'plain' }): Promise<string> {
    return options.method === 'plain' ? options.codeChallenge : s256(options.codeChallenge);
  }

  // Tokens

  /** Exchanges the code of a callback for tokens. */
  getAccessTokenByCode(code: string, options: CodeOptions = {}): Promise<ProtocolResult<TokenSet>> {
    return codeRequest(this.#settings, code, options);
  }

  /** Gets a token for a program: by its access key or, without one, as the application. */
  getAccessTokenByClientCredentials(
    scope: string,
    options?: { accessKey: string; accessSecret: string },
  ): Promise<ProtocolResult<TokenSet>> {
    if (options) return accessKeyToken(this.#settings, scope, options);
    return tokenRequest(this.#settings, { grant_type: 'client_credentials', scope });
  }

  /** Exchanges a refresh token for new tokens. */
  getNewAccessTokenByRefreshToken(refreshToken: string): Promise<ProtocolResult<TokenSet>> {
    return tokenRequest(this.#settings, { grant_type: 'refresh_token', refresh_token: refreshToken });
  }

  /** Makes a token invalid. An unknown token is no failure (RFC 7009 section 2.2). */
  revokeToken(token: string): Promise<SuccessResult<undefined> | ProtocolFailure> {
    return revoke(this.#settings, token);
  }

  /** Asks the platform whether a token is valid, and whose it is. */
  introspectToken(token: string): Promise<ProtocolResult<Introspection>> {
    return introspect(this.#settings, token);
  }

  /** Verifies an access token without asking the platform: signature, audience and expiry, but not revocation. */
  async parseAccessToken(token: string, options: ParseTokenOptions = {}): Promise<ProtocolResult<AccessTokenClaims>> {
    const { verifyToken } = await import('./offline.ts');
    return verifyToken<AccessTokenClaims>(this.#settings, token, options, false);
  }

  /** Verifies an id token without asking the platform: signature, audience and expiry. */
  async parseIDToken(token: string, options: ParseTokenOptions = {}): Promise<ProtocolResult<IDTokenClaims>> {
    const { verifyToken } = await import('./offline.ts');
    return verifyToken<IDTokenClaims>(this.#settings, token, options, true);
  }

  /** Reads the user of an access token. */
  getUserInfoByAccessToken(accessToken: string, options: UserInfoOptions = {}): Promise<ProtocolResult<UserInfo>> {
    return userInfo(this.#settings, accessToken, options);
  }

  // CAS

  /** Validates a ticket by CAS 1.0. */
  async validateTicketV1(ticket: string, service: string): Promise<ProtocolResult<TicketV1>> {
    const { validateV1 } = await import('./cas.ts');
    return validateV1(this.#settings, { ticket, service });
  }

  /** Validates a ticket by CAS 2.0; with `XML` the data is the document as text. */
  validateTicketV2(ticket: string, service: string, format: 'XML'): Promise<Result<string>>;
  validateTicketV2(ticket: string, service: string, format?: 'JSON'): Promise<Result<TicketV2>>;
  async validateTicketV2(
    ticket: string,
    service: string,
    format: 'XML' | 'JSON' = 'JSON',
  ): Promise<Result<TicketV2 | string>> {
    const { validateV2 } = await import('./cas.ts');
    return validateV2(this.#settings, { ticket, service, format });
  }

  // Sign-in and sign-up shortcuts

  signInByEmailPassword(input: WithSignInOptions<{ email: string; password: string }>): SignInResult {
    return this.#signInByPassword(input);
  }

  signInByPhonePassword(input: WithSignInOptions<{ phone: string; password: string }>): SignInResult {
    return this.#signInByPassword(input);
  }

  signInByUsernamePassword(input: WithSignInOptions<{ username: string; password: string }>): SignInResult {
    return this.#signInByPassword(input);
  }

  /** The account is a username, an e-mail address or a phone number. */
  signInByAccountPassword(input: WithSignInOptions<{ account: string; password: string }>): SignInResult {
    return this.#signInByPassword(input);
  }

  /** The code comes from `sendEmail` with the channel `CHANNEL_LOGIN`. */
  signInByEmailPassCode(input: WithSignInOptions<{ email: string; passCode: string }>): SignInResult {
    return this.#signInByPassCode(input);
  }

  /** The code comes from `sendSms` with the channel `CHANNEL_LOGIN`. */
  signInByPhonePassCode(
    input: WithSignInOptions<{ phone: string; passCode: string; phoneCountryCode?: string }>,
  ): SignInResult {
    return this.#signInByPassCode(input);
  }

  signInByLDAP({
    options,
    ...ldapPayload
  }: WithSignInOptions<{ sAMAccountName: string; password: string }>): SignInResult {
    return this.#signIn({ connection: 'LDAP', ldapPayload, options });
  }

  signInByAD({ options, ...adPayload }: WithSignInOptions<{ sAMAccountName: string; password: string }>): SignInResult {
    return this.#signIn({ connection: 'AD', adPayload, options });
  }

  signUpByEmailPassword(input: WithSignUpOptions<{ email: string; password: string }>): SignUpResult {
    return this.#signUpByPassword(input);
  }

  signUpByUsernamePassword(input: WithSignUpOptions<{ username: string; password: string }>): SignUpResult {
    return this.#signUpByPassword(input);
  }

  /** The code comes from `sendEmail` with the channel `CHANNEL_REGISTER`. */
  signUpByEmailCode(input: WithSignUpOptions<{ email: string; passCode: string }>): SignUpResult {
    return this.#signUpByPassCode(input);
  }

  /** The code comes from `sendSms` with the channel `CHANNEL_REGISTER`. */
  signUpByPhoneCode(
    input: WithSignUpOptions<{ phone: string; passCode: string; phoneCountryCode?: string }>,
  ): SignUpResult {
    return this.#signUpByPassCode(input);
  }

  #signInByPassword({ options, ...passwordPayload }: WithSignInOptions<NonNullable<SignIn['passwordPayload']>>) {
    return this.#signIn({ connection: 'PASSWORD', passwordPayload, options });
  }

  #signInByPassCode({ options, ...passCodePayload }: WithSignInOptions<NonNullable<SignIn['passCodePayload']>>) {
    return this.#signIn({ connection: 'PASSCODE', passCodePayload, options });
  }

  #signIn(input: SignIn): SignInResult {
    return this.signInByCredentials({ ...input, options: { scope: this.#settings.scope, ...input.options } });
  }

  #signUpByPassword({
    options,
    profile,
    ...passwordPayload
  }: WithSignUpOptions<NonNullable<SignUp['passwordPayload']>>) {
    return this.signUp({ connection: 'PASSWORD', passwordPayload, profile, options });
  }

  #signUpByPassCode({
    options,
    profile,
    ...passCodePayload
  }: WithSignUpOptions<NonNullable<SignUp['passCodePayload']>>) {
    return this.signUp({ connection: 'PASSCODE', passCodePayload, profile, options });
  }

  /**
   * Subscribes to an event of the platform as this user. A lost connection is opened again after 2 seconds,
   * `retryTimes` times.
   * @param callback receives each message as text.
   * @param errCallback learns that the connection is lost for good.
   */
  sub(eventName: string, callback: (message: string) => void, errCallback: (error: Error) => void): Subscription {
    const { socketUri, retryTimes } = this.#settings;
    return subscribe({
      connect: () => {
        const query = new URLSearchParams({ code: eventName, token: this.#accessToken });
        return openSocket(`${socketUri}/events/v1/authentication/sub?${query}`);
      },
      retryTimes,
      onMessage: callback,
      onError: errCallback,
    });
  }
}
