import type { PageModel } from '@genauth/contract/sign-in.ts';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Messages } from '../messages/en-US.ts';
import type { PageContext } from '../page-context.ts';
import { documentTitle } from '../title.ts';
import { goBack, onReturn, remember, visit } from './history.ts';
import { sendForm } from './send.ts';

interface Shown {
  readonly page: PageModel;
  /** Shown by script, not by the server: focus must be moved and the change may be animated. */
  readonly moved: boolean;
}

/** Keeps the page that is shown and moves it on. On the server only the first page exists. */
export function useFlow(
  first: PageModel,
  messages: Messages,
): Omit<PageContext, 'ownMessages'> & { readonly moved: boolean } {
  const [{ page, moved }, setShown] = useState<Shown>({ page: first, moved: false });
  const [busy, setBusy] = useState<string | null>(null);
  const [enhanced, setEnhanced] = useState(false);
  const show = (next: PageModel) => {
    setBusy(null);
    setShown({ page: next, moved: true });
  };

  // Before the first paint, so that nothing is typed or pressed in between.
  useLayoutEffect(() => {
    remember(first);
    setEnhanced(true);
    // A page that comes back from the browser's cache must not wait for an answer that was given long ago.
    const returned = () => setBusy(null);
    addEventListener('pageshow', returned);
    const forget = onReturn(show);
    return () => {
      removeEventListener('pageshow', returned);
      forget();
    };
  }, []);

  useLayoutEffect(() => {
    if (!moved) return;
    document.title = documentTitle(page, messages);
    focusStart();
  }, [page]);

  const send: PageContext['send'] = async (form, submitter) => {
    setBusy(submitter?.getAttribute('value') ?? '');
    remember(withTyped(page, new FormData(form)));
    const answer = await sendForm(form, submitter);
    if (!answer) show({ ...page, problem: { field: null, key: 'unreachable', text: messages.unreachable } });
    else if ('redirect' in answer) location.assign(answer.redirect);
    else {
      visit(answer.page);
      show(answer.page);
    }
  };

  const poll: PageContext['poll'] = async (form) => {
    const button = form?.querySelector('button');
    if (!form || !button || document.hidden) return;
    const answer = await sendForm(form, button);
    if (!answer || !form.isConnected) return; // the next look will tell, or the page has moved on
    if ('redirect' in answer) location.assign(answer.redirect);
    else if (JSON.stringify(answer.page.step) !== JSON.stringify(page.step)) {
      visit(answer.page);
      show(answer.page);
    }
  };

  return {
    page,
    messages,
    poll,
    moved,
    busy,
    enhanced,
    send,
    leave: setBusy,
    complain: (field, key, text) => show({ ...page, problem: { field, key, text } }),
    back: (click) => {
      if (goBack()) click.preventDefault();
    },
  };
}

/** What was typed stays with its step in the history, for whoever comes back. A password or a code never does. */
function withTyped({ problem: _, ...page }: PageModel, form: FormData): PageModel {
  const typed = [...form].filter(([name]) => name === 'identifier' || name.startsWith('field.'));
  return {
    ...page,
    values: { ...page.values, ...Object.fromEntries(typed.map(([name, value]) => [name, String(value)])) },
  };
}

/** Where typing starts, or else the heading, so that a screen reader begins there. */
function focusStart(): void {
  const start =
    document.querySelector<HTMLElement>('[aria-invalid="true"], [autofocus]') ?? document.querySelector('h1');
  start?.focus();
  if (start instanceof HTMLInputElement) start.select();
}
