import type { VerifyEmailStep as VerifyEmail } from '@genauth/contract/sign-in.ts';
import { usePage } from '../page-context.ts';
import { Head } from '../parts/head.tsx';
import { StepForm } from '../parts/step-form.tsx';
import { Submit } from '../parts/submit.tsx';
import { Notice } from './notice.tsx';

/** Confirms an address by a mailed link, or tells that it is confirmed. */
export function VerifyEmailStep({ step }: { readonly step: VerifyEmail }) {
  const { messages } = usePage();
  if (step.continueUrl !== null)
    return <Notice text={messages.verifyEmailDone} url={step.continueUrl} action={messages.next} />;
  return (
    <>
      <Head>
        <span class="identity">{step.email}</span>
      </Head>
      <StepForm native class="stack">
        <Submit event="verify-email" primary wide>
          {messages.verifyEmailConfirm}
        </Submit>
      </StepForm>
    </>
  );
}
