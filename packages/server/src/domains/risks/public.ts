export { noteFailure } from './policies.ts';
export { type Standing, standingOf } from './standing.ts';
