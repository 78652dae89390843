import type { FieldName, PageModel } from '@genauth/contract/sign-in.ts';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Messages } from './messages/en-US.ts';
import type { SelfServiceMessages } from './messages/self-service/en-US.ts';

/** What every part of a page may need. */
export interface PageContext {
  readonly page: PageModel;
  readonly messages: Messages;
  /** The texts of the personal centre; `null` on the other pages. */
  readonly ownMessages: SelfServiceMessages | null;
  /** Script runs: what cannot work without it may be shown. */
  readonly enhanced: boolean;
  /** The event of the form that is on its way; `null` when none is. */
  readonly busy: string | null;
  /** Sends a form by script. */
  readonly send: (form: HTMLFormElement, submitter: HTMLElement | null) => void;
  /** Sends a form by script without a sign of it, and shows what has changed. */
  readonly poll: (form: HTMLFormElement | null) => void;
  /** Lets the browser send a form, shown as busy. */
  readonly leave: (event: string) => void;
  /** Shows a problem found before anything was sent. */
  readonly complain: (field: FieldName, key: string, text: string) => void;
  /** Goes to an earlier step, through the history when it is there. */
  readonly back: (click: MouseEvent) => void;
}

export const PageContext = createContext<PageContext | null>(null);

/** The page that is shown. */
export function usePage(): PageContext {
  const context = useContext(PageContext);
  if (!context) throw new Error('Rendered outside of a page.');
  return context;
}

/** The texts of the personal centre, for its views. */
export function useOwnMessages(): SelfServiceMessages {
  const { ownMessages } = usePage();
  if (!ownMessages) throw new Error('Rendered outside of the personal centre.');
  return ownMessages;
}
