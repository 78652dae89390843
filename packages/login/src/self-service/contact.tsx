import { fill } from '../messages/fill.ts';
import { useOwnMessages, usePage } from '../page-context.ts';
import { CodeField, useCodeCheck } from '../parts/code-field.tsx';
import { Field } from '../parts/field.tsx';
import { StepForm } from '../parts/step-form.tsx';
import { Submit } from '../parts/submit.tsx';
import { BackToSecurity, type Of, Title } from './parts.tsx';

type Props = Of<'contact'>;

/** An address or a number: to add, to change, to remove, each proved by a code. */
export function ContactView({ view }: Props) {
  return (
    <>
      {view.sent ? <Proof view={view} /> : <Target view={view} />}
      {view.current && !view.sent && <Removal current={view.current} />}
      <BackToSecurity />
    </>
  );
}

function useTitle({ channel }: Props['view']): string {
  const own = useOwnMessages();
  return channel === 'email' ? own.emailTitle : own.phoneTitle;
}

function Target({ view }: Props) {
  const { messages, page, complain } = usePage();
  const own = useOwnMessages();
  const email = view.channel === 'email';
  const lead = email ? own.emailLead : own.phoneLead;
  const check = (form: FormData) => {
    const typed = String(form.get('target') ?? '').trim() !== '';
    if (!typed) complain('target', 'targetMissing', own.targetMissing);
    return typed;
  };
  return (
    <>
      <Title lead={view.oldToo && view.current ? fill(own.bothLead, { current: view.current }) : lead}>
        {useTitle(view)}
      </Title>
      <StepForm check={check}>
        <Field
          name="target"
          label={email ? own.newEmail : own.newPhone}
          hint={view.current}
          input={{
            ...(email
              ? ({ type: 'email', autocomplete: 'email' } as const)
              : ({ type: 'tel', autocomplete: 'tel' } as const)),
            maxLength: 254,
            defaultValue: page.values.target ?? '',
          }}
        />
        <Submit event="send" primary>
          {messages.sendCode}
        </Submit>
      </StepForm>
    </>
  );
}

function Proof({ view }: Props) {
  const own = useOwnMessages();
  const { sent, current, oldToo } = view;
  const check = useCodeCheck();
  if (!sent) return null;
  const { target, removes, length } = sent;
  const both = oldToo && current !== null;
  const lead = removes ? own.removeSentLead : both ? own.sentBothLead : own.sentLead;
  return (
    <>
      <Title lead={fill(lead, { target, current: current ?? '' })}>{useTitle(view)}</Title>
      <StepForm check={check}>
        <CodeField length={length} paired={both} label={fill(own.newCode, { target })} />
        {both && <CodeField name="old-code" length={length} paired label={fill(own.oldCode, { current })} />}
        <div class="actions">
          <Submit event="prove" primary={!removes} danger={removes}>
            {removes ? fill(own.removeContact, { current: target }) : own.confirm}
          </Submit>
          <Submit event="cancel" aside>
            {removes ? own.cancel : own.startAgain}
          </Submit>
        </div>
      </StepForm>
    </>
  );
}

function Removal({ current }: { readonly current: string }) {
  const own = useOwnMessages();
  return (
    <section class="card danger-zone">
      <p>{fill(own.removeLead, { current })}</p>
      <StepForm>
        <Submit event="remove" danger>
          {fill(own.removeContact, { current })}
        </Submit>
      </StepForm>
    </section>
  );
}
