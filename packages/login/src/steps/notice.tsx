import type { LoggedOutStep } from '@genauth/contract/sign-in.ts';
import type { ComponentChildren } from 'preact';
import { usePage } from '../page-context.ts';
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

const reasons = {
  'password-changed': 'loggedOutPassword',
  everywhere: 'loggedOutEverywhere',
  deleted: 'loggedOutDeleted',
} as const;

/** The end of a session, and why it came. */
export function LoggedOut({ step: { returnUrl, reason } }: { readonly step: LoggedOutStep }) {
  const { messages } = usePage();
  const text = messages[reason ? reasons[reason] : 'loggedOutText'];
  return <Notice text={text} url={returnUrl} action={reason ? messages.signInAgain : messages.goBack} />;
}
