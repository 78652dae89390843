import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { usePage } from '../page-context.ts';
import { Field } from './field.tsx';
import { EyeIcon, EyeOffIcon } from './icons.tsx';

interface PasswordFieldProps {
  readonly aside?: ComponentChildren;
  /** The password is being chosen: managers offer a new one. */
  readonly fresh?: boolean;
  /** The rules, while there is nothing more urgent to say. */
  readonly hint?: string | null;
  readonly autofocus?: boolean;
  readonly name?: 'password' | 'old-password';
  readonly label?: string;
}

/** The password: can be shown, and tells when Caps Lock is on. */
export function PasswordField({
  aside,
  fresh = false,
  hint = null,
  autofocus = true,
  name = 'password',
  label,
}: PasswordFieldProps) {
  const { messages, enhanced } = usePage();
  const [shown, setShown] = useState(false);
  const [capsLock, setCapsLock] = useState(false);
  const observe = (event: KeyboardEvent) => setCapsLock(event.getModifierState?.('CapsLock') ?? false);
  const toggle = (
    <button
      type="button"
      class="icon-button reveal"
      aria-label={shown ? messages.hidePassword : messages.showPassword}
      aria-controls={`field-${name}`}
      onClick={() => setShown(!shown)}
    >
      {shown ? <EyeOffIcon /> : <EyeIcon />}
    </button>
  );
  return (
    <Field
      name={name}
      label={label ?? (fresh ? messages.newPassword : messages.password)}
      aside={aside}
      inside={enhanced && toggle}
      hint={capsLock ? messages.capsLock : hint}
      input={{
        ...(shown ? ({ type: 'text' } as const) : ({ type: 'password' } as const)),
        class: 'input secret',
        autofocus,
        autocomplete: fresh ? 'new-password' : 'current-password',
        autocapitalize: 'none',
        spellcheck: false,
        maxLength: 512,
        onKeyDown: observe,
        onKeyUp: observe,
        onBlur: () => setCapsLock(false),
      }}
    />
  );
}
