import type { Language } from '@genauth/contract/language.ts';
import type { Caller, Operation, Schema } from '@genauth/contract/operation.ts';
import type { Problem } from '@genauth/contract/problem.ts';
import type { Database } from '../database/connect.ts';
import type { Application } from '../domains/applications/public.ts';
import type { AccessToken } from '../domains/tokens/public.ts';
import type { Platform } from '../platform/platform.ts';
import type { Fail } from './failure.ts';

/** Facts of the request that handlers may need; everything else of HTTP stays in `http/`. */
export interface RequestFacts {
  /** UUID, in the envelope as `requestId`. */
  id: string;
  clientIp: string;
  /** Address of the user for whom a back end calls, if it says so. Anybody can: believe it with `secretProven` alone. */
  realIp: string | undefined;
  userAgent: string | undefined;
  /** What the caller sent as authorization, without `Bearer`: a token of whatever kind, which nobody has looked at. */
  token?: string | undefined;
  /** What the device calls itself. */
  deviceId: string | undefined;
  language: Language;
  /** Scheme and host that the client used, `http://localhost:3000`. */
  origin: string;
}

/** Whose key signed a management request. */
export interface Admin {
  accessKeyId: string;
  /** The administrator behind a collaborator's key. */
  userId: string | null;
  tenantId: string | null;
}

/** Who calls, by the `caller` of the operation. */
interface Callers {
  management: { admin: Admin };
  user: { user: AccessToken; application: Application };
  /** `secretProven`: the application showed its secret, so it is a back end and not a program in the hands of a user. */
  application: { application: Application; secretProven: boolean };
  anyone: { application: Application | undefined };
}

/** What a handler is given. */
export type Call<Input, Who extends Caller = 'management'> = Callers[Who] & {
  input: Input;
  /** Queries of the caller's pool; the transaction, when the operation is audited. */
  db: Database;
  poolId: string;
  platform: Platform;
  request: RequestFacts;
  /** Adds to the audit row: what was before and what is now, without secrets. Audited operations only. */
  audit(values: { before?: unknown; after?: unknown; detail?: string }): void;
};

/** One handler for each operation of a group: a missing, misspelt or wrongly typed one does not compile. */
export type Handlers<Group> = {
  [Name in keyof Group]: Group[Name] extends Operation<infer Input, infer Output, infer Fails, infer Who>
    ? Handler<Input, Output, Fails, Who>
    : never;
};

type Handler<Input extends Schema, Output extends Schema, Fails extends readonly Problem[], Who extends Caller> = (
  call: Call<Input['_zod']['output'], Who>,
  fail: Fail<Fails>,
) => Promise<Output['_zod']['input']>;

/** Handlers beside the operations they answer. `object` and not a record: the wider bound doubles the compile time. */
export interface Implementation {
  group: object;
  handlers: object;
}

export const implement = <Group extends object>(group: Group, handlers: Handlers<Group>): Implementation => ({
  group,
  handlers,
});
