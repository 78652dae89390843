import { ManagementClient } from '@genauth/sdk';
import { configuration } from './configuration.ts';

// One client serves a whole project: create it once and share it.
const management = new ManagementClient({
  accessKeyId: configuration.accessKeyId,
  accessKeySecret: configuration.accessKeySecret,

  // Needed for a platform of your own.
  host: configuration.host,

  // These may be left out.
  timeout: 10_000,
  lang: 'en-US',
});

const token = await management.getManagementToken({
  accessKeyId: configuration.accessKeyId,
  accessKeySecret: configuration.accessKeySecret,
});
console.log(token.statusCode, token.message);
