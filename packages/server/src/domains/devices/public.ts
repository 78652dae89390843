export { isDeviceOff, recordSignIn, rememberGrant } from './record.ts';
export { endSession, isOf } from './sign-out.ts';
