import type { OwnDevice } from '@genauth/contract/self-service-page.ts';
import { useOwnMessages, usePage } from '../page-context.ts';
import { StepForm } from '../parts/step-form.tsx';
import { Submit } from '../parts/submit.tsx';
import { Moment, type Of, RowForm, Title } from './parts.tsx';

/** Where the person is signed in, and how to end it there. */
export function SessionsView({ view: { devices, sessions } }: Of<'sessions'>) {
  const { messages } = usePage();
  const own = useOwnMessages();
  return (
    <>
      <Title lead={own.sessionsLead}>{messages.sessions}</Title>
      <ul class="card rows">
        {devices.map((device) => (
          <DeviceRow key={device.id} device={device} />
        ))}
        {sessions.map(({ id, when, applications, current }) => (
          <li key={id}>
            <div>
              <strong>{current ? own.thisBrowser : own.otherSession}</strong>
              <span class="muted">
                <Moment when={when} />
                {applications && ` · ${applications}`}
              </span>
            </div>
            {!current && (
              <RowForm event="end-session" id={id} of={own.otherSession}>
                {own.signOutThere}
              </RowForm>
            )}
          </li>
        ))}
      </ul>
      <p class="other">
        <a href="/u/sessions/everywhere">{own.signOutEverywhere}</a>
      </p>
    </>
  );
}

function DeviceRow({ device: { id, label, address, when, online, current } }: { readonly device: OwnDevice }) {
  const own = useOwnMessages();
  const device = label || own.browser;
  return (
    <li>
      <div>
        <strong>
          {device}
          {(online || current) && <span class="badge live">{current ? own.thisBrowser : own.online}</span>}
        </strong>
        <span class="muted">
          <Moment when={when} />
          {address && ` · ${address}`}
        </span>
      </div>
      {online && !current && (
        <RowForm event="sign-out-there" id={id} of={device}>
          {own.signOutThere}
        </RowForm>
      )}
      {!online && (
        <RowForm event="forget" id={id} of={device}>
          {own.forget}
        </RowForm>
      )}
    </li>
  );
}

/** What ends when the person signs out everywhere. */
export function EverywhereView() {
  const own = useOwnMessages();
  return (
    <>
      <Title lead={own.everywhereLead}>{own.signOutEverywhere}</Title>
      <StepForm>
        <div class="actions">
          <Submit event="sign-out-everywhere" danger>
            {own.signOutEverywhere}
          </Submit>
          <a class="button" href="/u/sessions">
            {own.cancel}
          </a>
        </div>
      </StepForm>
    </>
  );
}
