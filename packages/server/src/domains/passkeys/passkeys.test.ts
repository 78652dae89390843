import { Authenticator, type Lies } from '@genauth/testing/authenticator.ts';
import { pool, type TestPool } from '@genauth/testing/pool.ts';
import { sharedServer, startServer } from '@genauth/testing/server.ts';
import { toldApart } from '@genauth/testing/told-apart.ts';
import { describe, expect, test } from 'vitest';

const PASSWORD = 'correct horse battery';

/** A user with a key that was registered over the API. */
async function mei(t?: TestPool, username = 'mei') {
  const on = t ?? (await pool(await sharedServer()));
  const userId = await on.user({ username, password: PASSWORD });
  const { access_token } = await on.tokens(userId);
  const me = on.as(access_token);
  const key = new Authenticator(on.server.url);
  const { data } = await me.initRegisterOptions();
  const registrationCredential = key.create(data.registrationOptions);
  const made = { ticket: data.ticket, registrationCredential, authenticatorCode: 'face' as const };
  expect((await me.verifyRegister(made)).data).toEqual({ verified: true });
  return { t: on, userId, me, key, made };
}

async function signIn(t: TestPool, key: Authenticator, lies: Lies = {}) {
  const { data } = await t.as().initAuthenticationOptions();
  const { authenticationOptions: options, ticket } = data;
  return t.as().verifyAuthentication({ ticket, authenticationCredential: key.get(options, lies) });
}

describe('a passkey', () => {
  test('is registered, listed, renamed, used and removed', async () => {
    const { t, me, key } = await mei();
    const { data } = await signIn(t, key);
    const profile = await t.as(data.tokenSet?.access_token ?? '').getProfile();
    expect(profile.data).toMatchObject({ username: 'mei' });
    const list = await me.listWebAuthnCredentials();
    expect(list.data).toMatchObject({ totalCount: 1, list: [{ credentialId: key.id, authenticatorCode: 'face' }] });
    await me.updateWebAuthnCredential({ credentialId: key.id, name: 'My phone' });
    expect(await me.listCredentialsByPage()).toMatchObject({ totalCount: 1, list: [{ name: 'My phone' }] });
    expect((await me.checkValidCredentialsByCredIds({ credIds: [key.id, 'other'] })).data).toEqual([key.id]);
    await me.deleteWebAuthnCredential({ credentialId: key.id });
    expect(await me.deleteWebAuthnCredential({ credentialId: key.id })).toMatchObject({ apiCode: 4_040_141 });
    expect(await signIn(t, key)).toMatchObject({ statusCode: 403, apiCode: 4_030_140 });
  });

  test('is removed with all others of its authenticator', async () => {
    const { me } = await mei();
    await me.removeAllCredentials({ authenticatorCode: 'fingerprint' });
    expect((await me.listWebAuthnCredentials()).data.totalCount).toBe(1);
    await me.removeAllCredentials({ authenticatorCode: 'face' });
    expect((await me.listWebAuthnCredentials()).data.totalCount).toBe(0);
  });

  test('goes by the other names of the operations too', async () => {
    const { t, me } = await mei();
    const key = new Authenticator(t.server.url);
    const begun = (await me.webAuthnRegisterInitalize()).data;
    const credential = key.create(begun.registrationOptions);
    expect((await me.webAuthnRegisterFinalize({ ticket: begun.ticket, credential })).statusCode).toBe(200);
    const { authenticationOptions, ticket } = (await t.as().webAuthnLoginInitalize()).data;
    const answer = await t.as().webAuthnLoginFinalize({ ticket, credential: key.get(authenticationOptions) });
    expect(answer.data).toMatchObject({ verified: true, tokenSet: { token_type: 'Bearer' } });
    expect((await me.removeCredential({ credentialID: key.id })).statusCode).toBe(200);
  });

  test('is nobody else’s to rename or remove', async () => {
    const { t, key } = await mei();
    const { me: lin } = await mei(t, 'lin');
    const answers = [
      await lin.updateWebAuthnCredential({ credentialId: key.id, name: 'Mine' }),
      await lin.deleteWebAuthnCredential({ credentialId: key.id }),
      await lin.removeCredential({ credentialID: key.id }),
    ];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404]);
  });

  test('is seen to by administrators, and by them alone', async () => {
    const { t, me, key, userId } = await mei();
    const { me: boss, userId: bossId } = await mei(t, 'boss');
    const remove = { credentialId: key.id, userId, appId: t.application.id };
    const list = () => boss.listWebAuthnPersonCredentials({ userId });
    const refused = [
      await list(),
      await boss.deleteWebAuthnAdminCredential(remove),
      await boss.webAuthnAdminInitialize(),
    ];
    expect(refused.map(({ statusCode }) => statusCode)).toEqual([403, 403, 403]);
    await t.makeAdmin(bossId);
    await boss.updateWebAuthnAdminCredential({ credentialId: key.id, name: 'Office' });
    expect((await list()).data).toMatchObject({ list: [{ name: 'Office' }] });
    const own = (await boss.webAuthnAdminInitialize()).data;
    const credential = new Authenticator(t.server.url).create(own.registrationOptions);
    expect((await boss.webAuthnAdminRegisterFinalize({ ticket: own.ticket, credential })).statusCode).toBe(200);
    await boss.deleteWebAuthnAdminCredential(remove);
    expect((await me.listWebAuthnCredentials()).data.totalCount).toBe(0);
  });
});

