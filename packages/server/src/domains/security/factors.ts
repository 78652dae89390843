import type { Database } from '../../database/connect.ts';
import type { ApplicationSecurity, Factor, PoolSettings, UserFactor } from '../../database/json.ts';
import { laidOver, type Security, securityOf } from './settings.ts';

interface Secured {
  custom_security_enabled: boolean;
  security_config: ApplicationSecurity;
}

const ownOf = ({ custom_security_enabled, security_config }: Secured): ApplicationSecurity =>
  custom_security_enabled ? security_config : {};

/** The second factors that a sign-in to an application may be asked for. None: nobody is asked for one. */
export const factorsOf = (settings: PoolSettings, application: Secured): readonly Factor[] =>
  ownOf(application).enabledFactors ?? settings.enabledFactors ?? [];

/** When a sign-in to an application is asked for one of {@link factorsOf}. */
export const mfaPolicyOf = (settings: PoolSettings, application: Secured): Security['mfaPolicy'] =>
  laidOver(securityOf(settings).mfaPolicy, ownOf(application).mfaPolicy ?? {});

/** The second factors that an administrator set for one user; undefined: those of {@link factorsOf}. */
export async function userFactorsOf(db: Database, userId: string): Promise<UserFactor[] | undefined> {
  const query = db.selectFrom('user_factors').select('factors').where('user_id', '=', userId);
  return (await query.executeTakeFirst())?.factors;
}
