/** Nonces of signed requests, remembered for as long as a replay could pass the clock window. */
export interface Nonces {
  /** False when the key has used this nonce before. */
  firstUse(accessKeyId: string, nonce: string, now: number): boolean | Promise<boolean>;
}

/** Remembers in this process, in two generations of `lifetime` milliseconds each. */
export function createNonces(lifetime: number): Nonces {
  let recent = new Set<string>();
  let older = new Set<string>();
  let turned = 0;
  return {
    firstUse(accessKeyId, nonce, now) {
      if (now - turned > lifetime) {
        older = now - turned > 2 * lifetime ? new Set() : recent;
        recent = new Set();
        turned = now;
      }
      const entry = `${accessKeyId}:${nonce}`;
      if (recent.has(entry) || older.has(entry)) return false;
      recent.add(entry);
      return true;
    },
  };
}
