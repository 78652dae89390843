export { claimsOf, DEFAULT_AVATAR } from './claims.ts';
export { insertUser, type NewUser } from './create.ts';
export { findByIdentifier, findUser, type Identifier } from './lookup.ts';
export { showUser, showUsers, type UserParts } from './parts.ts';
export { checkPassword } from './password.ts';
export type { UserRow } from './row.ts';
export { type ShownUser, shownUser } from './shown.ts';
export { mergeCustomData, rememberSignIn } from './sign-ins.ts';
export { type UserIdType, userByKey, usersByKeys } from './user-key.ts';
