import { emailAddress } from '@genauth/contract/authentication/account-binding/email-address.ts';
import { phoneNumber } from '@genauth/contract/authentication/account-binding/phone-number.ts';
import { problems } from '@genauth/contract/problems.ts';
import { subjectUrl } from '@genauth/contract/self-service-page.ts';
import { type Purpose, sendPasscode, targetOf } from '../../../domains/passcodes/public.ts';
import { poolOf } from '../../../domains/pools/public.ts';
import { securityOf } from '../../../domains/security/public.ts';
import { typedTarget } from '../../../domains/sign-in/public.ts';
import type { UserRow } from '../../../domains/users/public.ts';
import { failure } from '../../failure.ts';
import { type Form, needed, type SelfServicePage } from './page.ts';
import type { Self } from './self.ts';
import type { Kept } from './state.ts';

type Contact = NonNullable<Kept['contact']>;
type Channel = Contact['channel'];

export const emailPage = contactPage('email');
export const phonePage = contactPage('sms');

const subjects = { email: 'email', sms: 'phone' } as const;

function contactPage(channel: Channel): SelfServicePage {
  return {
    section: 'security',
    sensitive: true,
    async view(self, { contact }) {
      const { verifyCodeLength: length } = await securityOfPool(self);
      const current = currentOf(self.user, channel);
      const sent = contact?.channel === channel ? { target: contact.target, removes: contact.removes, length } : null;
      return {
        name: 'contact',
        channel,
        current,
        sent,
        oldToo: sent?.removes === false && (await asksOld(self, channel)),
      };
    },
    events: {
      async send(self, form) {
        const target = typedOf(needed(form, 'target'), channel);
        await sendTo(self, channel, target, 'new');
        if (await asksOld(self, channel)) await sendTo(self, channel, currentOf(self.user, channel) ?? '', 'old');
        return { kept: { contact: { channel, target, removes: false } } };
      },
      async remove(self) {
        const target = currentOf(self.user, channel);
        if (!target) throw failure(channel === 'email' ? problems.noEmailBound : problems.noPhoneBound);
        await sendTo(self, channel, target, 'remove');
        return { kept: { contact: { channel, target, removes: true } } };
      },
      async prove(self, form, { contact }) {
        if (contact?.channel !== channel) return { kept: {} };
        await (channel === 'email' ? changeEmail : changePhone)(self, form, contact);
        return { to: SECURITY, kept: { notice: contact.removes ? 'contactRemoved' : 'contactChanged' } };
      },
      cancel: async () => ({ to: subjectUrl(subjects[channel]), kept: {} }),
    },
  };
}

const SECURITY = '/u/security';

const currentOf = ({ email, phone, phone_country_code }: UserRow, channel: Channel): string | null => {
  if (channel === 'email') return email;
  return phone && targetOf({ channel: 'CHANNEL_BIND_PHONE', phone, phoneCountryCode: phone_country_code ?? undefined });
};

const securityOfPool = async ({ platform, user }: Self) =>
  securityOf((await poolOf(platform, user.user_pool_id)).settings);

/** Whether the address or number from before is proved beside the new one. */
async function asksOld(self: Self, channel: Channel): Promise<boolean> {
  const { changeEmailStrategy, changePhoneStrategy } = await securityOfPool(self);
  if (currentOf(self.user, channel) === null) return false;
  return channel === 'email' ? changeEmailStrategy.verifyOldEmail : changePhoneStrategy.verifyOldPhone;
}

function typedOf(typed: string, channel: Channel): string {
  const target = typedTarget(typed);
  if (channel === 'email' && target && 'email' in target) return target.email;
  if (channel === 'sms' && target && 'phone' in target) return target.phone;
  const [field, expected] = channel === 'email' ? ['email', 'name@example.com'] : ['phone', '+8613800000000'];
  throw failure(problems.invalidInput, { field, expected });
}

/** The channels of the operations that take the codes. */
const emailChannels = { old: 'CHANNEL_UPDATE_EMAIL', remove: 'CHANNEL_UNBIND_EMAIL' } as const;
const smsChannels = { new: 'CHANNEL_BIND_PHONE', old: 'CHANNEL_UNBIND_PHONE', remove: 'CHANNEL_UNBIND_PHONE' } as const;

async function sendTo(self: Self, channel: Channel, target: string, which: 'new' | 'old' | 'remove'): Promise<void> {
  const { platform, application, request, user, facts } = self;
  const added = user.email === null ? 'CHANNEL_BIND_EMAIL' : 'CHANNEL_UPDATE_EMAIL';
  const purpose: Purpose =
    channel === 'email'
      ? { channel: which === 'new' ? added : emailChannels[which], email: target }
      : { channel: smsChannels[which], phone: target };
  await sendPasscode({ platform, application, clientIp: request.ip }, purpose, facts.language);
}

async function changeEmail({ perform, user }: Self, form: Form, { target, removes }: Contact): Promise<void> {
  const passCode = needed(form, 'code');
  if (removes) await perform(emailAddress.unbindEmail, { passCode });
  else if (user.email === null) await perform(emailAddress.bindEmail, { email: target, passCode });
  else {
    const codes = {
      newEmail: target,
      newEmailPassCode: passCode,
      oldEmail: user.email,
      oldEmailPassCode: form['old-code'],
    };
    const request = { verifyMethod: 'EMAIL_PASSCODE', emailPassCodePayload: codes } as const;
    const { updateEmailToken } = await perform(emailAddress.verifyUpdateEmailRequest, request);
    await perform(emailAddress.updateEmail, { updateEmailToken });
  }
}

async function changePhone({ perform, user }: Self, form: Form, { target, removes }: Contact): Promise<void> {
  const passCode = needed(form, 'code');
  if (removes) await perform(phoneNumber.unbindPhone, { passCode });
  else if (user.phone === null) await perform(phoneNumber.bindPhone, { phoneNumber: target, passCode });
  else {
    const codes = {
      newPhoneNumber: target,
      newPhonePassCode: passCode,
      oldPhoneNumber: user.phone,
      oldPhoneCountryCode: user.phone_country_code ?? undefined,
      oldPhonePassCode: form['old-code'],
    };
    const request = { verifyMethod: 'PHONE_PASSCODE', phonePassCodePayload: codes } as const;
    const { updatePhoneToken } = await perform(phoneNumber.verifyUpdatePhoneRequest, request);
    await perform(phoneNumber.updatePhone, { updatePhoneToken });
  }
}
