export { checkCaptcha } from './captcha.ts';
export { checkPasscode, consumePasscode, sendPasscode } from './passcode.ts';
export type { Asking, Purpose } from './purpose.ts';
