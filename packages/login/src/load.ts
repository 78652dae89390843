import { access } from 'node:fs/promises';
import type { PageRenderer } from '@genauth/contract/sign-in.ts';

const bundle = new URL('../dist/server/render.js', import.meta.url);

/** The directory with the pages' script and style sheet, served at `/pages/assets/`; the names carry a hash. */
export const pageAssets = new URL('../dist/client/assets/', import.meta.url);

/** Loads the built pages. */
export async function loadPages(): Promise<PageRenderer> {
  await access(bundle).catch(() => {
    throw new Error('The hosted pages are not built: run "npm run build -w packages/login".');
  });
  return (await import(bundle.href)) as PageRenderer;
}
