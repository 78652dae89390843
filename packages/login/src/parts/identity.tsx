import type { ComponentChildren } from 'preact';
import { usePage } from '../page-context.ts';

/** Who is meant, and the way back to say it anew. */
export function Identity({ children }: { readonly children: ComponentChildren }) {
  const { page, messages, back } = usePage();
  return (
    <>
      <span class="identity">{children}</span>
      {page.links.restart && (
        <a href={page.links.restart} aria-label={messages.changeAccount} onClick={back}>
          {messages.change}
        </a>
      )}
    </>
  );
}
