import type { OutboxStep as Outbox, OutboxMessage } from '@genauth/contract/outbox-page.ts';
import { usePage } from '../page-context.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { Head } from '../parts/head.tsx';

/** The messages of development, with their codes at hand. */
export function OutboxStep({ step }: { readonly step: Outbox }) {
  const { messages } = usePage();
  return (
    <>
      <Head>{step.messages.length > 0 ? messages.outboxText : messages.outboxEmpty}</Head>
      <a class="button wide" href={step.url}>
        {messages.outboxRefresh}
      </a>
      <ol class="outbox">
        {step.messages.map((message) => (
          <Message key={message.id} message={message} />
        ))}
      </ol>
    </>
  );
}

function Message({ message }: { readonly message: OutboxMessage }) {
  const { messages } = usePage();
  const { recipient, channel, subject, text, code, link, when, at, viewUrl } = message;
  return (
    <li class="card">
      <header>
        <h2>{recipient}</h2>
        <span class="muted">
          {channel === 'email' ? messages.outboxEmail : messages.outboxSms} · <time dateTime={at}>{when}</time>
        </span>
      </header>
      <p>{subject ?? text}</p>
      {code && (
        <div class="code">
          <code>{code}</code>
          <CopyButton text={code} label={messages.copyCode} />
        </div>
      )}
      {link && (
        <a class="link" href={link}>
          {link}
        </a>
      )}
      {subject && (
        <details>
          <summary>{messages.outboxWhole}</summary>
          <pre>{text}</pre>
          {viewUrl && (
            <a href={viewUrl} target="_blank" rel="noreferrer">
              {messages.outboxView}
            </a>
          )}
        </details>
      )}
    </li>
  );
}
