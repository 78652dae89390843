import { LRUCache } from 'lru-cache';
import type { Changes } from './changes.ts';

const ENTRIES = 10_000;

/** Rows that are read with almost every request, kept in the process until the database says that they changed. */
export interface Cache<Value extends object> {
  get(key: string): Promise<Value | undefined>;
}

/**
 * Caches what `load` finds for a key of `topic` (a table that announces its changes). Absence is not remembered, and a
 * load that a change overtakes is not kept, nor one of a time when changes are missed.
 */
export function createCache<Value extends object>(
  changes: Changes,
  topic: string,
  load: (key: string) => Promise<Value | undefined>,
): Cache<Value> {
  const kept = new LRUCache<string, Value>({ max: ENTRIES });
  const loading = new Map<string, Promise<Value | undefined>>();
  changes.watch((change) => {
    if (!change) {
      kept.clear();
      loading.clear();
    } else if (change.topic === topic) {
      for (const key of staleKeys(change.key)) {
        kept.delete(key);
        loading.delete(key);
      }
    }
  });

  /** A change of `pool/` concerns every key that starts so. */
  const staleKeys = (key: string): string[] =>
    key.endsWith('/') ? [...kept.keys(), ...loading.keys()].filter((known) => known.startsWith(key)) : [key];

  async function fetch(key: string): Promise<Value | undefined> {
    const promise = load(key);
    loading.set(key, promise);
    try {
      const value = await promise;
      if (value && changes.listening() && loading.get(key) === promise) kept.set(key, value);
      return value;
    } finally {
      if (loading.get(key) === promise) loading.delete(key);
    }
  }

  return {
    get: (key) => {
      const value = kept.get(key);
      return value ? Promise.resolve(value) : (loading.get(key) ?? fetch(key));
    },
  };
}
