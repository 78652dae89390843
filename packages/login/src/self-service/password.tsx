import { rulesText } from '../messages/rules.ts';
import { useOwnMessages, usePage } from '../page-context.ts';
import { PasswordField } from '../parts/password-field.tsx';
import { StepForm } from '../parts/step-form.tsx';
import { Submit } from '../parts/submit.tsx';
import { BackToSecurity, type Of, Title } from './parts.tsx';

/** A new password, proved by the one from before. */
export function PasswordView({ view: { has, identifier, rules } }: Of<'password'>) {
  const { messages, complain } = usePage();
  const own = useOwnMessages();
  const check = (form: FormData) => {
    if (has && !form.get('old-password')) complain('old-password', 'missing', own.oldPasswordMissing);
    else if (!form.get('password')) complain('password', 'missing', messages.passwordMissing);
    else return true;
    return false;
  };
  return (
    <>
      <Title lead={own.passwordLead}>{has ? own.changePassword : own.choosePassword}</Title>
      <StepForm check={check}>
        <input
          class="visually-hidden"
          value={identifier}
          autocomplete="username"
          readOnly
          tabIndex={-1}
          aria-hidden="true"
        />
        {has && <PasswordField name="old-password" label={own.oldPassword} />}
        <PasswordField fresh autofocus={!has} hint={rulesText(rules, messages)} />
        <Submit event="change" primary>
          {messages.savePassword}
        </Submit>
      </StepForm>
      <BackToSecurity />
    </>
  );
}
