export { decryptPassword, decryptRsa, type PasswordEncryption, publicKeys } from './decrypt.ts';
export { foreignHash } from './foreign.ts';
export { passwordLevel, passwordWeakness } from './strength.ts';
export { verifyPassword } from './verify.ts';
