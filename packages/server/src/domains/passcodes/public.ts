export { checkCaptcha } from './captcha.ts';
export { type EmailLink, readLink } from './email-link.ts';
export { checkPasscode, consumePasscode, secondsToResend, sendPasscode } from './passcode.ts';
export { type Asking, type Purpose, targetOf } from './purpose.ts';
