// Runs in every runtime, so it is plain JavaScript and uses nothing but the SDK. Returns what went wrong.

/**
 * @param {typeof import('../../src/index.ts')} sdk
 * @param {{ host: string, selfSigned: string, browser: boolean }} where
 * @returns {Promise<string[]>}
 */
export async function smoke({ AuthenticationClient, ManagementClient, pages, unwrap }, { host, selfSigned, browser }) {
  const wrong = [];
  const expect = (what, found, expected) => {
    if (found !== expected) wrong.push(`${what}: ${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`);
  };
  const key = { accessKeyId: '5f0c1e2d3b4a59687f6e5d4c', accessKeySecret: '0123456789abcdef0123456789abcdef' };
  const management = new ManagementClient({ ...key, host, timeout: 5000 });

  const created = await management.createRole({ code: 'admin', description: '管理员 😀' });
  expect('a signed POST', created.message, 'OK');
  expect('a signed GET', (await management.getUserBatch({ userIds: ['a b', 'ü'] })).message, 'OK');
  let listed = 0;
  for await (const { list } of pages(management.listUsers)) listed += list.length;
  expect('pages', listed, 3);

  const app = { appId: 'app-1', appSecret: 'secret-1', appHost: host, redirectUri: 'https://app.example.com/' };
  const user = new AuthenticationClient({ ...app, timeout: 5000 });
  const signedIn = await user.signInByEmailPassword({ email: 'test@example.com', password: 'passw0rd' });
  user.setAccessToken(unwrap(signedIn).access_token);
  expect('a call as a user', (await user.updateProfile({ nickname: 'xxx' })).statusCode, 200);
  const { access_token } = unwrap(await user.getAccessTokenByCode('code', { codeVerifier: 'verifier' }));
  const claims = await user.parseAccessToken(access_token);
  expect('a token', claims.statusCode === 200 ? claims.sub : claims.message, 'u');
  const codeChallenge = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
  const digest = await user.getCodeChallengeDigest({ codeChallenge });
  expect('PKCE', digest, 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM');

  expect('a time-out', (await management.getUser({ userId: 'slow' }, { timeout: 100 })).statusCode, 504);
  const aborted = await management.getUser({ userId: 'u' }, { signal: AbortSignal.abort() });
  expect('an aborted call', aborted.statusCode, 499);
  const nobody = new ManagementClient({ ...key, host: 'http://127.0.0.1:1' });
  expect('no answer', (await nobody.getUser({ userId: 'u' })).statusCode, 503);

  const strict = new ManagementClient({ ...key, host: selfSigned });
  expect('a certificate of nobody', (await strict.getUser({ userId: 'u' })).statusCode, 503);
  try {
    const lenient = new ManagementClient({ ...key, host: selfSigned, rejectUnauthorized: false });
    expect('rejectUnauthorized', (await lenient.createRole({ code: '管' })).statusCode, 200);
    if (browser) wrong.push('rejectUnauthorized: false was accepted by a browser');
  } catch (error) {
    if (!browser) wrong.push(String(error));
  }
  return wrong;
}
