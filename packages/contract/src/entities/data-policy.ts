import * as z from 'zod';

export const DataPolicy = z
  .object({
    policyId: z.string().describe('The policy.'),
    policyName: z.string().describe('Name of the policy.'),
    description: z.string().nullish().describe('What it is for.'),
    createdAt: z.string().describe('When it was created.'),
    updatedAt: z.string().describe('When it last changed.'),
  })
  .meta({ id: 'DataPolicy' });

export const ListedDataPolicy = z
  .object({
    policyName: z.string().describe('Name of the policy.'),
    description: z.string().nullish().describe('What it is for.'),
    resourceList: z
      .array(z.object({ resourceId: z.string(), resourceName: z.string().describe('Name of the resource.') }))
      .describe('The resources.'),
    policyId: z.string().describe('The policy.'),
    targetList: z
      .array(
        z.object({
          id: z.string().describe('Unique and permanent.'),
          type: z.enum(['USER', 'ORG', 'GROUP', 'ROLE']).describe('What kind it is.'),
          name: z.string().describe('Name for display.'),
        }),
      )
      .describe('Who gets the policies.'),
    updatedAt: z.string().describe('When it last changed.'),
  })
  .meta({ id: 'ListedDataPolicy' });
