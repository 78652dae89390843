import { pool } from '@genauth/testing/pool.ts';
import { beforeAll, expect, test } from 'vitest';
import { everyOperation, inputFor, send, titleOf } from './every-operation.ts';

let t: Awaited<ReturnType<typeof pool>>;

beforeAll(async () => {
  t = await pool();
});

const guarded = everyOperation.filter(({ operation }) => ['management', 'user'].includes(operation.caller));
const application = { 'x-genauth-app-id': 'unknown' };

test.each(guarded.map((entry) => [titleOf(entry), entry] as const))('%s asks who calls first', async (_name, entry) => {
  for (const headers of [{}, application, { authorization: 'Bearer forged' }, { authorization: 'GenAuth a:b=' }]) {
    for (const input of [inputFor(entry), undefined]) {
      const { http, answer } = await send(t, entry, input, headers);
      expect({ http, ...answer }).toMatchObject({ http: 200, statusCode: 401, requestId: expect.any(String) });
      expect(answer.data).toBeUndefined();
    }
  }
});
