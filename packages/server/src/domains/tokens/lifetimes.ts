import type { OidcConfig } from '../../database/json.ts';

const DAY = 86_400;

const defaults = {
  authorization_code_expire: 600,
  access_token_expire: 14 * DAY,
  id_token_expire: 14 * DAY,
  refresh_token_expire: 30 * DAY,
  cas_expire: 14 * DAY,
};

export type Lifetime = keyof typeof defaults;

/** Rotation prolongs a refresh token, up to this long after the sign-in, in seconds. */
export const LONGEST_ROTATION = 365 * DAY;

/** Seconds that something of an application lives. */
export const lifetimeOf = (config: OidcConfig, kind: Lifetime): number => config[kind] ?? defaults[kind];
