import { type Front, makeMfaToken, type Waiting } from '../../domains/sign-in/public.ts';

/** What the client goes on with: `mfaToken` and `flowHandle` are the same. It is worth nothing at another application. */
export const sealFlow = (
  { platform, application: { id: appId, user_pool_id: poolId } }: Front,
  state: Waiting,
): string => makeMfaToken(platform, { poolId, appId, state });
