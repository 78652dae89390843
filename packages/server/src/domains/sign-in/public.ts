export type { State } from './advance.ts';
export type { Front } from './front.ts';
export { firstStep, take } from './take.ts';
