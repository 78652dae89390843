/** Browsers judge certificates themselves, and have no `node:https` that bundlers could look for. */
export const insecureFetch: typeof fetch = (input, init) => fetch(input, init);
