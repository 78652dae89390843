import type { Channel, DetailField, PasskeyOptions, PasswordRules } from './account-steps.ts';

/** The areas of the personal centre, in the order of its navigation. */
export const sections = ['profile', 'security', 'sessions', 'history', 'applications', 'identities'] as const;
export type Section = (typeof sections)[number];

/** The address of the personal centre; its sections and their pages stand below. */
export const SELF_SERVICE = '/u';

export const sectionUrl = (section: Section): string =>
  section === 'profile' ? SELF_SERVICE : `${SELF_SERVICE}/${section}`;

type Subject = 'password' | 'email' | 'phone' | 'authenticator' | 'passkeys' | 'browsers' | 'deletion';

/** The page of a subject of the security section. */
export const subjectUrl = (subject: Subject): string => `${SELF_SERVICE}/security/${subject}`;

/** What was done by the last form. */
export type Notice =
  | 'saved'
  | 'contactChanged'
  | 'contactRemoved'
  | 'signedOutThere'
  | 'deviceForgotten'
  | 'authenticatorAdded'
  | 'authenticatorRemoved'
  | 'passkeyAdded'
  | 'passkeyRemoved'
  | 'trustEnded';

/** A page of the personal centre. Its forms post `csrf`, `event` and the fields of their view. */
export interface SelfServiceStep {
  readonly kind: 'self-service';
  readonly section: Section;
  readonly user: { readonly name: string; readonly detail: string | null };
  readonly notice: Notice | null;
  readonly view: View;
}

export type View =
  /** Posts `save` with the fields; their values are in the page model. */
  | { readonly name: 'profile'; readonly fields: readonly DetailField[] }
  | SecurityView
  /** Posts `change` with `password`, and `old-password` unless there is none yet. */
  | {
      readonly name: 'password';
      readonly has: boolean;
      readonly identifier: string;
      readonly rules: PasswordRules | null;
    }
  | ContactView
  | AuthenticatorView
  | PasskeysView
  | BrowsersView
  | SessionsView
  /** Posts `sign-out-everywhere`. */
  | { readonly name: 'sign-out-everywhere' }
  | HistoryView
  | { readonly name: 'applications'; readonly applications: readonly OwnApplication[] }
  | {
      readonly name: 'identities';
      readonly identities: readonly { readonly id: string; readonly provider: string; readonly name: string }[];
    }
  | DeletionView;

export interface SecurityView {
  readonly name: 'security';
  /** From 0 to 100. */
  readonly score: number;
  /** 0 for none, then 1 to 3. */
  readonly passwordLevel: number;
  readonly email: Contact | null;
  readonly phone: Contact | null;
  readonly authenticator: boolean;
  /** How many passkeys there are. */
  readonly passkeys: number;
  /** How many browsers are not asked for a second factor. */
  readonly browsers: number;
}

export interface Contact {
  readonly target: string;
  readonly verified: boolean;
}

/** Posts `send` with `target`, then `prove` with `code`; `remove` sends a code to the address or number that is to go. */
export interface ContactView {
  readonly name: 'contact';
  readonly channel: Channel;
  readonly current: string | null;
  /** Where a code went; `null` asks for the new address or number first. */
  readonly sent: { readonly target: string; readonly removes: boolean; readonly length: number } | null;
  /** The address or number from before is proved too: posts `old-code`. */
  readonly oldToo: boolean;
}

/** Posts `start`, then `enroll` with `code`; `remove` where there is one already. */
export interface AuthenticatorView {
  readonly name: 'authenticator';
  readonly state: 'none' | 'begun' | 'done' | 'enrolled';
  /** While it is set up. `qrCode` is a `data:image/` address. */
  readonly otp: { readonly secret: string; readonly uri: string; readonly qrCode: string } | null;
  /** Shown once, when it has been set up. */
  readonly recoveryCode: string | null;
}

/** Posts `enroll` with the response to the options as `code`, or `remove` with the `id` of a passkey. */
export interface PasskeysView {
  readonly name: 'passkeys';
  /** `PublicKeyCredentialCreationOptionsJSON`; `null` where no passkey can be made. */
  readonly options: PasskeyOptions | null;
  readonly passkeys: readonly {
    readonly id: string;
    /** What the person or the authenticator calls it. */
    readonly label: string | null;
    readonly added: When;
    readonly used: When | null;
  }[];
}

/** Posts `end-trust` with the `id` of a browser. */
export interface BrowsersView {
  readonly name: 'browsers';
  readonly browsers: readonly {
    readonly id: string;
    /** Its name and system; empty when it told none. */
    readonly label: string;
    readonly address: string;
    readonly since: When;
  }[];
}

/** A moment: in words, and exactly. */
export interface When {
  readonly text: string;
  /** ISO 8601. */
  readonly at: string;
}

/** Posts `sign-out-there` or `forget` with the `id` of a device, `end-session` with the one of a session. */
export interface SessionsView {
  readonly name: 'sessions';
  readonly devices: readonly OwnDevice[];
  /** Browser sessions of which no device is known. */
  readonly sessions: readonly {
    readonly id: string;
    readonly when: When;
    readonly applications: string;
    readonly current: boolean;
  }[];
}

export interface OwnDevice {
  readonly id: string;
  readonly label: string;
  readonly address: string | null;
  readonly when: When;
  readonly online: boolean;
  /** The browser that looks at the page. */
  readonly current: boolean;
}

export interface HistoryView {
  readonly name: 'history';
  readonly signIns: readonly {
    readonly when: When;
    readonly application: string;
    readonly address: string;
    readonly agent: string;
  }[];
  readonly newerUrl: string | null;
  readonly olderUrl: string | null;
}

export interface OwnApplication {
  readonly id: string;
  readonly name: string;
  /** Where it is opened. */
  readonly url: string | null;
  readonly signedIn: boolean;
}

/** Posts `send` where a code proves it, then `delete` with `password` or `code`. */
export interface DeletionView {
  readonly name: 'deletion';
  /** What proves it; `null` when the account has nothing that could. */
  readonly by: 'password' | Channel | null;
  /** Where a code was sent. */
  readonly target: string | null;
  readonly length: number;
  /** Days in which a sign-in keeps the account; 0 deletes it at once. */
  readonly graceDays: number;
}
