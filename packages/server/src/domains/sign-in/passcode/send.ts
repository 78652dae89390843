import { problems } from '@genauth/contract/problems.ts';
import { Failure } from '../../../http/failure.ts';
import { type Purpose, sendPasscode } from '../../passcodes/public.ts';
import type { Front } from '../front.ts';

/** Sends a code, unless one was sent a moment ago: whoever comes back to the page still has that one, and sees the wait. */
export async function sendCode(front: Front, purpose: Purpose): Promise<void> {
  try {
    await sendPasscode(front, purpose, front.language);
  } catch (error) {
    if (!(error instanceof Failure) || error.problem !== problems.passcodeSentRecently) throw error;
  }
}
