import type { IdentifierKind, Step } from '@genauth/contract/sign-in.ts';
import type { Messages } from '../messages/en-US.ts';
import { fill } from '../messages/fill.ts';
import { usePage } from '../page-context.ts';
import { Field } from '../parts/field.tsx';
import { Head } from '../parts/head.tsx';
import { StepForm } from '../parts/step-form.tsx';
import { Submit } from '../parts/submit.tsx';

type Props = { readonly step: Extract<Step, { kind: 'identifier' }> };

/** Who are you? */
export function IdentifierStep({ step }: Props) {
  const { page, messages, complain } = usePage();
  const check = (form: FormData) => {
    const typed = String(form.get('identifier') ?? '').trim() !== '';
    if (!typed) complain('identifier', 'identifierMissing', messages.identifierMissing);
    return typed;
  };
  return (
    <>
      <Head>{page.application && fill(messages.signInTo, { application: page.application.name })}</Head>
      <StepForm check={check}>
        <Field
          name="identifier"
          label={label(step.accepts, messages)}
          input={{
            type: 'text',
            inputmode: keyboard(step.accepts),
            defaultValue: page.values.identifier ?? '',
            autocomplete: 'username',
            autocapitalize: 'none',
            autocorrect: 'off',
            spellcheck: false,
            maxLength: 512,
          }}
        />
        <Submit event="identifier" primary wide>
          {messages.next}
        </Submit>
      </StepForm>
      {page.links.register && (
        <p class="other">
          {messages.registerLead} <a href={page.links.register}>{messages.register}</a>
        </p>
      )}
    </>
  );
}

function label(accepts: readonly IdentifierKind[], messages: Messages): string {
  const names = { username: 'Username', email: 'Email', phone: 'Phone' } as const;
  const [first = 'username', second] = (['username', 'email', 'phone'] as const).filter((kind) =>
    accepts.includes(kind),
  );
  if (accepts.length >= 3) return messages.identifierAll;
  if (!second) return messages[`identifier${names[first]}`];
  if (first === 'email') return messages.identifierEmailPhone;
  return second === 'email' ? messages.identifierUsernameEmail : messages.identifierUsernamePhone;
}

function keyboard(accepts: readonly IdentifierKind[]): 'email' | 'tel' | 'text' {
  if (accepts.length !== 1 || accepts[0] === 'username') return accepts.includes('email') ? 'email' : 'text';
  return accepts[0] === 'phone' ? 'tel' : 'email';
}
