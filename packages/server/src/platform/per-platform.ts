import type { Platform } from './platform.ts';

/** One value for each platform, made when it is first asked for: a domain's caches, without a place to wire them. */
export function perPlatform<Value>(make: (platform: Platform) => Value): (platform: Platform) => Value {
  const made = new WeakMap<Platform, Value>();
  return (platform) => {
    const known = made.get(platform);
    if (known !== undefined) return known;
    const value = make(platform);
    made.set(platform, value);
    return value;
  };
}
