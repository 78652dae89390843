import { sharedServer } from '@genauth/testing/server.ts';
import { expect, test } from 'vitest';
import { DEFAULT_AVATAR } from '../domains/users/public.ts';

test('users without a picture have one', async () => {
  const { url } = await sharedServer();
  const answer = await fetch(url + DEFAULT_AVATAR);
  expect(answer.headers.get('content-type')).toContain('image/svg+xml');
  expect(await answer.text()).toMatch(/^<svg /);
});
