import { useOwnMessages, usePage } from '../page-context.ts';
import { Empty, Moment, type Of, Title } from './parts.tsx';

/** The sign-ins of the person, newest first. */
export function HistoryView({ view: { signIns, newerUrl, olderUrl } }: Of<'history'>) {
  const { messages } = usePage();
  const own = useOwnMessages();
  return (
    <>
      <Title lead={own.historyLead}>{messages.history}</Title>
      {signIns.length === 0 ? (
        <Empty>{own.noHistory}</Empty>
      ) : (
        <table class="card dense" aria-label={messages.history}>
          <thead>
            <tr>
              <th scope="col">{own.time}</th>
              <th scope="col">{own.application}</th>
              <th scope="col">{own.address}</th>
              <th scope="col">{own.browser}</th>
            </tr>
          </thead>
          <tbody>
            {signIns.map(({ when, application, address, agent }) => (
              <tr key={when.at}>
                <td>
                  <Moment when={when} />
                </td>
                <td>{application}</td>
                <td>{address}</td>
                <td>{agent}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {(newerUrl || olderUrl) && (
        <p class="other pages">
          {newerUrl && <a href={newerUrl}>{own.newer}</a>}
          {olderUrl && <a href={olderUrl}>{own.older}</a>}
        </p>
      )}
    </>
  );
}
