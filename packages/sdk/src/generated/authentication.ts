// Written by `npm run generate` from packages/contract. Do not edit.

import type { AuthenticationProfile } from './authentication/profile.ts';
import type { AuthenticationSignin } from './authentication/signin.ts';
import type { AuthenticationSystem } from './authentication/system.ts';

/** Every operation of the AuthenticationClient. */
export interface AuthenticationOperations
  extends
    AuthenticationProfile,
    AuthenticationSignin,
    AuthenticationSystem {}

/** The routes behind them; operations.ts says how a line is read. */
export const authenticationRoutes = `
GET
getCountryList
getProfile
getSecurityLevel get-security-info
getSystemInfo system
POST
signInByCredentials signin
signInByMobile signin-by-mobile
updateProfile
`;
