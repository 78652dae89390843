import type { Step } from '@genauth/contract/sign-in.ts';
import { usePage } from '../page-context.ts';
import { Head } from '../parts/head.tsx';
import { Identity } from '../parts/identity.tsx';
import { PasswordField } from '../parts/password-field.tsx';
import { StepForm } from '../parts/step-form.tsx';
import { Submit } from '../parts/submit.tsx';

type Props = { readonly step: Extract<Step, { kind: 'password' }> };

/** Prove it. */
export function PasswordStep({ step }: Props) {
  const { page, messages, complain } = usePage();
  const check = (form: FormData) => {
    const typed = form.get('password') !== '';
    if (!typed) complain('password', 'passwordMissing', messages.passwordMissing);
    return typed;
  };
  return (
    <>
      <Head>
        <Identity>{step.identifier}</Identity>
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
        <div class="stack">
          <Submit event="password" primary wide>
            {messages.signIn}
          </Submit>
          {step.codeBy && (
            <>
              <input type="hidden" name="purpose" value="sign-in" />
              <Submit event="send-code" wide aside>
                {step.codeBy === 'email' ? messages.useEmailCode : messages.useSmsCode}
              </Submit>
            </>
          )}
        </div>
      </StepForm>
    </>
  );
}
