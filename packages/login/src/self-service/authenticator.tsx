import { useOwnMessages, usePage } from '../page-context.ts';
import { CodeField, useCodeCheck } from '../parts/code-field.tsx';
import { CopyButton } from '../parts/copy-button.tsx';
import { StepForm } from '../parts/step-form.tsx';
import { Submit } from '../parts/submit.tsx';
import { Authenticator } from '../steps/enroll-factor.tsx';
import { BackToSecurity, type Of, Title } from './parts.tsx';

/** An authenticator app: to set up, to keep its recovery code, to give up. */
export function AuthenticatorView({ view: { state, otp, recoveryCode } }: Of<'authenticator'>) {
  const { messages } = usePage();
  const own = useOwnMessages();
  const check = useCodeCheck();
  if (state === 'done' && recoveryCode) return <Recovery code={recoveryCode} />;
  const lead = { none: own.authenticatorLead, begun: messages.enrollOtp, enrolled: own.authenticatorOn, done: null }[
    state
  ];
  return (
    <>
      <Title lead={lead}>{own.authenticatorTitle}</Title>
      {state === 'none' && (
        <StepForm>
          <Submit event="start" primary>
            {own.setUp}
          </Submit>
        </StepForm>
      )}
      {otp && (
        <>
          <Authenticator otp={otp} />
          <StepForm check={check}>
            <CodeField length={6} />
            <Submit event="enroll" primary>
              {own.confirm}
            </Submit>
          </StepForm>
        </>
      )}
      {state === 'enrolled' && (
        <section class="card danger-zone">
          <p>{own.authenticatorRemoveLead}</p>
          <StepForm>
            <Submit event="remove" danger>
              {own.removeAuthenticator}
            </Submit>
          </StepForm>
        </section>
      )}
      <BackToSecurity />
    </>
  );
}

function Recovery({ code }: { readonly code: string }) {
  const { messages } = usePage();
  const own = useOwnMessages();
  return (
    <>
      <Title lead={own.recoveryLead}>{messages.recoveryCode}</Title>
      <div class="card recovery">
        <code>{code}</code>
        <CopyButton text={code} label={messages.copyCode} />
      </div>
      <StepForm>
        <Submit event="noted" primary>
          {messages.noted}
        </Submit>
      </StepForm>
    </>
  );
}
