import { fill } from '../messages/fill.ts';
import { usePage } from '../page-context.ts';
import { Field } from './field.tsx';

interface CodeFieldProps {
  /** Digits of the code; the form is sent when they are all there. Other codes have no fixed length. */
  readonly length?: number;
  readonly label?: string;
  readonly name?: 'code' | 'old-code';
  /** Another code is asked for beside it: the form is not sent by itself. */
  readonly paired?: boolean;
  /** Seconds until another code may be sent. */
  readonly wait?: number;
}

/** A code, typed or pasted. */
export function CodeField({ length, label, name = 'code', paired = false, wait = 0 }: CodeFieldProps) {
  const { messages, enhanced } = usePage();
  const typed = (event: InputEvent) => {
    const input = event.currentTarget as HTMLInputElement;
    if (!length) return;
    input.value = input.value.replace(/\D/g, '').slice(0, length);
    if (enhanced && !paired && input.value.length === length) input.form?.requestSubmit(primaryOf(input.form));
  };
  return (
    <Field
      name={name}
      label={label ?? messages.code}
      hint={wait > 0 ? fill(messages.resendIn, { seconds: String(wait) }) : null}
      input={{
        type: 'text',
        class: 'input code',
        inputmode: length ? 'numeric' : 'text',
        autocomplete: 'one-time-code',
        autocapitalize: 'none',
        spellcheck: false,
        maxLength: length ? 32 : 64,
        onInput: typed,
      }}
    />
  );
}

const primaryOf = (form: HTMLFormElement) => form.querySelector<HTMLButtonElement>('button.primary');

/** Complains about an empty code. */
export function useCodeCheck(): (form: FormData) => boolean {
  const { complain, messages } = usePage();
  return (form) => {
    const typed = String(form.get('code') ?? '').trim() !== '';
    if (!typed) complain('code', 'codeMissing', messages.codeMissing);
    return typed;
  };
}
