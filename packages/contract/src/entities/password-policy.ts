import * as z from 'zod';
import { freeText } from '../fields.ts';

/** A pattern that the server can use: JavaScript's dialect, read as Unicode. */
function isPattern(source: string): boolean {
  try {
    return new RegExp(source, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

/** What the pool asks of passwords. The hosted service has no operation for it, so existing clients do not send it. */
export const PasswordPolicy = z
  .object({
    passwordStrength: z
      .number()
      .int()
      .min(0)
      .max(5)
      .describe('0: none; 1 to 3: six characters of so many kinds; 4: minLength and minKinds; 5: the pattern.'),
    minLength: z.number().int().min(1).max(40).describe('Least characters, at strength 4.'),
    minKinds: z
      .number()
      .int()
      .min(1)
      .max(4)
      .describe('Least kinds of lower case, upper case, digits and others, at strength 4.'),
    customPasswordStrength: z
      .object({
        regex: freeText
          .max(512)
          .refine(isPattern, 'expected a regular expression')
          .describe('What a password must match.'),
        message: freeText.max(256).describe('What users are told when theirs does not.'),
      })
      .nullable()
      .describe('The pattern of strength 5.'),
    refuseBreached: z
      .boolean()
      .describe('Refuse passwords that are known from breaches, when the server has the list.'),
    historyCount: z.number().int().min(0).max(24).describe('Passwords, with the present one, that may not come again.'),
    maxAgeDays: z.number().int().min(0).max(3650).describe('Days after which a password must be changed; 0: never.'),
    checkAtSignIn: z.boolean().describe('Ask for a new password at sign-in when the old one is too weak.'),
  })
  .meta({ id: 'PasswordPolicy' });
