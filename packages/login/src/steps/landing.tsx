import type { LandingStep as Landing } from '@genauth/contract/sign-in.ts';
import { fill } from '../messages/fill.ts';
import { usePage } from '../page-context.ts';
import { Head } from '../parts/head.tsx';
import { ChevronIcon } from '../parts/icons.tsx';

/** What runs here, and where to go. */
export function LandingStep({ step }: { readonly step: Landing }) {
  const { messages, page } = usePage();
  const rows = [
    [step.sampleUrl, messages.sampleLink, messages.sampleLinkText],
    [step.outboxUrl, messages.outboxTitle, messages.outboxLinkText],
    [step.referenceUrl, messages.referenceLink, messages.referenceLinkText],
    [step.openApiUrl, messages.openApiLink, messages.openApiLinkText],
    [step.discoveryUrl, messages.discoveryLink, messages.discoveryLinkText],
  ] as const;
  const [before, after] = messages.landingAccounts.split('{command}');
  return (
    <>
      <Head>{messages.landingText}</Head>
      <ul class="card destinations">
        {rows.map(([url, name, text]) => url && <Destination key={name} url={url} name={name} text={text} />)}
      </ul>
      {page.development && (
        <p class="other">
          {before}
          <code>genauth credentials</code>
          {after}
        </p>
      )}
      <p class="other">{fill(messages.version, { version: step.version })}</p>
    </>
  );
}

function Destination({ url, name, text }: { url: string; name: string; text: string }) {
  return (
    <li>
      <a href={url}>
        <span>
          <strong>{name}</strong>
          <span class="muted">{text}</span>
        </span>
        <ChevronIcon />
      </a>
    </li>
  );
}
