import * as z from 'zod';

/** What a list keeps from somebody: to sign in, to register, to be asked for a second factor. */
export const riskLimit = z.enum(['FORBID_LOGIN', 'FORBID_REGISTER', 'SKIP_MFA']);

/** MANUAL: by an administrator; SCHEDULE: by a policy, or when the time has come. */
export const riskCause = z.enum(['MANUAL', 'SCHEDULE']);

export const IpListEntry = z
  .object({
    id: z.string().describe('Unique and permanent.'),
    ip: z.string().describe('Address, or network such as 10.0.0.0/8.'),
    ipType: z.string().describe('Whether the addresses are allowed or blocked.'),
    addType: z.string().describe('How entries came to the list.'),
    removeType: z.string().describe('How entries leave the list.'),
    limitList: z.array(z.string()).describe('What the list keeps them from.'),
    expireAt: z.number().nullish().describe('When the entry loses its force, in milliseconds since 1970.'),
  })
  .meta({ id: 'IpListEntry' });

export const UserListEntry = z
  .object({
    id: z.string().describe('Unique and permanent.'),
    userId: z.string().describe('The user.'),
    addType: z.string().describe('How entries came to the list.'),
    userListType: z.string().describe('Whether the users are allowed or blocked.'),
    removeType: z.string().describe('How entries leave the list.'),
    limitList: z.array(z.string()).describe('What the list keeps them from.'),
    expireAt: z.number().nullish().describe('When the entry loses its force, in milliseconds since 1970.'),
    addAt: z.string().describe('When it was put on the list.'),
  })
  .meta({ id: 'UserListEntry' });

/** A policy as it is created: failures that put an address or a user on a list. */
export const NewRiskPolicy = z.object({
  optObject: z.enum(['IP', 'USER']).describe('Whether the policy is about addresses or users.'),
  ipRange: z.enum(['ALL', 'NOT_IN_WHITE_LIST']).describe('Which addresses are watched.'),
  userRange: z.enum(['ALL', 'NOT_IN_WHITE_LIST']).describe('Which users are watched.'),
  ipCond: z.enum(['NO_LIMIT', 'ONE']).describe('Count failures of a user from all addresses together, or from each.'),
  userCond: z.enum(['NO_LIMIT', 'ONE']).describe('Count failures from an address for all users together, or for each.'),
  timeRange: z.number().int().min(1).max(43_200).describe('Minutes in which failures are counted.'),
  countThr: z.number().int().min(1).max(100_000).describe('So many failures lead to the list.'),
  eventStateType: z.enum(['password_wrong', 'account_wrong']).describe('Which failures count.'),
  removeType: riskCause.describe('How entries leave the list.'),
  action: z.enum(['ADD_IP_BLACK_LIST', 'ADD_USER_BLACK_LIST']).describe('The list.'),
  limitList: z.enum(['FORBID_LOGIN', 'FORBID_REGISTER']).describe('What the list keeps them from.'),
});

export const RiskPolicy = NewRiskPolicy.extend({
  id: z.string().describe('Unique and permanent.'),
  createdAt: z.string().describe('When it was created.'),
}).meta({ id: 'RiskPolicy' });
