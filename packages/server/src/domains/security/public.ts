export { type Security, securityOf } from './settings.ts';
