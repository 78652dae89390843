import * as z from 'zod';

export const WhitelistEntry = z
  .object({ value: z.string().describe('The value.'), createdAt: z.string().describe('When it was created.') })
  .meta({ id: 'WhitelistEntry' });

/** The hosted service switches the lists in its console alone, so existing clients do not send it. */
export const WhitelistSwitches = z
  .object({
    usernameEnabled: z.boolean().describe('Only usernames on a list may be registered.'),
    emailEnabled: z.boolean().describe('Only e-mail addresses on a list may be registered.'),
    phoneEnabled: z.boolean().describe('Only phone numbers on a list may be registered.'),
  })
  .meta({ id: 'WhitelistSwitches' });
