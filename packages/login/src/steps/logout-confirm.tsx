import type { LogoutConfirmStep as LogoutConfirm } from '@genauth/contract/sign-in.ts';
import { fill } from '../messages/fill.ts';
import { usePage } from '../page-context.ts';
import { Head } from '../parts/head.tsx';
import { StepForm } from '../parts/step-form.tsx';
import { Submit } from '../parts/submit.tsx';

/** Sign out, or stay. */
export function LogoutConfirmStep({ step }: { readonly step: LogoutConfirm }) {
  const { messages } = usePage();
  return (
    <>
      <Head>{step.user && fill(messages.logoutUser, { user: step.user })}</Head>
      <p class="lead">{messages.logoutText}</p>
      <StepForm native class="stack">
        <Submit event="sign-out" primary wide>
          {messages.signOut}
        </Submit>
        {step.stayUrl && (
          <a class="button wide" href={step.stayUrl}>
            {messages.stay}
          </a>
        )}
      </StepForm>
    </>
  );
}
