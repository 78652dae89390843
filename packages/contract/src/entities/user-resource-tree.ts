import * as z from 'zod';

const PermittedNode = z
  .object({
    code: z.string().describe('Unique code.'),
    name: z.string().describe('Name for display.'),
    value: z.string().nullish().describe('The value.'),
    actions: z.array(z.string()).nullish().describe('The actions.'),
    get children() {
      return z.array(PermittedNode).nullish();
    },
  })
  .meta({ id: 'PermittedNode' });

export const UserResourceTree = z
  .object({
    namespaceCode: z.string().describe('Code of the permission space.'),
    resourceCode: z.string().describe('Code of the resource.'),
    resourceType: z.enum(['TREE', 'STRING', 'ARRAY']).describe('What the resource stands for.'),
    strResourceAuthAction: z
      .object({
        value: z.string().nullish().describe('The value.'),
        actions: z.array(z.string()).nullish().describe('The actions.'),
      })
      .nullish(),
    arrResourceAuthAction: z
      .object({
        values: z.array(z.string()).nullish().describe('The values.'),
        actions: z.array(z.string()).nullish().describe('The actions.'),
      })
      .nullish(),
    treeResourceAuthAction: z.object({ nodeAuthActionList: z.array(PermittedNode).nullish() }).nullish(),
  })
  .meta({ id: 'UserResourceTree' });
