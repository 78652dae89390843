import { chromiumFound } from '@genauth/testing/chromium.ts';
import { pool } from '@genauth/testing/pool.ts';
import { startSite } from '@genauth/testing/site.ts';
import { hydrated, signInOnPage, visitors } from '@genauth/testing/visitor.ts';
import * as client from 'openid-client';
import { describe, expect, onTestFinished, test } from 'vitest';

const ann = { username: 'ann', name: 'Ann', email: 'ann@example.com', password: 'correct horse battery' };

describe.skipIf(!chromiumFound)('openid-client and a person with a browser', { timeout: 90_000 }, () => {
  const visitor = visitors();

  /** An application on a site of its own, as the library sees it, and a person who is about to use it. */
  async function begin() {
    const [t, site] = await Promise.all([pool(), startSite()]);
    onTestFinished(() => site.close());
    const sub = await t.user(ann);
    const bye = `${site.origin}/bye`;
    const addresses = { redirectUris: [site.callback], logoutRedirectUris: [bye] };
    await t.admin.updateApplication({ appId: t.application.id, ...addresses });
    const { id, secret } = t.application;
    const issuer = new URL(`${t.server.url}/oidc`);
    const options = { execute: [client.allowInsecureRequests] };
    const config = await client.discovery(issuer, id, {}, client.ClientSecretPost(secret), options);
    const page = await visitor([t.server.url, site.origin]);

    /** One authorization request: the address that it led to, and what its code is worth something with. */
    const authorize = async (person: () => Promise<void>) => {
      const verifier = client.randomPKCECodeVerifier();
      const [state, nonce] = [client.randomState(), client.randomNonce()];
      const address = client.buildAuthorizationUrl(config, {
        redirect_uri: site.callback,
        scope: 'openid profile email offline_access',
        prompt: 'consent',
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state,
        nonce,
      });
      await page.goto(address.href);
      await person();
      await page.waitForURL(`${site.callback}?**`);
      const checks = { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true };
      return { back: new URL(page.url()), checks };
    };
    const redeem = ({ back, checks }: Awaited<ReturnType<typeof authorize>>) =>
      client.authorizationCodeGrant(config, back, checks);
    const signIn = async () => {
      await hydrated(page);
      await signInOnPage(page, ann.email, ann.password);
    };
    return { config, page, sub, bye, authorize, redeem, signIn };
  }

  test('discover, sign in, refresh, introspect, ask who it is, and sign out', async () => {
    const { config, page, sub, bye, authorize, redeem, signIn } = await begin();
    const tokens = await redeem(await authorize(signIn));
    expect(tokens.claims()).toMatchObject({ sub, name: 'Ann', email: ann.email });
    expect(await client.fetchUserInfo(config, tokens.access_token, sub)).toMatchObject({ sub, email: ann.email });
    expect(await client.tokenIntrospection(config, tokens.access_token)).toMatchObject({ active: true, sub });

    const first = tokens.refresh_token ?? '';
    const fresh = await client.refreshTokenGrant(config, first);
    expect(fresh.refresh_token).not.toBe(first);
    expect(await client.fetchUserInfo(config, fresh.access_token, sub)).toMatchObject({ sub });
    await expect(client.refreshTokenGrant(config, first)).rejects.toMatchObject({ error: 'invalid_grant' });

    const silent = await redeem(await authorize(async () => undefined));
    expect(silent.claims()?.sub).toBe(sub);

    const parameters = { id_token_hint: silent.id_token ?? '', post_logout_redirect_uri: bye, state: 'the state' };
    await page.goto(client.buildEndSessionUrl(config, parameters).href);
    expect(page.url()).toBe(`${bye}?state=the+state`);
    const again = await redeem(await authorize(signIn)); // the page asks again
    expect(again.claims()?.sub).toBe(sub);
  });

  test('a code is worth nothing to who has not the verifier, nor a second time', async () => {
    const { authorize, redeem, signIn } = await begin();
    const stolen = await authorize(signIn);
    const guessed = { ...stolen, checks: { ...stolen.checks, pkceCodeVerifier: client.randomPKCECodeVerifier() } };
    await expect(redeem(guessed)).rejects.toMatchObject({ error: 'invalid_grant' });
    const own = await authorize(async () => undefined);
    await redeem(own);
    await expect(redeem(own)).rejects.toMatchObject({ error: 'invalid_grant' });
  });

  test('nobody is led to an address that is not registered, after signing in or out', async () => {
    const { config, page, bye, authorize, redeem, signIn } = await begin();
    const tokens = await redeem(await authorize(signIn));
    const evil = { post_logout_redirect_uri: `${bye}/evil`, id_token_hint: tokens.id_token ?? '' };
    await page.goto(client.buildEndSessionUrl(config, evil).href);
    await page.getByRole('heading', { name: 'You are signed out' }).waitFor();
    await page.goto(client.buildAuthorizationUrl(config, { redirect_uri: `${bye}/evil`, scope: 'openid' }).href);
    await page.getByRole('heading', { name: 'This request cannot be answered' }).waitFor();
  });
});
