import { readFileSync } from 'node:fs';
import { system } from '@genauth/contract/authentication/system.ts';
import { implement } from '../../http/implement.ts';
import { publicKeys } from '../passwords/public.ts';
import { countries } from './countries.ts';

/** The server, the console and the hosted pages are released together. */
const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

export const systemHandlers = implement(system, {
  async getSystemInfo({ platform }) {
    const { rsa, sm2 } = await publicKeys(platform);
    return {
      rsa: { publicKey: rsa },
      sm2: { publicKey: sm2 },
      version: { server: version, console: version, login: version },
      publicIps: [],
    };
  },

  async getCountryList() {
    return countries();
  },
});
