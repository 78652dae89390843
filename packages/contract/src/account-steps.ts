import * as z from 'zod';

/** What a user may type to say who they are. */
export type IdentifierKind = 'username' | 'email' | 'phone';

/** The steps of the hosted pages that lead to an account beside a password: codes, factors, registration, recovery. */
export type AccountStep =
  | PasscodeStep
  | { readonly kind: 'recover'; readonly accepts: readonly IdentifierKind[] }
  | RegisterStep
  | DetailsStep
  | NewPasswordStep
  | SecondFactorStep
  | EnrollFactorStep
  | { readonly kind: 'recovery-code'; readonly code: string }
  | ChooseAccountStep
  | WaitingStep
  | ConfirmDeviceStep;

/** How a code travels. */
export type Channel = 'email' | 'sms';

/** What a code is for. A code that was sent for one purpose is worth nothing for another. */
export const purposes = ['sign-in', 'recover', 'register'] as const;
export type Purpose = (typeof purposes)[number];

/** A second factor that a page can ask for. `recovery` is the code that replaces a lost authenticator. */
export const factors = ['otp', 'email', 'sms', 'passkey', 'recovery'] as const;
export type Factor = (typeof factors)[number];

/** Options of a WebAuthn ceremony in their JSON form (WebAuthn Level 3, section 5.1.8). */
export type PasskeyOptions = Readonly<Record<string, unknown>>;

/** A code was sent, if there is somebody to send it to. Posts `passcode`; `send-code` sends another one. */
export interface PasscodeStep {
  readonly kind: 'passcode';
  readonly purpose: Purpose;
  readonly channel: Channel;
  /** The address or number as it was typed. */
  readonly identifier: string;
  readonly length: number;
  /** Seconds until another code may be asked for. */
  readonly resendAfter: number;
  /** The account may be proved by its password instead: posts `use-password`. */
  readonly passwordToo: boolean;
}

/** What a new user signs in with. Posts `register`. */
export interface RegisterStep {
  readonly kind: 'register';
  readonly accepts: readonly IdentifierKind[];
  readonly agreements: readonly Agreement[];
}

/** A text that users agree to. */
export interface Agreement {
  readonly id: string;
  /** Plain text. */
  readonly title: string;
  readonly url: string | null;
  readonly required: boolean;
}

/** What a new password must have at least; `text` says it where an administrator has written rules of their own. */
export interface PasswordRules {
  readonly length: number;
  /** Of lower case, upper case, digits and other characters. */
  readonly kinds: number;
  readonly text: string | null;
}

/** What is still to be said: when registering, or because the pool asks for more than is known. Posts `details`. */
export interface DetailsStep {
  readonly kind: 'details';
  readonly purpose: 'register' | 'complete';
  /** A password is to be chosen as well. */
  readonly password: boolean;
  readonly passwordRules: PasswordRules | null;
  readonly fields: readonly DetailField[];
  /** Posts `skip`. */
  readonly skippable: boolean;
}

export interface DetailField {
  /** Name of the form field: `field.` and the name of the user's field. */
  readonly name: `field.${string}`;
  /** `null` where the pages have a word of their own for the field. */
  readonly label: string | null;
  readonly input: 'text' | 'number' | 'date' | 'boolean' | 'select';
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly required: boolean;
}

/** Posts `new-password`. */
export interface NewPasswordStep {
  readonly kind: 'new-password';
  /** Why: forgotten; the first sign-in; asked for by an administrator; too old; too weak by today's rules. */
  readonly reason: 'forgotten' | 'first' | 'forced' | 'expired' | 'weak';
  readonly passwordRules: PasswordRules | null;
  /** Whom it is for: password managers keep it with the new password. */
  readonly identifier: string;
}

