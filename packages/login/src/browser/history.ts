import type { PageModel } from '@genauth/contract/sign-in.ts';

interface Entry {
  /** Nothing for a page that shows a secret, or what may have changed: it is asked for again. */
  readonly page: PageModel | undefined;
  /** How many of our own entries come before this one in the browser's history. */
  readonly depth: number;
}

const secretive: ReadonlySet<string> = new Set(['sample', 'outbox', 'enroll-factor', 'recovery-code', 'self-service']);

const kept = (page: PageModel): PageModel | undefined => (secretive.has(page.step.kind) ? undefined : page);

const current = () => history.state as Entry | null;

/** Writes the page that the server rendered into the history. */
export function remember(page: PageModel): void {
  history.replaceState({ page: kept(page), depth: current()?.depth ?? 0 } satisfies Entry, '');
}

/** Writes the next page into the history: a new entry when it has another address. */
export function visit(page: PageModel): void {
  const depth = current()?.depth ?? 0;
  const moved = new URL(page.url, location.href).href !== location.href;
  if (moved) history.pushState({ page: kept(page), depth: depth + 1 } satisfies Entry, '', page.url);
  else history.replaceState({ page: kept(page), depth } satisfies Entry, '');
}

/** Goes back when the entry before is ours; `false` when it is not. */
export function goBack(): boolean {
  if ((current()?.depth ?? 0) === 0) return false;
  history.back();
  return true;
}

/** Calls `show` when the user moves to an entry of ours. */
export function onReturn(show: (page: PageModel) => void): () => void {
  const moved = (event: PopStateEvent) => {
    const entry = event.state as Entry | null;
    if (entry?.page) show(entry.page);
    else location.reload();
  };
  addEventListener('popstate', moved);
  return () => removeEventListener('popstate', moved);
}
