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
    addAt: z.string().describe('When it was put on the list.'),
  })
  .meta({ id: 'UserListEntry' });

export const RiskPolicy = z
  .object({
    id: z.string().describe('Unique and permanent.'),
    optObject: z.enum(['IP', 'USER']).describe('Whether the policy is about addresses or users.'),
    ipRange: z.enum(['ALL', 'NOT_IN_WHITE_LIST']).describe('Which addresses are watched.'),
    userRange: z.enum(['ALL', 'NOT_IN_WHITE_LIST']).describe('Which users are watched.'),
    ipCond: z.enum(['NO_LIMIT', 'ONE']).describe('How many addresses one user may fail from.'),
    userCond: z.enum(['NO_LIMIT', 'ONE']).describe('How many users may fail from one address.'),
    timeRange: z.number().describe('Seconds in which they count.'),
    countThr: z.number().describe('How many failures there may be.'),
    eventStateType: z.enum(['password_wrong', 'account_wrong']).describe('Which failures count.'),
    removeType: z.enum(['MANUAL', 'SCHEDULE']).describe('How entries leave the list.'),
    action: z.enum(['ADD_IP_BLACK_LIST', 'ADD_USER_BLACK_LIST']).describe('What is to be done.'),
    limitList: z.enum(['FORBID_LOGIN', 'FORBID_REGISTER']).describe('What the list keeps them from.'),
    createdAt: z.string().describe('When it was created.'),
  })
  .meta({ id: 'RiskPolicy' });
