import type { MfaInfo } from '@genauth/contract/entities/mfa-info.ts';
import type * as z from 'zod';
import type { Database } from '../../database/connect.ts';
import type { Factor } from '../../database/json.ts';
import { userFactorsOf } from '../security/public.ts';
import type { UserRow } from '../users/public.ts';

export const hasOtp = async (db: Database, userId: string): Promise<boolean> => {
  const query = db.selectFrom('user_otps').select('user_id').where('user_id', '=', userId);
  return (await query.executeTakeFirst()) !== undefined;
};

/** The second factors that a user is asked for, and what of them is there. `asked`: unless the user has some of their own. */
export async function mfaInfo(db: Database, user: UserRow, asked: readonly Factor[]): Promise<z.input<typeof MfaInfo>> {
  const own = await userFactorsOf(db, user.id);
  return {
    mfaToken: '',
    mfaPhone: user.phone,
    mfaPhoneCountryCode: user.phone_country_code,
    mfaEmail: user.email,
    nickname: user.nickname,
    username: user.username,
    phone: user.phone,
    phoneCountryCode: user.phone_country_code,
    faceMfaEnabled: false,
    totpMfaEnabled: await hasOtp(db, user.id),
    applicationMfa: own ?? asked.map((mfaPolicy, sort) => ({ mfaPolicy, status: 1, sort })),
  };
}
