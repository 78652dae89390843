import { useOwnMessages } from '../page-context.ts';
import { PasskeySubmit } from '../parts/passkey-submit.tsx';
import { StepForm } from '../parts/step-form.tsx';
import { BackToSecurity, Empty, Moment, type Of, RowForm, Title } from './parts.tsx';

/** The passkeys of the account. */
export function PasskeysView({ view: { options, passkeys } }: Of<'passkeys'>) {
  const own = useOwnMessages();
  return (
    <>
      <Title lead={own.passkeysLead}>{own.passkeys}</Title>
      {passkeys.length === 0 ? (
        <Empty>{own.passkeysNone}</Empty>
      ) : (
        <ul class="card rows">
          {passkeys.map(({ id, label, added, used }) => (
            <li key={id}>
              <div>
                <strong>{label || own.passkey}</strong>
                <span class="muted">
                  {own.added} <Moment when={added} />
                  {used && ` · ${own.used} `}
                  {used && <Moment when={used} />}
                </span>
              </div>
              <RowForm event="remove" id={id} of={label || own.passkey}>
                {own.remove}
              </RowForm>
            </li>
          ))}
        </ul>
      )}
      {options && (
        <StepForm>
          <PasskeySubmit event="enroll" options={options} />
        </StepForm>
      )}
      <BackToSecurity />
    </>
  );
}
