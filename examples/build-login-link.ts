import { AuthenticationClient } from '@genauth/sdk';
import { configuration } from './configuration.ts';

const authentication = new AuthenticationClient({
  appId: configuration.appId,
  appSecret: configuration.appSecret,
  appHost: configuration.appHost,
  redirectUri: configuration.redirectUri,
});

// Lead the user there; use each link once.
const { url } = authentication.buildAuthorizeUrl();
console.log(url);
