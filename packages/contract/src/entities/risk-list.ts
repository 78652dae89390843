import * as z from 'zod';

export const IpListEntry = z
  .object({
    id: z.string().describe('Unique and permanent.'),
    ip: z.string().describe('Address.'),
    ipType: z.string().describe('Whether the addresses are allowed or blocked.'),
    addType: z.string().describe('How entries came to the list.'),
    removeType: z.string().describe('How entries leave the list.'),
    limitList: z.array(z.string()).describe('What the list keeps them from.'),
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
    addAt: z.string(),
  })
  .meta({ id: 'UserListEntry' });

export const RiskPolicy = z
  .object({
    id: z.string().describe('Unique and permanent.'),
    optObject: z.enum(['IP', 'USER']).describe('Whether the policy is about addresses or users.'),
    ipRange: z.enum(['ALL', 'NOT_IN_WHITE_LIST']),
    userRange: z.enum(['ALL', 'NOT_IN_WHITE_LIST']),
    ipCond: z.enum(['NO_LIMIT', 'ONE']),
    userCond: z.enum(['NO_LIMIT', 'ONE']),
    timeRange: z.number(),
    countThr: z.number(),
    eventStateType: z.enum(['password_wrong', 'account_wrong']),
    removeType: z.enum(['MANUAL', 'SCHEDULE']).describe('How entries leave the list.'),
    action: z.enum(['ADD_IP_BLACK_LIST', 'ADD_USER_BLACK_LIST']).describe('What is to be done.'),
    limitList: z.enum(['FORBID_LOGIN', 'FORBID_REGISTER']).describe('What the list keeps them from.'),
    createdAt: z.string().describe('When it was created.'),
  })
  .meta({ id: 'RiskPolicy' });
