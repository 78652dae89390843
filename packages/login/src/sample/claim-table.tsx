import type { Claims } from '@genauth/contract/sample-page.ts';
import { Fragment } from 'preact';
import { fill } from '../messages/fill.ts';
import { usePage } from '../page-context.ts';

const times = new Set(['iat', 'exp', 'nbf', 'auth_time', 'updated_at']);

/** Claims as rows. Those without a value are named below, not shown one by one. */
export function ClaimTable({ name, claims }: { readonly name: string; readonly claims: Claims }) {
  const { messages } = usePage();
  const entries = Object.entries(claims);
  const unset = entries.filter(([, value]) => value === null).map(([key]) => key);
  return (
    <>
      <table aria-label={name}>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{messages.claim}</th>
            <th scope="col">{messages.value}</th>
          </tr>
        </thead>
        <tbody>{entries.map(([key, value]) => value !== null && <Row key={key} claim={key} value={value} />)}</tbody>
      </table>
      {unset.length > 0 && (
        <details class="unset">
          <summary>{fill(messages.unset, { count: unset.length })}</summary>
          <p class="mono">{unset.join(', ')}</p>
        </details>
      )}
    </>
  );
}

function Row({ claim, value }: { claim: string; value: unknown }) {
  return (
    <tr>
      <th scope="row">{breakable(claim)}</th>
      <td>
        <code>{typeof value === 'string' ? value : JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ')}</code>
        {times.has(claim) && typeof value === 'number' && <span class="muted">{instant(value)}</span>}
      </td>
    </tr>
  );
}

/** A claim's name may be broken after an underscore, and only there. */
function breakable(claim: string) {
  const [first, ...rest] = claim.split('_');
  return [
    first,
    ...rest.map((part) => (
      <Fragment key={part}>
        _<wbr />
        {part}
      </Fragment>
    )),
  ];
}

/** In UTC, so that the server and every browser write the same. */
function instant(seconds: number): string {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? '' : `${date.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
