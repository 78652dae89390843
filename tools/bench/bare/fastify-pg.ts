// Fastify and pg: one select of a user by id, no checks, the row as it is.
import type { AddressInfo } from 'node:net';
import { fastify } from 'fastify';
import { Pool } from 'pg';

const [databaseUrl = ''] = process.argv.slice(2);
const pool = new Pool({ connectionString: databaseUrl, max: 4 });
const app = fastify();

app.get('/user', async (request) => {
  const { id } = request.query as { id: string };
  const { rows } = await pool.query({ name: 'user', text: 'select * from users where id = $1', values: [id] });
  return { statusCode: 200, data: rows[0] };
});

await app.listen({ host: '127.0.0.1', port: 0 });
process.send?.({ port: (app.server.address() as AddressInfo).port });
