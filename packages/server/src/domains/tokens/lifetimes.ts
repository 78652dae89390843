import type { OidcConfig } from '../../database/json.ts';
import type { Platform } from '../../platform/platform.ts';

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

/** Seconds that a token lives at most which is signed now, whatever application it is for. */
export async function longestTokenLifetime({ databases }: Platform): Promise<number> {
  const configs = await databases.everyPool.selectFrom('applications').select('oidc_config').distinct().execute();
  const all = [{}, ...configs.map(({ oidc_config }) => oidc_config)];
  const lifetimes = all.flatMap((config) => [
    lifetimeOf(config, 'access_token_expire'),
    lifetimeOf(config, 'id_token_expire'),
  ]);
  return Math.max(...lifetimes);
}
