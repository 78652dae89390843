import { AuthenticationClient } from '@genauth/sdk';
import { configuration } from './configuration.ts';

const authentication = new AuthenticationClient({
  appId: configuration.appId,
  appSecret: configuration.appSecret,
  appHost: configuration.appHost,
  redirectUri: configuration.redirectUri,
});

// The browser comes back to the redirect URI with ?code=…; here it is the argument of the program.
const code = process.argv[2] ?? '';
const tokens = await authentication.getAccessTokenByCode(code);
if (tokens.statusCode !== 200) throw new Error(tokens.message);

console.log(tokens.access_token);
