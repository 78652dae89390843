import type { SelfServiceStep } from '@genauth/contract/self-service-page.ts';
import { fill } from '../messages/fill.ts';
import { useOwnMessages, usePage } from '../page-context.ts';
import { CodeField, useCodeCheck } from '../parts/code-field.tsx';
import { PasswordField } from '../parts/password-field.tsx';
import { StepForm } from '../parts/step-form.tsx';
import { Submit } from '../parts/submit.tsx';
import { BackToSecurity, type Of, Title } from './parts.tsx';

/** What goes with the account, and the proof that its owner means it. */
export function DeletionView({ view }: Of<'deletion'>) {
  const own = useOwnMessages();
  const { page } = usePage();
  const { user } = page.step as SelfServiceStep;
  const text = view.graceDays > 0 ? own.deletionGrace : own.deletionAtOnce;
  const account = user.detail ?? user.name;
  return (
    <>
      <Title>{own.deletionTitle}</Title>
      <section class="card danger-zone">
        <p>{fill(text, { account, days: view.graceDays })}</p>
        <p>
          {view.by === null ? own.deletionImpossible : view.by === 'password' ? own.deletionPassword : own.deletionCode}
        </p>
        <Proof view={view} />
      </section>
      <BackToSecurity />
    </>
  );
}

function Proof({ view: { by, target, length } }: Of<'deletion'>) {
  const { messages, complain } = usePage();
  const own = useOwnMessages();
  const codeCheck = useCodeCheck();
  const passwordCheck = (form: FormData) => {
    if (form.get('password')) return true;
    complain('password', 'missing', messages.passwordMissing);
    return false;
  };
  if (by === null) return null;
  if (by !== 'password' && target === null) {
    return (
      <StepForm>
        <Submit event="send">{messages.sendCode}</Submit>
      </StepForm>
    );
  }
  return (
    <StepForm check={by === 'password' ? passwordCheck : codeCheck}>
      {by === 'password' ? (
        <PasswordField />
      ) : (
        <CodeField length={length} paired label={fill(own.newCode, { target: target ?? '' })} />
      )}
      <Submit event="delete" danger>
        {own.deleteForGood}
      </Submit>
    </StepForm>
  );
}
