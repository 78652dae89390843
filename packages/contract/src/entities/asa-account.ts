import * as z from 'zod';
import { text } from '../fields.ts';
import { subjectType } from './subject-type.ts';

export const AsaAccount = z
  .object({
    appId: z.string().describe('The application.'),
    accountId: z.string().describe('The hosted account.'),
    accountInfo: z.record(z.string(), z.unknown()).describe('User name, password and other secrets of the account.'),
  })
  .meta({ id: 'AsaAccount' });

export const AsaTarget = z
  .object({
    targetType: subjectType,
    targetIdentifiers: z.array(text).min(1).max(500).describe('Which ones they are: ids or codes.'),
  })
  .meta({ id: 'AsaTarget' });
