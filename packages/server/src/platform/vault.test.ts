import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { createVault } from './vault.ts';

const [pool, other] = ['a'.repeat(24), 'b'.repeat(24)];
const vault = createVault(randomBytes(32));
const dataKey = vault.newDataKey(pool);
const sealed = vault.seal(pool, dataKey, 'a secret', 'column');

test('what is sealed is opened where it was sealed', () => {
  expect(vault.open(pool, dataKey, sealed, 'column')).toBe('a secret');
  expect(sealed.toString('latin1')).not.toContain('a secret');
  expect(vault.seal(pool, dataKey, 'a secret', 'column')).not.toEqual(sealed);
});

test('a sealed value is worth nothing in another column, in another pool or under another key', () => {
  expect(() => vault.open(pool, dataKey, sealed, 'another column')).toThrow();
  expect(() => vault.open(other, vault.newDataKey(other), sealed, 'column')).toThrow();
  expect(() => vault.open(other, dataKey, sealed, 'column'), 'the data key of another pool').toThrow();
  expect(() => createVault(randomBytes(32)).open(pool, dataKey, sealed, 'column')).toThrow();
});

test('a sealed value of which any bit was changed is refused', () => {
  for (let at = 0; at < sealed.length; at += 1) {
    const changed = Buffer.from(sealed);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(() => vault.open(pool, dataKey, changed, 'column'), `byte ${at}`).toThrow();
  }
});
