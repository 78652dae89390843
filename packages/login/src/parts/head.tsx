import type { ComponentChildren } from 'preact';
import { usePage } from '../page-context.ts';
import { heading } from '../title.ts';
import { Brand } from './brand.tsx';

/** Logo, heading and one line of context: the same height at every step. */
export function Head({ children }: { children?: ComponentChildren }) {
  const { page, messages } = usePage();
  return (
    <header class="head">
      <Brand />
      <h1 tabIndex={-1}>{heading(page, messages)}</h1>
      {children && <div class="context">{children}</div>}
    </header>
  );
}
