import { ManagementClient } from '@genauth/sdk';
import { configuration } from './configuration.ts';

const management = new ManagementClient({
  accessKeyId: configuration.accessKeyId,
  accessKeySecret: configuration.accessKeySecret,
  host: configuration.host,
});

const role = await management.createRole({ code: 'admin', description: 'Admin' });
if (role.statusCode !== 200) throw new Error(role.message);

console.log(role.data.code, role.data.description);
