export { factorsOf, mfaPolicyOf, userFactorsOf } from './factors.ts';
export { type Security, securityOf } from './settings.ts';