describe('a registration is refused', () => {
  test('when it is replayed, or belongs to another user', async () => {
    const { t, me, made, key } = await mei();
    await me.deleteWebAuthnCredential({ credentialId: key.id });
    expect(await me.verifyRegister(made)).toMatchObject({ statusCode: 403 });
    const { me: lin } = await mei(t, 'lin');
    const { data } = await me.initRegisterOptions();
    const registrationCredential = new Authenticator(t.server.url).create(data.registrationOptions);
    expect(await lin.verifyRegister({ ticket: data.ticket, registrationCredential })).toMatchObject({
      statusCode: 403,
    });
  });

  test('when its ticket is another one', async () => {
    const { t, me } = await mei();
    const [one, two] = [await me.initRegisterOptions(), await me.initRegisterOptions()];
    const registrationCredential = new Authenticator(t.server.url).create(one.data.registrationOptions);
    const answer = await me.verifyRegister({ ticket: two.data.ticket, registrationCredential });
    expect(answer).toMatchObject({ statusCode: 403, apiCode: 4_030_140 });
  });

  test('when it is larger than any authenticator’s', async () => {
    const { t, me } = await mei();
    const { data } = await me.initRegisterOptions();
    const made = new Authenticator(t.server.url).create(data.registrationOptions);
    const response = { ...made.response, attestationObject: 'A'.repeat(9_000) };
    const answer = await me.verifyRegister({ ticket: data.ticket, registrationCredential: { ...made, response } });
    expect(answer).toMatchObject({ statusCode: 400, apiCode: 4_000_001 });
  });
});

test('a sign-in that waits for its second factor is offered the passkeys of its user', async () => {
  const { t, key } = await mei();
  await t.admin.updateGlobalMfaSettings({ enabledFactors: ['PASSKEY'] });
  await t.server.platform.changes.settled();
  const { id: client_id, secret: client_secret } = t.application;
  const passwordPayload = { username: 'mei', password: PASSWORD };
  const answer = await t
    .as()
    .signInByCredentials({ connection: 'PASSWORD', passwordPayload, client_id, client_secret });
  const { mfaToken } = answer.data as unknown as { mfaToken: string };
  const { data } = await t.as().webAuthnMfaVerifyInitalize({ mfaToken });
  expect(data.authenticationOptions.allowCredentials).toMatchObject([{ id: key.id }]);
  expect((await t.as(mfaToken).webAuthnMfaVerifyInitalize({})).statusCode).toBe(200);
  expect((await t.as().webAuthnMfaBindInitialize({ mfaToken })).statusCode).toBe(403);
  expect((await t.as().webAuthnMfaVerifyInitalize({ mfaToken: 'x' })).statusCode).toBe(401);
  const { t: other } = await mei();
  expect((await other.as().webAuthnMfaVerifyInitalize({ mfaToken })).statusCode).toBe(401);
});

test('neither the answer nor its time tells whether a passkey is known', async () => {
  const server = await startServer();
  const { t, key } = await mei(await pool(server));
  const stranger = new Authenticator(server.url);
  const wrong = async (of: Authenticator) => {
    server.clock.forward(301_000); // as from many addresses
    const { data } = await t.as().initAuthenticationOptions();
    const authenticationCredential = of.get(data.authenticationOptions, { userHandle: undefined });
    const { signature } = authenticationCredential.response;
    authenticationCredential.response.signature = `${signature.slice(0, -4)}AAAA`;
    const { requestId, ...told } = await t.as().verifyAuthentication({ ticket: data.ticket, authenticationCredential });
    expect(requestId).not.toBe('');
    return told;
  };
  const answer = await wrong(key);
  expect(answer).toMatchObject({ statusCode: 403, apiCode: 4_030_140 });
  expect(await wrong(stranger)).toEqual(answer);
  expect(await toldApart([() => wrong(key), () => wrong(stranger)], 30)).toEqual([]);
  await server.close();
}, 90_000);
