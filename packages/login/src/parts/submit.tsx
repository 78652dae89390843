import type { ComponentChildren, JSX } from 'preact';
import { usePage } from '../page-context.ts';

interface SubmitProps {
  readonly event: string;
  readonly primary?: boolean;
  readonly wide?: boolean;
  /** Another way than the one at hand: what the form asks for need not be filled in. */
  readonly aside?: boolean;
  readonly disabled?: boolean;
  readonly onClick?: JSX.IntrinsicElements['button']['onClick'];
  readonly children: ComponentChildren;
}

/** A button that sends its form as `event`. While it is on its way it keeps its width and its focus. */
export function Submit({
  event,
  primary = false,
  wide = false,
  aside = false,
  disabled = false,
  onClick,
  children,
}: SubmitProps) {
  const { busy, messages } = usePage();
  const working = busy === event;
  return (
    <button
      type="submit"
      name="event"
      value={event}
      formNoValidate={aside}
      disabled={disabled}
      onClick={onClick}
      class={`button${primary ? ' primary' : ''}${wide ? ' wide' : ''}`}
      aria-disabled={working ? 'true' : undefined}
    >
      <span class="label">{children}</span>
      {working && <span class="spinner" />}
      <span class="visually-hidden" role="status">
        {working ? messages.working : ''}
      </span>
    </button>
  );
}
