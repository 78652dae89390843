import { pool } from '@genauth/testing/pool.ts';
import { expect, test } from 'vitest';

test('a signed call reaches its operation', async () => {
  const { admin } = await pool();
  const answer = await admin.listRoles();
  expect(answer).toMatchObject({ statusCode: 501, apiCode: 5_010_001 });
  expect(answer.requestId).toMatch(/^[0-9a-f-]{36}$/);
});
