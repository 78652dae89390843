import type { Step } from '@genauth/contract/sign-in.ts';
import { usePage } from '../page-context.ts';
import { Head } from '../parts/head.tsx';
import { PasswordField } from '../parts/password-field.tsx';
import { StepForm } from '../parts/step-form.tsx';
import { Submit } from '../parts/submit.tsx';

type Props = { readonly step: Extract<Step, { kind: 'password' }> };

/** Prove it. */
export function PasswordStep({ step }: Props) {
  const { page, messages, back, complain } = usePage();
  const check = (form: FormData) => {
    const typed = form.get('password') !== '';
    if (!typed) complain('password', 'passwordMissing', messages.passwordMissing);
    return typed;
  };
  return (
    <>
      <Head>
        <span class="identity">{step.identifier}</span>
        {page.links.restart && (
          <a href={page.links.restart} aria-label={messages.changeAccount} onClick={back}>
            {messages.change}
          </a>
        )}
      </Head>
      <StepForm check={check}>
        {/* Not for people: a password manager learns here which account the password belongs to. */}
        <input
          class="visually-hidden"
          name="identifier"
          value={step.identifier}
          autocomplete="username"
          readOnly
          tabIndex={-1}
          aria-hidden="true"
        />
        <PasswordField aside={page.links.recover && <a href={page.links.recover}>{messages.forgot}</a>} />
        <Submit event="password" primary wide>
          {messages.signIn}
        </Submit>
      </StepForm>
    </>
  );
}