/** Posts `factor`; `use-factor` chooses another one, or sends another code. */
export interface SecondFactorStep {
  readonly kind: 'second-factor';
  readonly factor: Factor;
  /** Where the code went, mostly hidden. */
  readonly target: string | null;
  readonly others: readonly Factor[];
  readonly length: number;
  readonly resendAfter: number;
  /** The browser may be remembered, so that it is not asked again. */
  readonly mayTrust: boolean;
  /** `PublicKeyCredentialRequestOptionsJSON`; the response is posted as `code`. */
  readonly passkey: PasskeyOptions | null;
}

/** Sets up a second factor on the way in. Posts `enroll`; `use-enroll` chooses another one. */
export interface EnrollFactorStep {
  readonly kind: 'enroll-factor';
  readonly factor: Exclude<Factor, 'recovery'>;
  readonly others: readonly Exclude<Factor, 'recovery'>[];
  /** What an authenticator needs. `qrCode` is a `data:image/` address. */
  readonly otp: { readonly secret: string; readonly uri: string; readonly qrCode: string } | null;
  /** Where a code was sent; `null` asks for the address or number first. */
  readonly target: string | null;
  readonly length: number;
  /** `PublicKeyCredentialCreationOptionsJSON`; the response is posted as `code`. */
  readonly passkey: PasskeyOptions | null;
  /** Posts `skip`. */
  readonly skippable: boolean;
}

/** A QR code that a signed-in phone scans. Posts `check`, by itself where script runs; `show-qrcode` begins anew. */
export interface WaitingStep {
  readonly kind: 'waiting';
  /** A `data:image/` address. */
  readonly qrCode: string;
  readonly status: 'waiting' | 'scanned' | 'gone';
  /** Who scanned it. */
  readonly user: string | null;
}

/** On a signed-in phone: whether a device that shows a QR code may be signed in. Posts `confirm` or `cancel`. */
export interface ConfirmDeviceStep {
  readonly kind: 'confirm-device';
  readonly status: 'ask' | 'confirmed' | 'cancelled' | 'gone';
  /** Who is let in. */
  readonly user: string;
  /** What is known of the device that waits. */
  readonly device: { readonly browser: string; readonly address: string } | null;
}

/** Accounts that signed in on this browser. Posts `choose`, or `forget` for one that is not to be shown here again. */
export interface ChooseAccountStep {
  readonly kind: 'choose-account';
  readonly accounts: readonly {
    readonly id: string;
    readonly name: string;
    readonly detail: string | null;
    /** Goes on without a proof. */
    readonly signedIn: boolean;
  }[];
}

const typed = z.string().max(512);
const code = z.string().max(64);
const switched = z.literal('on').optional();

/** What the forms of these steps send. */
export const accountEvents = [
  z.object({ event: z.literal('send-code'), purpose: z.enum(purposes), identifier: typed }),
  z.object({ event: z.literal('passcode'), purpose: z.enum(purposes), identifier: typed, code }),
  z.object({ event: z.literal('use-password'), identifier: typed }),
  z.object({ event: z.literal('passkey'), code: z.string().max(16_000) }),
  z.object({ event: z.literal('recover'), identifier: typed }),
  z.object({ event: z.literal('register'), identifier: typed }).catchall(typed),
  z.object({ event: z.literal('details'), password: typed.optional() }).catchall(typed),
  z.object({ event: z.literal('new-password'), password: typed }),
  z.object({ event: z.literal('factor'), factor: z.enum(factors), code: z.string().max(16_000), trust: switched }),
  z.object({ event: z.literal('use-factor'), factor: z.enum(factors) }),
  z.object({ event: z.literal('enroll'), factor: z.enum(factors), code: z.string().max(16_000) }),
  z.object({ event: z.literal('use-enroll'), factor: z.enum(factors), target: typed.optional() }),
  z.object({ event: z.literal('show-qrcode') }),
  z.object({ event: z.literal('check') }),
  z.object({ event: z.literal('confirm') }),
  z.object({ event: z.literal('cancel') }),
  z.object({ event: z.literal('noted') }),
  z.object({ event: z.literal('skip') }),
  z.object({ event: z.literal('choose'), account: z.string().max(64) }),
  z.object({ event: z.literal('forget'), account: z.string().max(64) }),
] as const;
