import type { IdentifierKind } from '@genauth/contract/account-steps.ts';
import type { Messages } from '../messages/en-US.ts';
import { usePage } from '../page-context.ts';
import { Field } from './field.tsx';

interface IdentifierFieldProps {
  readonly accepts: readonly IdentifierKind[];
  /** The browser may offer passkeys here. */
  readonly passkey?: boolean;
}

/** The text that says who somebody is. */
export function IdentifierField({ accepts, passkey = false }: IdentifierFieldProps) {
  const { page, messages } = usePage();
  return (
    <Field
      name="identifier"
      label={label(accepts, messages)}
      input={{
        type: 'text',
        inputmode: keyboard(accepts),
        defaultValue: page.values.identifier ?? '',
        autocomplete: passkey ? 'username webauthn' : 'username',
        autocapitalize: 'none',
        autocorrect: 'off',
        spellcheck: false,
        maxLength: 512,
      }}
    />
  );
}

/** Complains about an empty field. */
export function useIdentifierCheck(): (form: FormData) => boolean {
  const { complain, messages } = usePage();
  return (form) => {
    const typed = String(form.get('identifier') ?? '').trim() !== '';
    if (!typed) complain('identifier', 'identifierMissing', messages.identifierMissing);
    return typed;
  };
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
