import type { View, When } from '@genauth/contract/self-service-page.ts';
import type { ComponentChildren } from 'preact';
import { useOwnMessages } from '../page-context.ts';
import { StepForm } from '../parts/step-form.tsx';
import { Submit } from '../parts/submit.tsx';

/** The props of the view of one name. */
export interface Of<Name extends View['name']> {
  readonly view: Extract<View, { name: Name }>;
}

/** The heading of a page, and one line about it. */
export function Title({ children, lead }: { readonly children: ComponentChildren; readonly lead?: ComponentChildren }) {
  return (
    <header class="title">
      <h1 tabIndex={-1}>{children}</h1>
      {lead && <p class="muted">{lead}</p>}
    </header>
  );
}

/** How long ago; exactly, for whoever points at it. */
export function Moment({ when: { text, at } }: { readonly when: When }) {
  return (
    <time dateTime={at} title={`${at.slice(0, 16).replace('T', ' ')} UTC`}>
      {text}
    </time>
  );
}

/** The way back from a page of the security section. */
export function BackToSecurity() {
  const own = useOwnMessages();
  return (
    <p class="other">
      <a href="/u/security">{own.back}</a>
    </p>
  );
}

/** A list that has nothing to show yet. */
export function Empty({ children }: { readonly children: ComponentChildren }) {
  return <p class="card nothing">{children}</p>;
}

interface RowFormProps {
  readonly event: string;
  readonly id: string;
  /** What it is done to: many buttons say the same. */
  readonly of: string;
  readonly children: string;
}

/** What a row of a list offers to do. */
export function RowForm({ event, id, of, children }: RowFormProps) {
  return (
    <StepForm>
      <input type="hidden" name="id" value={id} />
      <Submit event={event} small label={`${children}: ${of}`}>
        {children}
      </Submit>
    </StepForm>
  );
}
