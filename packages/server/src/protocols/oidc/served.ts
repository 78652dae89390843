import type { IncomingMessage, ServerResponse } from 'node:http';

/** The protocol is served under both: `/oauth` is the older name. */
export type Mount = '/oidc' | '/oauth';

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** The protocol library, ready to answer for one issuer. */
export interface Served {
  issuer: string;
  handle: Handler;
}
