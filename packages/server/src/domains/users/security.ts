import type { UserRow } from './row.ts';

/** How well an account is protected. Half of the score is the password, the rest what could recover or back it up. */
export function securityOf(user: UserRow, mfaEnrolled: boolean) {
  const passwordSet = user.password_hash !== null;
  // An imported hash does not tell how strong the password behind it is.
  const passwordSecurityLevel = passwordSet ? (user.password_security_level ?? 1) : 0;
  const emailBinded = user.email !== null;
  const phoneBinded = user.phone !== null;
  const password = Math.round((passwordSecurityLevel / 3) * 50);
  const securityScore = password + (mfaEnrolled ? 20 : 0) + (emailBinded ? 15 : 0) + (phoneBinded ? 15 : 0);
  return { passwordSecurityLevel, mfaEnrolled, passwordSet, emailBinded, phoneBinded, securityScore };
}
