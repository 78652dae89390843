export { decryptPassword, decryptRsa, type PasswordEncryption, publicKeys } from './decrypt.ts';
export { passwordDue } from './due.ts';
export { foreignHash, isForeign } from './foreign.ts';
export { acceptPassword, rememberPassword } from './policy.ts';
export { passwordLevel, passwordRules, passwordWeakness } from './strength.ts';
export { verifyPassword } from './verify.ts';
