import type { NewPasswordStep as NewPassword } from '@genauth/contract/account-steps.ts';
import { rulesText } from '../messages/rules.ts';
import { usePage } from '../page-context.ts';
import { Head } from '../parts/head.tsx';
import { PasswordField } from '../parts/password-field.tsx';
import { StepForm } from '../parts/step-form.tsx';
import { Submit } from '../parts/submit.tsx';

/** A new password, and why there has to be one. */
export function NewPasswordStep({ step }: { readonly step: NewPassword }) {
  const { messages, complain } = usePage();
  const reasons = {
    forgotten: messages.newPasswordForgotten,
    first: messages.newPasswordFirst,
    forced: messages.newPasswordForced,
    expired: messages.newPasswordExpired,
    weak: messages.newPasswordWeak,
  };
  const check = (form: FormData) => {
    const typed = form.get('password') !== '';
    if (!typed) complain('password', 'passwordMissing', messages.passwordMissing);
    return typed;
  };
  return (
    <>
      <Head>{reasons[step.reason]}</Head>
      <StepForm check={check}>
        {/* Not for people: a password manager learns here which account the password belongs to. */}
        <input
          class="visually-hidden"
          value={step.identifier}
          autocomplete="username"
          readOnly
          tabIndex={-1}
          aria-hidden="true"
        />
        <PasswordField fresh hint={rulesText(step.passwordRules, messages)} />
        <Submit event="new-password" primary wide>
          {messages.savePassword}
        </Submit>
      </StepForm>
    </>
  );
}
