import * as z from 'zod';

export const dataModelType = z
  .enum(['ueba', 'user', 'post', 'group', 'department', 'organization', 'device', 'device_rely', 'custom'])
  .meta({ id: 'DataModelType', description: 'What a data object stands for.' });
