import { problems } from '@genauth/contract/problems.ts';
import { type Failure, failure } from '../../http/failure.ts';
import { mfaInfo } from '../mfa/public.ts';
import { poolOf } from '../pools/public.ts';
import { factorsOf } from '../security/public.ts';
import type { State } from './advance.ts';
import type { Front } from './front.ts';
import { makeMfaToken, type Waiting } from './mfa-token.ts';
import { userOf } from './user.ts';

/** What a front without pages tells of a sign-in that takes more than one proof. */
export async function unfinished(front: Front, state: State): Promise<Failure> {
  switch (state.kind) {
    case 'second-factor':
    case 'enroll-factor':
      return failure(problems.mfaRequired, {}, { data: await waiting(front, state) });
    case 'new-password':
      return failure(state.reason === 'first' ? problems.firstPasswordDue : problems.newPasswordDue);
    default:
      return failure(problems.notSignedIn);
  }
}

/** The factors to choose from, and the token that the sign-in goes on with. */
async function waiting(front: Front, state: Waiting): Promise<object> {
  const { platform, application } = front;
  const { user_pool_id: poolId, id: appId } = application;
  const { settings } = await poolOf(platform, poolId);
  const user = await userOf(front, state.proven.userId);
  const info = await mfaInfo(platform.databases.forPool(poolId), user, factorsOf(settings, application));
  return { ...info, mfaToken: makeMfaToken(platform, { poolId, appId, state }) };
}
