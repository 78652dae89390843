import { AuthenticationClient } from '@genauth/sdk';
import { configuration } from './configuration.ts';

// One client acts for one user: create it anew for each request.
const authentication = new AuthenticationClient({
  appId: configuration.appId,
  appSecret: configuration.appSecret,
  appHost: configuration.appHost,
  redirectUri: configuration.redirectUri,

  // All that follows may be left out.
  logoutRedirectUri: configuration.appHost,
  scope: 'openid profile',
  protocol: 'oidc',
  tokenEndpointAuthMethod: 'client_secret_post',
  introspectionEndpointAuthMethod: 'client_secret_post',
  revocationEndpointAuthMethod: 'client_secret_post',
  timeout: 10_000,
  rejectUnauthorized: true,
  lang: 'en-US',
});

const system = await authentication.getSystemInfo();
console.log(system.statusCode, system.message);
