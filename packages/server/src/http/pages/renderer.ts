import type { PageRenderer } from '@genauth/contract/sign-in.ts';
import { loadPages } from '@genauth/login/load.ts';

let loading: Promise<PageRenderer> | undefined;

/** The built pages, loaded when the first one is asked for: the API starts without them. */
export function pages(): Promise<PageRenderer> {
  loading ??= loadPages().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
