import * as z from 'zod';
import { Multilingual } from '../entities/multilingual.ts';
import { none, operation } from '../operation.ts';

const publicKey = z.object({ publicKey: z.string().describe('Key to encrypt passwords with.') });

export const system = {
  getSystemInfo: operation('GET /api/v3/system', {
    summary: 'Show the version of the server and the keys to encrypt passwords with.',
    caller: 'anyone',
    bare: true,
    input: none,
    output: z
      .object({
        rsa: publicKey.describe('RSA key in PEM.'),
        sm2: publicKey.describe('SM2 key in hexadecimal.'),
        version: z
          .object({
            server: z.string().describe('Version of the server.'),
            console: z.string().describe('Version of the console.'),
            login: z.string().describe('Version of the sign-in pages.'),
          })
          .describe('What runs here.'),
        publicIps: z.array(z.string()).describe('Addresses from which the server calls others.'),
      })
      .meta({ id: 'SystemInfo' }),
  }),

  getCountryList: operation('GET /api/v3/get-country-list', {
    summary: 'List countries with their codes, names and phone codes.',
    caller: 'anyone',
    input: none,
    output: z.array(
      z
        .object({
          alpha2: z.string().describe('Code of two letters.'),
          alpha3: z.string().describe('Code of three letters.'),
          phoneCountryCode: z.string().describe('Phone code, such as +86.'),
          flag: z.string().describe('The flag as an emoji.'),
          name: Multilingual.describe('Name of the country.'),
        })
        .meta({ id: 'Country' }),
    ),
  }),
};
