import type { ComponentChildren } from 'preact';

/** A link that is the one thing to do on a page. */
export function LinkButton({ href, children }: { href: string; children: ComponentChildren }) {
  return (
    <a class="button primary wide" href={href}>
      {children}
    </a>
  );
}
