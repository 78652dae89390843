export { isDeviceOff, recordSignIn, rememberGrant } from './record.ts';
