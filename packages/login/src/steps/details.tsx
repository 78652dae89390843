import type { DetailField, DetailsStep as Details } from '@genauth/contract/account-steps.ts';
import { rulesText } from '../messages/rules.ts';
import { usePage } from '../page-context.ts';
import { Field } from '../parts/field.tsx';
import { Head } from '../parts/head.tsx';
import { Message } from '../parts/message.tsx';
import { PasswordField } from '../parts/password-field.tsx';
import { StepForm } from '../parts/step-form.tsx';
import { Submit } from '../parts/submit.tsx';

/** A password and whatever else the pool asks for. */
export function DetailsStep({ step }: { readonly step: Details }) {
  const { page, messages } = usePage();
  return (
    <>
      <Head>{step.purpose === 'register' ? messages.detailsRegister : messages.detailsComplete}</Head>
      <StepForm>
        {page.values.identifier && (
          <input
            class="visually-hidden"
            value={page.values.identifier}
            autocomplete="username"
            readOnly
            tabIndex={-1}
            aria-hidden="true"
          />
        )}
        {step.password && <PasswordField fresh hint={rulesText(step.passwordRules, messages)} />}
        {step.fields.map((field, index) => (
          <Detail key={field.name} field={field} first={index === 0 && !step.password} />
        ))}
        <div class="stack">
          <Submit event="details" primary wide>
            {step.purpose === 'register' ? messages.createAccount : messages.next}
          </Submit>
          {step.skippable && (
            <Submit event="skip" wide aside>
              {messages.skip}
            </Submit>
          )}
        </div>
      </StepForm>
    </>
  );
}

interface DetailProps {
  readonly field: DetailField;
  /** Typing starts here. */
  readonly first?: boolean;
  /** Without a word that it may be left out. */
  readonly quiet?: boolean;
}

/** One field of a person, by its kind. */
export function Detail({ field, first = false, quiet = false }: DetailProps) {
  const { page, messages } = usePage();
  const { name, required, input } = field;
  const label = field.label ?? wordFor(name, messages);
  const value = page.values[name] ?? '';
  if (input === 'boolean') {
    return (
      <label class="check">
        <input type="checkbox" name={name} value="true" defaultChecked={value === 'true'} required={required} />
        <span>{label}</span>
      </label>
    );
  }
  if (input === 'select') {
    const id = `field-${name.replace('.', '-')}`;
    return (
      <div class="field">
        <label for={id}>{label}</label>
        <div class="control">
          <select id={id} name={name} class="input" required={required} aria-describedby={`${id}-message`}>
            <option value="">{messages.choose}</option>
            {field.options.map((option) => (
              <option key={option.value} value={option.value} selected={option.value === value}>
                {option.label}
              </option>
            ))}
          </select>
        </div>
        <Message id={`${id}-message`} field={name} />
      </div>
    );
  }
  return (
    <Field
      name={name}
      label={label}
      input={{
        ...types[input],
        required,
        autofocus: first,
        defaultValue: value,
        autocomplete: autocompletes[name],
        maxLength: 512,
      }}
      hint={required || quiet ? null : messages.optional}
    />
  );
}

const types = { text: { type: 'text' }, number: { type: 'number' }, date: { type: 'date' } } as const;

const words: Readonly<
  Record<
    string,
    | 'name'
    | 'nickname'
    | 'givenName'
    | 'familyName'
    | 'company'
    | 'gender'
    | 'birthdate'
    | 'country'
    | 'city'
    | 'address'
    | 'identifierEmail'
    | 'identifierPhone'
    | 'identifierUsername'
  >
> = {
  'field.name': 'name',
  'field.nickname': 'nickname',
  'field.givenName': 'givenName',
  'field.familyName': 'familyName',
  'field.company': 'company',
  'field.gender': 'gender',
  'field.birthdate': 'birthdate',
  'field.country': 'country',
  'field.city': 'city',
  'field.address': 'address',
  'field.email': 'identifierEmail',
  'field.phone': 'identifierPhone',
  'field.username': 'identifierUsername',
};

const wordFor = (name: string, messages: ReturnType<typeof usePage>['messages']): string => {
  const key = words[name];
  return key ? messages[key] : name.slice('field.'.length);
};

const autocompletes: Readonly<Record<string, string>> = {
  'field.name': 'name',
  'field.nickname': 'nickname',
  'field.givenName': 'given-name',
  'field.familyName': 'family-name',
  'field.company': 'organization',
  'field.birthdate': 'bday',
  'field.country': 'country',
  'field.city': 'address-level2',
  'field.address': 'street-address',
  'field.email': 'email',
  'field.phone': 'tel',
  'field.username': 'username',
};
