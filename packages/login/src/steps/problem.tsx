import type { ProblemStep as Problem } from '@genauth/contract/sign-in.ts';
import { usePage } from '../page-context.ts';
import { spokenStatus } from '../title.ts';
import { Notice } from './notice.tsx';

/** What went wrong, what to do, and what to quote. */
export function ProblemStep({ step }: { readonly step: Problem }) {
  const { messages } = usePage();
  return (
    <Notice text={step.text ?? messages[`problem${spokenStatus(step)}Text`]} url={step.homeUrl} action={messages.home}>
      <Details rows={step.details} />
    </Notice>
  );
}

/** Facts for whoever has to look into it. */
export function Details({ rows }: { readonly rows: Readonly<Record<string, string>> }) {
  const { messages } = usePage();
  const entries = Object.entries(rows);
  if (entries.length === 0) return null;
  return (
    <dl class="card details" aria-label={messages.details}>
      {entries.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd class="mono">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
