import type { ComponentChildren } from 'preact';
import { Head } from '../parts/head.tsx';
import { LinkButton } from '../parts/link-button.tsx';

interface NoticeProps {
  readonly text: string;
  readonly children?: ComponentChildren;
  /** The way on; without an address there is none to offer. */
  readonly url: string | null;
  readonly action: string;
}

/** A page that says one thing and offers one way on. */
export function Notice({ text, children, url, action }: NoticeProps) {
  return (
    <>
      <Head>{text}</Head>
      {children}
      {url && <LinkButton href={url}>{action}</LinkButton>}
    </>
  );
}
