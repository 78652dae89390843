import { ApiError, AuthenticationClient, unwrap } from '@genauth/sdk';
import { configuration } from './configuration.ts';

const authentication = new AuthenticationClient({
  appId: configuration.appId,
  appSecret: configuration.appSecret,
  appHost: configuration.appHost,
  redirectUri: configuration.redirectUri,
  lang: 'en-US',
});

// No method throws for what the platform answers: look at the status.
const refused = await authentication.signInByEmailPassword({ email: 'test@example.com', password: 'not the password' });
if (refused.statusCode !== 200) {
  console.log(refused.statusCode, refused.apiCode, refused.message, refused.requestId);
}

// Those who prefer exceptions unwrap the data.
try {
  const { access_token } = unwrap(refused);
  console.log(access_token);
} catch (error) {
  if (!(error instanceof ApiError)) throw error;
  console.log(error.problem);
}
