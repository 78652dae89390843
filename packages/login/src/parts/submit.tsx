import type { ComponentChildren } from 'preact';
import { usePage } from '../page-context.ts';

interface SubmitProps {
  readonly event: string;
  readonly primary?: boolean;
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

/** A button that sends its form as `event`. While it is on its way it keeps its width and its focus. */
export function Submit({ event, primary = false, wide = false, children }: SubmitProps) {
  const { busy, messages } = usePage();
  const working = busy === event;
  return (
    <button
      type="submit"
      name="event"
      value={event}
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
