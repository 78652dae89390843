import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { answerPreflights } from '../../http/cors.ts';
import type { Platform } from '../../platform/platform.ts';
import { authorize, type Front, resume } from './authorize.ts';
import { discovery, jwks } from './discovery.ts';
import { confirmEndSession, endSession } from './end-session.ts';
import { answerError } from './errors.ts';
import { introspection } from './introspection.ts';
import { logout } from './logout.ts';
import type { OidcPages } from './pages.ts';
import { parseForms } from './parameters.ts';
import { revocation } from './revocation.ts';
import { token } from './token.ts';
import { userinfo } from './userinfo.ts';
import { validateToken } from './validate-token.ts';

interface Options {
  platform: Platform;
  pages: OidcPages;
}

type Endpoint = (front: Front, request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

/** OpenID Connect under `/oidc`, and the same under `/oauth` for OAuth 2.0 without it. */
export async function oidcRoutes(app: FastifyInstance, { platform, pages }: Options): Promise<void> {
  parseForms(app);
  app.setErrorHandler(answerError(platform));
  for (const mount of ['/oidc', '/oauth'] as const) mountRoutes(app, { platform, pages, mount });
  const front: Front = { platform, pages, mount: '/oidc' };
  app.get('/oauth/user/userinfo', (request, reply) => userinfo(front, request, reply));
  app.get('/:appId/oidc/.well-known/jwks.json', (_request, reply) => jwks(front, reply));
  app.get('/login/profile/logout', (request, reply) => logout(front, request, reply));
  app.get('/api/v2/logout', (request, reply) => logout(front, request, reply));
  app.get('/api/v2/oidc/validate_token', (request) => validateToken(front, request));
}

function mountRoutes(app: FastifyInstance, front: Front): void {
  const { mount } = front;
  answerPreflights(app, front.platform, `${mount}/*`);
  const serve = (method: ('GET' | 'POST')[], path: string, endpoint: Endpoint) =>
    app.route({
      method,
      url: mount + path,
      exposeHeadRoute: false,
      handler: (request, reply) => endpoint(front, request, reply),
    });
  serve(['GET'], '/.well-known/openid-configuration', discovery);
  serve(['GET'], '/.well-known/oauth-authorization-server', discovery);
  serve(['GET'], '/.well-known/jwks.json', (_front, _request, reply) => jwks(front, reply));
  serve(['GET', 'POST'], '/auth', authorize);
  serve(['GET'], '/auth/:uid', resume);
  serve(['POST'], '/token', token);
  serve(['POST'], '/token/introspection', introspection);
  serve(['POST'], '/token/revocation', revocation);
  serve(['GET', 'POST'], '/me', userinfo);
  serve(['GET', 'POST'], '/session/end', endSession);
  serve(['POST'], '/session/end/confirm', confirmEndSession);
}
