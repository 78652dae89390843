import { userIdentities } from '@genauth/contract/management/users/user-identities.ts';
import { implement } from '../../http/implement.ts';
import { newId } from '../../platform/random.ts';
import { findSource } from '../identity-sources/public.ts';
import { identitiesOf, shownIdentity } from './identity-rows.ts';
import { forgetSyncRelations, syncRelationsOf } from './sync-relations.ts';
import { userByKey } from './user-key.ts';

export const userIdentityHandlers = implement(userIdentities, {
  async getUserIdentities({ input, db, poolId }, fail) {
    const user = await userByKey(db, poolId, input);
    if (!user) throw fail.userNotFound();
    return (await identitiesOf(db, [user])).get(user.id) ?? [];
  },

  /** Sessions remember their identity source once there is a way to sign in by one. */
  async getUserLoggedinIdentities({ input, db, poolId }, fail) {
    if (!(await userByKey(db, poolId, input))) throw fail.userNotFound();
    return [];
  },

  async linkIdentity({ input, db, poolId, platform, audit }, fail) {
    const { userId, extIdpId, userIdInIdp, type, userInfoInIdp } = input;
    const user = await userByKey(db, poolId, { userId, userIdType: 'user_id' });
    if (!user) throw fail.userNotFound();
    const source = await findSource(db, poolId, extIdpId);
    if (!source) throw fail.identitySourceNotFound({ source: extIdpId });
    const userInfo = userInfoInIdp ? JSON.stringify(userInfoInIdp) : null;
    const row = await db
      .insertInto('user_identities')
      .values({
        id: newId(platform.clock),
        user_pool_id: poolId,
        user_id: user.id,
        ext_idp_id: extIdpId,
        provider: source.type,
        type,
        user_id_in_idp: userIdInIdp,
        user_info_in_idp: userInfo,
        created_at: new Date(platform.clock.now()),
      })
      // Linking what is linked already is no failure, and refreshes the profile; another user's link stays.
      .onConflict((conflict) =>
        conflict
          .columns(['user_pool_id', 'ext_idp_id', 'type', 'user_id_in_idp'])
          .doUpdateSet((is) => ({
            user_info_in_idp: is.fn.coalesce('excluded.user_info_in_idp', 'user_identities.user_info_in_idp'),
          }))
          .where('user_identities.user_id', '=', user.id),
      )
      .returningAll()
      .executeTakeFirst();
    if (!row) throw fail.identityTaken();
    audit({ after: { userId: user.id, ...shownIdentity(row) } });
    return { success: true };
  },

  async unlinkIdentity({ input: { userId, extIdpId, type }, db, poolId, audit }, fail) {
    const user = await userByKey(db, poolId, { userId, userIdType: 'user_id' });
    if (!user) throw fail.userNotFound();
    const gone = await db
      .deleteFrom('user_identities')
      .where('user_id', '=', user.id)
      .where('ext_idp_id', '=', extIdpId)
      .where('type', '=', type)
      .returningAll()
      .execute();
    if (gone.length === 0) throw fail.identityNotFound();
    audit({ before: { userId: user.id, identities: gone.map(shownIdentity) } });
    return { success: true };
  },

  async getUserSyncRelations({ input, db, poolId }, fail) {
    const user = await userByKey(db, poolId, input);
    if (!user) throw fail.userNotFound();
    return syncRelationsOf(db, user.id);
  },

  async deleteUserSyncRelations({ input, db, poolId, audit }, fail) {
    const user = await userByKey(db, poolId, input);
    if (!user) throw fail.userNotFound();
    audit({ before: { userId: user.id, relations: await forgetSyncRelations(db, user.id, input.provider) } });
    return { success: true };
  },
});
