// Checked by tsc, not run: the generated types are the ones that the contract infers, operation by operation. When they
// drift apart, the error below names the operations.
import type { authentication, management } from '../../contract/src/index.ts';
import type { AuthenticationOperations } from '../src/generated/authentication.ts';
import type { ManagementOperations } from '../src/generated/management.ts';
import type { SuccessResult } from '../src/index.ts';

interface Declared {
  input: { _zod: { input: unknown } };
  output: { _zod: { output: unknown } };
}

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

type InputOf<Method> = Method extends (input: infer Input, options?: never) => unknown ? Input : never;

type DataOf<Method> = Method extends (...args: never[]) => Promise<infer Answer>
  ? Extract<Answer, SuccessResult<unknown>>['data']
  : never;

type Fits<Method, Operation> = Operation extends Declared
  ? Same<Exclude<InputOf<Method>, undefined>, Operation['input']['_zod']['input']> extends true
    ? Same<DataOf<Method>, Operation['output']['_zod']['output']>
    : false
  : false;

/** The names of the operations whose generated types are not those of the contract. */
type Drifted<Groups, Methods> = {
  [Group in keyof Groups]: {
    [Name in keyof Groups[Group]]: Name extends keyof Methods
      ? Fits<Methods[Name], Groups[Group][Name]> extends true
        ? never
        : Name
      : Name;
  }[keyof Groups[Group]];
}[keyof Groups];

type Nothing<Names extends never> = Names;

export type ManagementParity = Nothing<Drifted<typeof management, ManagementOperations>>;
export type AuthenticationParity = Nothing<Drifted<typeof authentication, AuthenticationOperations>>;
