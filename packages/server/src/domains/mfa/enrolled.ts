import { createHash } from 'node:crypto';
import type { Factor } from '@genauth/contract/entities/mfa.ts';
import type * as z from 'zod';
import type { Platform } from '../../platform/platform.ts';
import type { UserRow } from '../users/public.ts';
import { otpOf } from './otp.ts';

export type EnrolledFactor = z.input<typeof Factor>;
export type FactorType = Exclude<EnrolledFactor['factorType'], 'FACE'>;

export const factorTypes: readonly FactorType[] = ['OTP', 'SMS', 'EMAIL'];

/** The factors of a user. An address and a number that are confirmed are factors by themselves. */
export async function enrolledFactors(platform: Platform, user: UserRow): Promise<EnrolledFactor[]> {
  const { email, phone: phoneNumber, phone_country_code: phoneCountryCode } = user;
  const { enrolled } = await otpOf(platform, user.user_pool_id, user.id);
  const factor = (factorType: FactorType, profile: object) => ({
    factorId: idOf(user, factorType),
    factorType,
    profile,
  });
  return [
    ...(enrolled ? [factor('OTP', {})] : []),
    ...(phoneNumber && user.phone_verified ? [factor('SMS', { phoneNumber, phoneCountryCode })] : []),
    ...(email && user.email_verified ? [factor('EMAIL', { email })] : []),
  ];
}

/** A user has one factor of a type, so its id is made from both. */
const idOf = ({ id }: UserRow, factorType: FactorType): string =>
  createHash('sha256').update(`${id}:${factorType}`).digest('hex').slice(0, 24);
