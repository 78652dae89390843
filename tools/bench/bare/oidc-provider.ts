// oidc-provider with its in-memory adapter: RS256 access tokens as JWTs, or opaque ones, which it introspects itself.
import { generateKeyPairSync } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Configuration, Provider } from 'oidc-provider';

const [format = 'jwt', lanes = '1'] = process.argv.slice(2);
const RESOURCE = 'https://api.example.com';
const scope = 'openid profile offline_access';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const jwk = { ...privateKey.export({ format: 'jwk' }), kid: 'bench', use: 'sig', alg: 'RS256' };

const configuration: Configuration = {
  clients: [
    {
      client_id: 'bench',
      client_secret: 'secret',
      redirect_uris: ['https://client.example.com/callback'],
      grant_types: ['authorization_code', 'refresh_token', 'client_credentials'],
      token_endpoint_auth_method: 'client_secret_post',
    },
  ],
  jwks: { keys: [jwk as never] },
  claims: { openid: ['sub'], profile: ['name', 'nickname', 'picture', 'updated_at'] },
  findAccount: (_ctx, id) => ({ accountId: id, claims: () => ({ sub: id, name: 'Somebody', nickname: 'some' }) }),
  rotateRefreshToken: true,
  features: {
    devInteractions: { enabled: false },
    clientCredentials: { enabled: true },
    introspection: { enabled: true, allowedPolicy: () => true },
    resourceIndicators: {
      enabled: format === 'jwt',
      defaultResource: () => RESOURCE,
      useGrantedResource: () => true,
      getResourceServerInfo: () => ({
        scope,
        audience: 'bench',
        accessTokenFormat: 'jwt',
        jwt: { sign: { alg: 'RS256' } },
      }),
    },
  },
};

const provider = new Provider('http://localhost', configuration);
const client = await provider.Client.find('bench');
if (!client) throw new Error('The client is not there.');
const grant = new provider.Grant({ accountId: 'somebody', clientId: 'bench' });
grant.addOIDCScope(scope);
grant.addResourceScope(RESOURCE, scope);
const given = { accountId: 'somebody', client, grantId: await grant.save(), gty: 'authorization_code', scope };

const refreshTokens = Array.from({ length: Number(lanes) }, () => {
  const token = new provider.RefreshToken({ ...given, ...(format === 'jwt' ? { resource: RESOURCE } : {}) } as never);
  return token.save();
});
const accessToken = await new provider.AccessToken(given as never).save();

const server: Server = provider.listen(0, '127.0.0.1', async () => {
  const { port } = server.address() as AddressInfo;
  process.send?.({ port, accessToken, refreshTokens: await Promise.all(refreshTokens) });
});
