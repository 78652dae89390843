export { factorsOf, mfaPolicyOf, userFactorsOf } from './factors.ts';
export { laidOver, type Security, securityOf } from './settings.ts';
