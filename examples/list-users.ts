import { ManagementClient } from '@genauth/sdk';
import { configuration } from './configuration.ts';

const management = new ManagementClient({
  accessKeyId: configuration.accessKeyId,
  accessKeySecret: configuration.accessKeySecret,
  host: configuration.host,
});

const users = await management.listUsers({ options: { pagination: { page: 1, limit: 10 } } });
if (users.statusCode !== 200) throw new Error(users.message);

console.log(users.data.totalCount);
for (const user of users.data.list) console.log(user.userId, user.email);
