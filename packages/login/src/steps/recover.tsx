import type { Step } from '@genauth/contract/sign-in.ts';
import { usePage } from '../page-context.ts';
import { Head } from '../parts/head.tsx';
import { IdentifierField, useIdentifierCheck } from '../parts/identifier-field.tsx';
import { StepForm } from '../parts/step-form.tsx';
import { Submit } from '../parts/submit.tsx';

type Props = { readonly step: Extract<Step, { kind: 'recover' }> };

/** Where the code goes that replaces a forgotten password. */
export function RecoverStep({ step }: Props) {
  const { page, messages, back } = usePage();
  return (
    <>
      <Head>{messages.recoverLead}</Head>
      <StepForm check={useIdentifierCheck()}>
        <IdentifierField accepts={step.accepts} />
        <Submit event="recover" primary wide>
          {messages.sendCode}
        </Submit>
      </StepForm>
      {page.links.restart && (
        <p class="other">
          <a href={page.links.restart} onClick={back}>
            {messages.backToSignIn}
          </a>
        </p>
      )}
    </>
  );
}
