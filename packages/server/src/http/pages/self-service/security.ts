import { mfa } from '@genauth/contract/authentication/mfa.ts';
import { profile } from '@genauth/contract/authentication/profile.ts';
import { browsersOf } from './browsers.ts';
import type { SelfServicePage } from './page.ts';
import { passkeysOf } from './passkeys.ts';
import type { Self } from './self.ts';

export const securityPage: SelfServicePage = {
  section: 'security',
  async view(self) {
    const { user, perform } = self;
    const { securityScore: score, passwordSecurityLevel: passwordLevel } = await perform(profile.getSecurityLevel, {});
    return {
      name: 'security',
      score,
      passwordLevel,
      email: user.email === null ? null : { target: user.email, verified: user.email_verified },
      phone: user.phone === null ? null : { target: user.phone, verified: user.phone_verified },
      authenticator: (await authenticatorOf(self)) !== undefined,
      passkeys: (await passkeysOf(self)).totalCount,
      browsers: (await browsersOf(self).execute()).length,
    };
  },
  events: {},
};

/** The authenticator of a person, if there is one. */
export async function authenticatorOf({ perform }: Self) {
  const factors = await perform(mfa.listEnrolledFactors, {});
  return factors.find(({ factorType }) => factorType === 'OTP');
}
