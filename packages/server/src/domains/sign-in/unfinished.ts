import { problems } from '@genauth/contract/problems.ts';
import { type Failure, failure } from '../../http/failure.ts';
import type { State } from './advance.ts';

/** What a front without pages tells of a sign-in that takes more than one proof. */
export function unfinished(state: State): Failure {
  switch (state.kind) {
    case 'second-factor':
    case 'enroll-factor':
      return failure(problems.mfaRequired);
    case 'new-password':
      return failure(state.reason === 'first' ? problems.firstPasswordDue : problems.newPasswordDue);
    default:
      return failure(problems.notSignedIn);
  }
}
