import { useOwnMessages, usePage } from '../page-context.ts';
import { Empty, type Of, Title } from './parts.tsx';

/** What the person can open, and where they are signed in. */
export function ApplicationsView({ view: { applications } }: Of<'applications'>) {
  const { messages } = usePage();
  const own = useOwnMessages();
  return (
    <>
      <Title lead={own.applicationsLead}>{messages.applications}</Title>
      {applications.length === 0 ? (
        <Empty>{own.noApplications}</Empty>
      ) : (
        <ul class="card rows">
          {applications.map(({ id, name, url, signedIn }) => (
            <li key={id}>
              <div>
                <strong>
                  {name}
                  {signedIn && <span class="badge live">{own.online}</span>}
                </strong>
              </div>
              {url && (
                <a class="button small" href={url} aria-label={`${own.open}: ${name}`}>
                  {own.open}
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
