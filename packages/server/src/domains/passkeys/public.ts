export { type Place, relyingPartyAt } from './place.ts';
export { proveAssertion, requestOptions } from './prove.ts';
export { readAssertion, readRegistration } from './read.ts';
export { creationOptions, register } from './register.ts';
export { anyPasskey } from './rows.ts';
