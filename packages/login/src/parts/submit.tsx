import type { ComponentChildren, JSX } from 'preact';
import { usePage } from '../page-context.ts';

interface SubmitProps {
  readonly event: string;
  readonly primary?: boolean;
  readonly wide?: boolean;
  /** Another way than the one at hand: what the form asks for need not be filled in. */
  readonly aside?: boolean;
  readonly disabled?: boolean;
  /** It destroys something. */
  readonly danger?: boolean;
  readonly small?: boolean;
  /** What it does and to what, where the label alone would be said many times. */
  readonly label?: string;
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
  danger = false,
  small = false,
  label,
  onClick,
  children,
}: SubmitProps) {
  const { busy, messages } = usePage();
  const working = busy === event;
  const classes = ['button', primary && 'primary', danger && 'danger', wide && 'wide', small && 'small'];
  return (
    <button
      type="submit"
      name="event"
      value={event}
      formNoValidate={aside}
      disabled={disabled}
      onClick={onClick}
      class={classes.filter(Boolean).join(' ')}
      aria-label={label}
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
