import type { FieldName } from '@genauth/contract/sign-in.ts';
import type { ComponentChildren, JSX } from 'preact';
import { usePage } from '../page-context.ts';
import { Message } from './message.tsx';

interface FieldProps {
  readonly name: FieldName;
  readonly label: string;
  readonly input: JSX.IntrinsicElements['input'];
  /** Beside the label, at the end of the line. */
  readonly aside?: ComponentChildren;
  /** Inside the control, at its end. */
  readonly inside?: ComponentChildren;
  readonly hint?: string | null;
}

/** A labelled text field with its message. Focus starts here, unless another field comes first. */
export function Field({ name, label, input, aside, inside, hint }: FieldProps) {
  const { page } = usePage();
  const id = `field-${name.replace('.', '-')}`;
  const invalid = page.problem?.field === name;
  return (
    <div class="field">
      {/* The label comes first for the eye; what stands beside it is reached after the field. */}
      <label for={id}>{label}</label>
      <div class="control">
        <input
          required
          autofocus
          {...input}
          id={id}
          name={name}
          class={input.class ?? 'input'}
          aria-invalid={invalid ? 'true' : undefined}
          aria-describedby={`${id}-message`}
        />
        {inside}
      </div>
      {aside && <div class="aside">{aside}</div>}
      <Message id={`${id}-message`} field={name} hint={hint ?? null} />
    </div>
  );
}
