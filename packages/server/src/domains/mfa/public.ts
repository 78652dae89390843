export { type AccountFactors, accountFactors, type FirstProof } from './account-factors.ts';
export { keepOtp, newRecoveryCode } from './otp.ts';
export { factorPurpose, proveFactor } from './prove.ts';
export { newOtpSecret, otpPeriod, otpUri } from './totp.ts';
