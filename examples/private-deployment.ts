import { ManagementClient } from '@genauth/sdk';
import { configuration } from './configuration.ts';

const management = new ManagementClient({
  accessKeyId: configuration.accessKeyId,
  accessKeySecret: configuration.accessKeySecret,
  host: configuration.host, // the address of your platform, without a slash at its end
});

const pool = await management.listUsers();
console.log(pool.statusCode, pool.message);
