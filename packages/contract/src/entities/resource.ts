import * as z from 'zod';

export const resourceType = z
  .enum(['DATA', 'API', 'MENU', 'BUTTON', 'UI'])
  .meta({ id: 'ResourceType', description: 'What a resource stands for.' });

const PolicyCondition = z
  .object({
    param: z.string().describe('What is looked at, such as SourceIp or CurrentTime.'),
    operator: z.string().describe('How it is compared, such as IpAddress or DateLessThan.'),
    value: z.string().describe('What it is compared with.'),
  })
  .meta({ id: 'PolicyCondition' });

const granted = z.object({
  resourceCode: z.string().describe('Code of the resource.'),
  resourceType,
  actions: z.array(z.string()).describe('The actions that are allowed or refused.'),
  apiIdentifier: z.string().nullish().describe('Address of the API behind the resource.'),
});

/** A resource that a role may use. */
export const RoleResource = granted.meta({ id: 'RoleResource' });

/** A resource that a user may or may not use. */
export const AuthorizedResource = granted
  .extend({
    description: z.string().nullish().describe('What the resource is.'),
    condition: z.array(PolicyCondition).nullish().describe('When the grant holds.'),
    effect: z.enum(['ALLOW', 'DENY']).describe('Whether the actions are allowed or refused.'),
  })
  .meta({ id: 'AuthorizedResource' });
