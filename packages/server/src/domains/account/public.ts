export { type Acting, askingOf, changeUser, demandCode } from './acting.ts';
export { demandPassword, proveForReset, resetPassword } from './password.ts';
export { boundTo } from './phone-number.ts';
export { lifetimes, makeProofToken, readProofToken, redeemProofToken } from './proof-token.ts';
export { signOutEverywhere } from './sign-out.ts';
