export { type State, start as firstStep } from './advance.ts';
export type { Front } from './front.ts';
export { statusOfMfaToken } from './mfa-token.ts';
export { typedTarget } from './passcode/target.ts';
export { acceptsNew } from './registration/accepts.ts';
export { stepOf } from './step.ts';
export { take } from './take.ts';
export type { Taken } from './taken.ts';
export { unfinished } from './unfinished.ts';
