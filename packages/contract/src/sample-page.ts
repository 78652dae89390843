/** The claims of a decoded token or of the user info answer. */
export type Claims = Readonly<Record<string, unknown>>;

/** A token as the sample page shows it: its claims when it is a JWT, and the text itself to copy. */
export interface SampleToken {
  readonly raw: string;
  /** Header and payload of a JWT; `null` for an opaque token. */
  readonly decoded: { readonly header: Claims; readonly payload: Claims } | null;
}

/** The callback page of the sample application: who is signed in and what the application received. */
export interface SampleStep {
  readonly kind: 'sample';
  readonly state:
    | { readonly name: 'signed-out'; readonly signInUrl: string }
    | {
        readonly name: 'failed';
        readonly error: string;
        readonly description: string | null;
        readonly signInUrl: string;
      }
    | SampleSession;
}

/** The sample application after the code exchange. Its buttons post `event` `refresh` or `sign-out` to `action`. */
export interface SampleSession {
  readonly name: 'signed-in';
  readonly idToken: SampleToken | null;
  readonly accessToken: SampleToken;
  readonly userInfo: Claims | null;
  readonly refreshable: boolean;
  /** The tokens were refreshed just now; the page says so. */
  readonly refreshed: boolean;
}
