import { AuthenticationClient } from '@genauth/sdk';
import { configuration } from './configuration.ts';

const authentication = new AuthenticationClient({
  appId: configuration.appId,
  appSecret: configuration.appSecret,
  appHost: configuration.appHost,
  redirectUri: configuration.redirectUri,
});

const { email, password } = configuration;
const signedIn = await authentication.signInByEmailPassword({ email, password });
if (signedIn.statusCode !== 200) throw new Error(signedIn.message);

// From here on the client acts as that user.
authentication.setAccessToken(signedIn.data.access_token);
const updated = await authentication.updateProfile({ nickname: 'xxx' });
if (updated.statusCode !== 200) throw new Error(updated.message);

console.log(updated.data.nickname);
