import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { usePage } from '../page-context.ts';
import { Field } from './field.tsx';
import { EyeIcon, EyeOffIcon } from './icons.tsx';

/** The password: can be shown, and tells when Caps Lock is on. */
export function PasswordField({ aside }: { aside: ComponentChildren }) {
  const { messages, enhanced } = usePage();
  const [shown, setShown] = useState(false);
  const [capsLock, setCapsLock] = useState(false);
  const observe = (event: KeyboardEvent) => setCapsLock(event.getModifierState?.('CapsLock') ?? false);
  const toggle = (
    <button
      type="button"
      class="icon-button reveal"
      aria-label={shown ? messages.hidePassword : messages.showPassword}
      aria-controls="field-password"
      onClick={() => setShown(!shown)}
    >
      {shown ? <EyeOffIcon /> : <EyeIcon />}
    </button>
  );
  return (
    <Field
      name="password"
      label={messages.password}
      aside={aside}
      inside={enhanced && toggle}
      hint={capsLock ? messages.capsLock : null}
      input={{
        ...(shown ? ({ type: 'text' } as const) : ({ type: 'password' } as const)),
        autocomplete: 'current-password',
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
