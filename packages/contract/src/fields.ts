import * as z from 'zod';
import { isPaint, isPicture, refusedIn } from './style-sheet.ts';

/** A short text that must say something: a name, an address, a token. */
export const text = z.string().min(1).max(1024);

/** A text that may be empty, which clears what was there before. */
export const freeText = z.string().max(4096);

/** A document that travels as text: a style sheet, a template, a certificate, a picture. */
export const longText = z.string().max(200_000);

/** A style sheet that loads nothing. */
export const styleSheet = longText.superRefine((css, context) => {
  const refused = refusedIn(css);
  if (refused)
    context.addIssue(`expected CSS without ${refused}, because it could load what tells others what is typed`);
});

/** The background of a page: a colour, a gradient, or the address of a picture. */
export const background = freeText.refine(
  (value) => value === '' || isPaint(value) || isPicture(value),
  'expected a colour, a gradient, or the address of a picture over https',
);

/** A password or key; long enough for one that arrives encrypted. */
export const secret = z.string().min(1).max(4096);

/** The id of anything. Ids of users may be of another kind (`userIdType`), so the shape is not checked. */
export const id = z.string().min(1).max(512);

/** A non-empty list of ids. */
export const ids = z.array(id).min(1).max(500);

/** The code of something that exists already. */
export const code = z.string().min(1).max(64);

/** The code of something that is created or renamed. */
export const newCode = z.string().regex(/^[\w.:/@-]{1,64}$/, 'expected 1 to 64 letters, digits or any of _ - . : / @');

/** Milliseconds since 1970. */
export const instant = z.number().int().min(0).max(8_640_000_000_000_000);

/** A number that travels as text, as the lists of tenants want it. */
export const numberText = z.string().regex(/^[1-9]\d{0,8}$/, 'expected a number, as text');

/** A switch of a request that is off unless it is asked for. */
export const flag = z.boolean().default(false);

export const email = z.email().max(254);

export const phone = z.string().regex(/^\+?\d{4,20}$/, 'expected a phone number of 4 to 20 digits');

export const phoneCountryCode = z.string().regex(/^\+?\d{1,4}$/, 'expected a country code such as +86');

/** An absolute address. Schemes that browsers execute are refused. */
export const uri = z
  .url()
  .max(2048)
  .refine((value) => !/^(javascript|data|vbscript):/i.test(value), 'expected an address that is safe to open');

/** Where a browser may be sent to with a code or a token: absolute, without a fragment (RFC 6749 §3.1.2). */
export const redirectUri = uri
  .refine((value) => !value.includes('#'), 'expected an address without a fragment')
  .refine((value) => !/^(blob|file|about|mailto|tel):/i.test(value), 'expected an address of an application');

/** Values of the custom fields by field key. */
export const customData = z.record(z.string().max(256), z.unknown());

/** A value of any kind that must not be left out. It stays `unknown`: OpenAPI and the SDK have no word for less. */
export const anything = z.unknown().refine((value): boolean => value !== undefined, 'expected a value');

export const languages = ['zh-CN', 'en-US', 'zh-TW', 'ja-JP'] as const;
