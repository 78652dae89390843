import { useOwnMessages } from '../page-context.ts';
import { BackToSecurity, Empty, Moment, type Of, RowForm, Title } from './parts.tsx';

/** The browsers that are not asked for a second factor. */
export function BrowsersView({ view: { browsers } }: Of<'browsers'>) {
  const own = useOwnMessages();
  return (
    <>
      <Title lead={own.browsersLead}>{own.browsers}</Title>
      {browsers.length === 0 ? (
        <Empty>{own.browsersNone}</Empty>
      ) : (
        <ul class="card rows">
          {browsers.map(({ id, label, address, since }) => (
            <li key={id}>
              <div>
                <strong>{label || own.browser}</strong>
                <span class="muted">
                  <Moment when={since} /> · {address}
                </span>
              </div>
              <RowForm event="end-trust" id={id} of={label || own.browser}>
                {own.endTrust}
              </RowForm>
            </li>
          ))}
        </ul>
      )}
      <BackToSecurity />
    </>
  );
}
