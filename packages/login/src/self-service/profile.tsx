import type { DetailField } from '@genauth/contract/account-steps.ts';
import { useEffect, useState } from 'preact/hooks';
import type { SelfServiceMessages } from '../messages/self-service/en-US.ts';
import { useOwnMessages, usePage } from '../page-context.ts';
import { Message } from '../parts/message.tsx';
import { StepForm } from '../parts/step-form.tsx';
import { Submit } from '../parts/submit.tsx';
import { Detail } from '../steps/details.tsx';
import { type Of, Title } from './parts.tsx';

/** Who the person is, to read and to change. */
export function ProfileView({ view }: Of<'profile'>) {
  const { messages, page } = usePage();
  const own = useOwnMessages();
  const [changed, setChanged] = useState(false);
  useEffect(() => setChanged(false), [page]);
  useWarning(changed);
  return (
    <>
      <Title lead={own.profileLead}>{messages.profile}</Title>
      <StepForm>
        <div class="fields" onInput={() => setChanged(true)}>
          {view.fields.map((field) => (
            <Detail key={field.name} field={worded(field, own)} quiet />
          ))}
        </div>
        <Message id="unsaved" hint={changed ? own.unsaved : null} />
        <Submit event="save" primary>
          {own.save}
        </Submit>
      </StepForm>
    </>
  );
}

const genders: Readonly<Record<string, 'genderF' | 'genderM' | 'genderU'>> = {
  F: 'genderF',
  M: 'genderM',
  U: 'genderU',
};

/** The words for what the other pages do not ask for. */
function worded(field: DetailField, own: SelfServiceMessages): DetailField {
  const name = field.name.slice('field.'.length);
  const label = name in own ? own[name as keyof SelfServiceMessages] : null;
  const options = field.options.map(({ value, label: plain }) => ({
    value,
    label: genders[value] ? own[genders[value]] : plain,
  }));
  return { ...field, label, options };
}

/** The browser asks before changes are lost. */
function useWarning(changed: boolean): void {
  const { busy } = usePage();
  useEffect(() => {
    if (!changed || busy !== null) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [changed, busy]);
}
