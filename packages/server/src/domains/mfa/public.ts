export { type AccountFactors, accountFactors, type FirstProof } from './account-factors.ts';
export { hasOtp, mfaInfo } from './mfa-info.ts';
export { keepOtp, newRecoveryCode } from './otp.ts';
export { factorPurpose, proveFactor } from './prove.ts';
export { newOtpSecret, otpPeriod, otpUri, qrCodeOf } from './totp.ts';
export { endTrust, TRUST, trustBrowser, trustedBrowsers } from './trusted-browsers.ts';
