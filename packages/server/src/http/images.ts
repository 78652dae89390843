import type { FastifyInstance } from 'fastify';
import { DEFAULT_AVATAR } from '../domains/users/public.ts';

/** The picture of users who have none, in the `picture` claim: a head and shoulders on grey. */
const AVATAR = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="64" height="64">
<rect width="64" height="64" fill="#cbd2dc"/>
<circle cx="32" cy="25" r="11" fill="#fff"/>
<path d="M10 58a22 20 0 0 1 44 0v6H10z" fill="#fff"/>
</svg>
`;

export function imageRoutes(app: FastifyInstance): void {
  app.get(DEFAULT_AVATAR, async (_request, reply) =>
    reply
      .type('image/svg+xml')
      .headers({ 'cache-control': 'public, max-age=86400', 'access-control-allow-origin': '*' })
      .send(AVATAR),
  );
}
