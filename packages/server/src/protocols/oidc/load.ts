import type * as Library from 'oidc-provider';

let library: typeof Library | undefined;

/** Loads the protocol library when somebody signs in for the first time: a start need not wait for it. */
export async function loadLibrary(): Promise<typeof Library> {
  library ??= await import('oidc-provider');
  return library;
}

/** The errors of the library, which is loaded when this is called from within it. */
export function protocolErrors(): typeof Library.errors {
  if (!library) throw new Error('The protocol library is not loaded.');
  return library.errors;
}
