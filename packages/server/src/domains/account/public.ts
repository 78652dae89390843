export { demandCode } from './acting.ts';
export { demandPassword } from './password.ts';
export { boundTo } from './phone-number.ts';
export { lifetimes, makeProofToken, redeemProofToken } from './proof-token.ts';
