import type { ComponentChildren } from 'preact';
import { usePage } from '../page-context.ts';

interface StepFormProps {
  /** The browser sends the form itself, with script too: the answer may lead to another origin. */
  readonly native?: boolean;
  /** Looks at what was typed; `false` keeps the form here. */
  readonly check?: (form: FormData) => boolean;
  readonly class?: string;
  /** Where it is sent, if not where the forms of the page are. */
  readonly action?: string;
  readonly children: ComponentChildren;
}

/** A form that works without script and is sent in place with it. */
export function StepForm({ native = false, check, class: name, action, children }: StepFormProps) {
  const { page, enhanced, busy, send, leave } = usePage();

  const submitted = (event: SubmitEvent) => {
    const form = event.currentTarget as HTMLFormElement;
    const unchecked = event.submitter instanceof HTMLButtonElement && event.submitter.formNoValidate;
    const stop = busy !== null || (!unchecked && check?.(new FormData(form)) === false);
    if (stop || !native) event.preventDefault();
    if (stop) return;
    if (native) leave(event.submitter?.getAttribute('value') ?? '');
    else send(form, event.submitter);
  };

  return (
    <form method="post" action={action ?? page.action} class={name} noValidate={enhanced} onSubmit={submitted}>
      <input type="hidden" name="csrf" value={page.csrfToken} />
      {Object.entries(page.hidden ?? {}).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      {children}
    </form>
  );
}
