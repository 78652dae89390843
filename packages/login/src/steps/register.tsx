import type { RegisterStep as Register } from '@genauth/contract/account-steps.ts';
import { fill } from '../messages/fill.ts';
import { usePage } from '../page-context.ts';
import { Head } from '../parts/head.tsx';
import { IdentifierField, useIdentifierCheck } from '../parts/identifier-field.tsx';
import { Message } from '../parts/message.tsx';
import { StepForm } from '../parts/step-form.tsx';
import { Submit } from '../parts/submit.tsx';

/** What a new user will sign in with, and what they agree to. */
export function RegisterStep({ step }: { readonly step: Register }) {
  const { page, messages, complain } = usePage();
  const named = useIdentifierCheck();
  const missing = (form: FormData) =>
    step.agreements.some(({ id, required }) => required && !form.has(`agreement.${id}`));
  const check = (form: FormData) => {
    if (!named(form)) return false;
    if (missing(form)) complain('agreements', 'agreementMissing', messages.agreementMissing);
    return !missing(form);
  };
  return (
    <>
      <Head>{page.application && fill(messages.registerFor, { application: page.application.name })}</Head>
      <StepForm check={check}>
        <IdentifierField accepts={step.accepts} />
        {step.agreements.map(({ id, title, url, required }) => (
          <label key={id} class="check">
            <input type="checkbox" name={`agreement.${id}`} value="on" required={required} />
            <span>
              {url ? (
                <a href={url} target="_blank" rel="noreferrer">
                  {title}
                </a>
              ) : (
                title
              )}
            </span>
          </label>
        ))}
        {step.agreements.length > 0 && <Message id="field-agreements-message" field="agreements" />}
        <Submit event="register" primary wide>
          {messages.next}
        </Submit>
      </StepForm>
      {page.links.restart && (
        <p class="other">
          {messages.registeredLead} <a href={page.links.restart}>{messages.signIn}</a>
        </p>
      )}
    </>
  );
}
