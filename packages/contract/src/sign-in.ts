import * as z from 'zod';
import {
  type AccountStep,
  accountEvents,
  type Channel,
  type IdentifierKind,
  type PasskeyOptions,
} from './account-steps.ts';
import type { Language } from './language.ts';
import type { OutboxStep } from './outbox-page.ts';
import type { SampleStep } from './sample-page.ts';
import type { SelfServiceStep } from './self-service-page.ts';

/**
 * What the hosted pages show and what they send back.
 *
 * The server answers a browser with a whole document rendered from a `PageModel`. A form posts
 * `application/x-www-form-urlencoded` to `action` with `csrf` and the members of one `SignInEvent`. When the request
 * accepts `application/json` (the script sends it so), the answer is a `PageAnswer` instead of a document.
 */

export type { IdentifierKind } from './account-steps.ts';

/** Where the user stands: one decision per step. */
export type Step =
  | IdentifierStep
  | PasswordStep
  | AccountStep
  | ConsentStep
  | DoneStep
  | LogoutConfirmStep
  | VerifyEmailStep
  | LoggedOutStep
  | { readonly kind: 'expired'; readonly retryUrl: string | null }
  | { readonly kind: 'foreign'; readonly retryUrl: string | null }
  | { readonly kind: 'unknown-application'; readonly clientId: string | null }
  | ProblemStep
  | LandingStep
  | OutboxStep
  | SampleStep
  | SelfServiceStep;

/** Posts `identifier`, or `passkey` with the response of the authenticator. */
export interface IdentifierStep {
  readonly kind: 'identifier';
  readonly accepts: readonly IdentifierKind[];
  /** Options to sign in with a passkey of whatever account; `null` where it is not offered. */
  readonly passkey: PasskeyOptions | null;
  /** A signed-in phone may let its user in here: posts `show-qrcode`. */
  readonly qrCode: boolean;
}

/** Posts `password`. */
export interface PasswordStep {
  readonly kind: 'password';
  readonly identifier: string;
  /** A code may be sent instead: posts `send-code`. */
  readonly codeBy: Channel | null;
}

/** The application asks for more than it was granted before. */
export interface ConsentStep {
  readonly kind: 'consent';
  /** How the signed-in user is called. */
  readonly user: string;
  /** Scopes the page has a text for are shown in words, others by `description` or name. */
  readonly scopes: readonly { readonly name: string; readonly description: string | null }[];
}

/**
 * Nothing is left to do here but to go on. Without script a form may not lead to another origin (`form-action 'self'`
 * holds for redirects too), so the last form of a flow answers this page, which moves on by itself.
 */
export interface DoneStep {
  readonly kind: 'done';
  readonly continueUrl: string;
}

/** A mailed link was opened. Posts `event` `verify-email` and the model's `hidden` fields. */
export interface VerifyEmailStep {
  readonly kind: 'verify-email';
  readonly email: string;
  /** The way on, once the address is confirmed; `null` until then. */
  readonly continueUrl: string | null;
}

/** Sign-out that did not prove where it came from. Posts `{ event: 'sign-out' }` and the model's `hidden` fields. */
export interface LogoutConfirmStep {
  readonly kind: 'logout-confirm';
  readonly user: string | null;
  readonly stayUrl: string | null;
}

/** Signed out; `reason` says why, where it was not asked for by itself. */
export interface LoggedOutStep {
  readonly kind: 'logged-out';
  readonly returnUrl: string | null;
  readonly reason?: 'password-changed' | 'everywhere' | 'deleted' | undefined;
}

/** A request that cannot be answered, shown to a person. */
export interface ProblemStep {
  readonly kind: 'problem';
  readonly status: number;
  /** What happened and what to do, in the page's language; `null` lets the page speak for the status. */
  readonly text: string | null;
  /** For the developer or the support desk: `error`, `error_description`, `request id`. */
  readonly details: Readonly<Record<string, string>>;
  readonly homeUrl: string | null;
}

/** The page at `/`: what runs here and where to go. A `null` address is not shown. */
export interface LandingStep {
  readonly kind: 'landing';
  readonly version: string;
  readonly sampleUrl: string | null;
  /** In development only. */
  readonly outboxUrl: string | null;
  readonly referenceUrl: string | null;
  readonly openApiUrl: string | null;
  readonly discoveryUrl: string | null;
}

/** The fields of the forms. */
export type FieldName =
  | 'identifier'
  | 'password'
  | 'old-password'
  | 'code'
  | 'old-code'
  | 'target'
  | 'agreements'
  | `field.${string}`;

/** Where a message belongs: under its field, or above the button when `field` is `null`. */
export interface FieldProblem {
  readonly field: FieldName | null;
  readonly key: string;
  readonly text: string;
}

/**
 * One page, as data. It is embedded in the document (answer it with `cache-control: no-store`) and kept in the browser's
 * history: never put a secret in it. Only the sample page, which shows its own tokens, stays out of the history.
 */
export interface PageModel {
  readonly step: Step;
  readonly application: {
    /** Names it in requests; not known where a page is drawn without a server. */
    readonly id?: string;
    readonly name: string;
    readonly logoUrl: string | null;
    /** Any CSS hex colour; its contrast is corrected when the page is rendered. */
    readonly brandColor: string | null;
  } | null;
  readonly language: Language;
  /** The languages to choose from; fewer than two hide the choice. */
  readonly languages: readonly Language[];
  readonly direction: 'ltr' | 'rtl';
  /** What the fields start with, by field name. Never a password. */
  readonly values: Readonly<Record<string, string>>;
  readonly problem?: FieldProblem;
  /** Sent back as the field `csrf`. */
  readonly csrfToken: string;
  /** More hidden fields to send back. */
  readonly hidden?: Readonly<Record<string, string>>;
  /** The address of this page, path and query without `ui_locales`. Each step has its own, so that Back works. */
  readonly url: string;
  /** Where the forms post to; same origin. */
  readonly action: string;
  readonly links: {
    /** The first step again, what was typed kept. */
    readonly restart: string | null;
    readonly register?: string;
    readonly recover?: string;
  };
  /** The server runs on a developer's machine; the page says so. */
  readonly development: boolean;
}

/** The answer to a form sent by script. `redirect` may lead to another origin. */
export type PageAnswer = { readonly page: PageModel } | { readonly redirect: string };

const typed = z.string().max(512);

/**
 * What a form sends. `identifier` is accepted at every step before the end, because the user may have gone back;
 * `password` carries the identifier it was typed for.
 */
export const SignInEvent = z.discriminatedUnion('event', [
  z.object({ event: z.literal('identifier'), identifier: typed }),
  z.object({ event: z.literal('password'), identifier: typed, password: typed }),
  z.object({ event: z.literal('allow') }),
  z.object({ event: z.literal('deny') }),
  z.object({ event: z.literal('sign-out') }),
  ...accountEvents,
]);

export type SignInEvent = z.infer<typeof SignInEvent>;

/** How a document is to be rendered. */
export interface RenderOptions {
  /** Style sheet of an administrator, which loads nothing. */
  readonly css?: string | undefined;
  /** Random for every answer; the same one goes into the policy. */
  readonly nonce: string;
  /** Overrides the system's choice of light or dark. */
  readonly theme?: 'light' | 'dark';
}

/** What the built pages offer the server. */
export interface PageRenderer {
  render(page: PageModel, options: RenderOptions): string;
  contentSecurityPolicy(
    page: PageModel,
    nonce: string,
    formTargets?: readonly string[],
    pictures?: readonly string[],
  ): string;
}
