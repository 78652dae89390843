import type { FastifyInstance } from 'fastify';

/** While the server closes, an answer ends its connection: kept alive, it would hold the process for as long. */
export function endConnectionsOnClose(app: FastifyInstance): void {
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (closing) reply.header('connection', 'close');
    done();
  });
}
