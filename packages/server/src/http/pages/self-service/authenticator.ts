import { mfa } from '@genauth/contract/authentication/mfa.ts';
import { qrCodeOf } from '../../../domains/mfa/public.ts';
import { needed, type SelfServicePage } from './page.ts';
import { authenticatorOf } from './security.ts';

export const authenticatorPage: SelfServicePage = {
  section: 'security',
  sensitive: true,
  async view(self, { otp }) {
    const enrolled = (await authenticatorOf(self)) !== undefined;
    const name = 'authenticator';
    if (enrolled) {
      const recoveryCode = otp?.recoveryCode ?? null;
      return { name, state: recoveryCode ? 'done' : 'enrolled', otp: null, recoveryCode };
    }
    if (!otp) return { name, state: 'none', otp: null, recoveryCode: null };
    const { uri } = otp;
    const secret = new URL(uri).searchParams.get('secret') ?? '';
    return { name, state: 'begun', otp: { secret, uri, qrCode: qrCodeOf(uri) }, recoveryCode: null };
  },
  events: {
    async start({ perform }) {
      const { enrollmentToken: token, otpData } = await perform(mfa.sendEnrollFactorRequest, { factorType: 'OTP' });
      if (!otpData) return { kept: {} };
      const { qrCodeUri: uri, recoveryCode } = otpData;
      return { kept: { otp: { token, uri, recoveryCode } } };
    },
    async enroll({ perform }, form, { otp }) {
      if (!otp) return { kept: {} };
      const enrollmentData = { passCode: needed(form, 'code') };
      await perform(mfa.enrollFactor, { factorType: 'OTP', enrollmentToken: otp.token, enrollmentData });
      return { kept: { notice: 'authenticatorAdded', otp } };
    },
    noted: async () => ({ to: '/u/security', kept: {} }),
    async remove(self) {
      const factor = await authenticatorOf(self);
      if (factor) await self.perform(mfa.resetFactor, { factorId: factor.factorId });
      return { to: '/u/security', kept: { notice: 'authenticatorRemoved' } };
    },
  },
};
