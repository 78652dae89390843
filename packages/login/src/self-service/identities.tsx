import { useOwnMessages, usePage } from '../page-context.ts';
import { Empty, type Of, Title } from './parts.tsx';

/** Accounts elsewhere that sign the person in. */
export function IdentitiesView({ view: { identities } }: Of<'identities'>) {
  const { messages } = usePage();
  const own = useOwnMessages();
  return (
    <>
      <Title lead={own.identitiesLead}>{messages.identities}</Title>
      {identities.length === 0 ? (
        <Empty>{own.noIdentities}</Empty>
      ) : (
        <ul class="card rows">
          {identities.map(({ id, provider, name }) => (
            <li key={id}>
              <div>
                <strong>{provider}</strong>
                <span class="muted">{name}</span>
              </div>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
