import { phoneNumber } from '@genauth/contract/authentication/account-binding/phone-number.ts';
import { problems } from '@genauth/contract/problems.ts';
import { failure } from '../../http/failure.ts';
import { implement } from '../../http/implement.ts';
import { poolOf } from '../pools/public.ts';
import { securityOf } from '../security/public.ts';
import { countryCode, DEFAULT_COUNTRY, findUser, type UserRow } from '../users/public.ts';
import { changeUser, demandCode } from './acting.ts';
import { demandFree, demandOtherName } from './names.ts';
import { lifetimes, makeProofToken, redeemProofToken } from './proof-token.ts';

export const phoneNumberHandlers = implement(phoneNumber, {
  async bindPhone({ input, user: { userId }, ...acting }, fail) {
    const { phoneNumber: phone, phoneCountryCode, passCode } = input;
    const user = await findUser(acting.platform, acting.poolId, userId);
    if (user?.phone) throw fail.phoneBoundAlready();
    await demandCode(acting, { channel: 'CHANNEL_BIND_PHONE', phone, phoneCountryCode }, passCode);
    const changes = { phone, phoneCountryCode, phoneVerified: true };
    await changeUser(acting, userId, () => ({ changes, eventType: 'bindPhone' }));
  },

  async unbindPhone({ input: { passCode }, user: { userId }, ...acting }, fail) {
    const user = await findUser(acting.platform, acting.poolId, userId);
    const bound = user && boundTo(user);
    if (!bound) throw fail.noPhoneBound();
    demandOtherName(user, 'phone');
    await demandCode(acting, { channel: 'CHANNEL_UNBIND_PHONE', ...bound }, passCode);
    const changes = { phone: '', phoneCountryCode: '', phoneVerified: false };
    await changeUser(acting, userId, () => ({ changes, eventType: 'unbindPhone' }));
  },

  /** The new number is proved always, the old one where the pool says so. */
  async verifyUpdatePhoneRequest({ input, user: { userId }, ...acting }, fail) {
    const { platform, poolId } = acting;
    const { newPhoneNumber: phone, newPhoneCountryCode: phoneCountryCode, ...payload } = input.phonePassCodePayload;
    const user = await findUser(platform, poolId, userId);
    if (!user) throw failure(problems.notSignedIn);
    const { settings } = await poolOf(platform, poolId);
    const bound = boundTo(user);
    if (bound && securityOf(settings).changePhoneStrategy.verifyOldPhone) {
      if (!isSame(bound, payload)) throw fail.oldPhoneDiffers();
      await demandCode(acting, { channel: 'CHANNEL_UNBIND_PHONE', ...bound }, payload.oldPhonePassCode ?? '');
    }
    await demandCode(acting, { channel: 'CHANNEL_BIND_PHONE', phone, phoneCountryCode }, payload.newPhonePassCode);
    await demandFree(acting, userId, { phone, phoneCountryCode });
    const updatePhoneToken = makeProofToken(platform, 'update-phone', { poolId, userId, phone, phoneCountryCode });
    return { updatePhoneToken, tokenExpiresIn: lifetimes['update-phone'] };
  },

  async updatePhone({ input, user: { userId }, ...acting }) {
    const proof = await redeemProofToken(acting.platform, 'update-phone', input.updatePhoneToken, acting.poolId);
    if (proof.userId !== userId) throw failure(problems.proofInvalid);
    const { phone, phoneCountryCode } = proof;
    const changes = { phone, phoneCountryCode, phoneVerified: true };
    await changeUser(acting, userId, () => ({ changes, eventType: 'updateUserPhone' }));
    return { success: true };
  },
});

interface Bound {
  phone: string;
  phoneCountryCode: string | undefined;
}

export const boundTo = ({ phone, phone_country_code }: UserRow): Bound | undefined =>
  phone === null ? undefined : { phone, phoneCountryCode: phone_country_code ?? undefined };

interface Old {
  oldPhoneNumber?: string | undefined;
  oldPhoneCountryCode?: string | undefined;
}

const isSame = ({ phone, phoneCountryCode }: Bound, { oldPhoneNumber, oldPhoneCountryCode }: Old): boolean => {
  const country = countryCode(phoneCountryCode ?? DEFAULT_COUNTRY);
  const old = countryCode(oldPhoneCountryCode ?? country);
  return (oldPhoneNumber === phone && old === country) || oldPhoneNumber === `${country}${phone}`;
};
