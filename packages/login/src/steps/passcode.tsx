import type { PasscodeStep as Passcode } from '@genauth/contract/account-steps.ts';
import { useCountdown } from '../browser/use-countdown.ts';
import { usePage } from '../page-context.ts';
import { CodeField, useCodeCheck } from '../parts/code-field.tsx';
import { Head } from '../parts/head.tsx';
import { Identity } from '../parts/identity.tsx';
import { StepForm } from '../parts/step-form.tsx';
import { Submit } from '../parts/submit.tsx';

/** The code that was sent. */
export function PasscodeStep({ step }: { readonly step: Passcode }) {
  const { messages } = usePage();
  const wait = useCountdown(step.resendAfter);
  return (
    <>
      <Head>
        <Identity>{step.identifier}</Identity>
      </Head>
      <StepForm check={useCodeCheck()}>
        <input type="hidden" name="identifier" value={step.identifier} />
        <input type="hidden" name="purpose" value={step.purpose} />
        <CodeField length={step.length} wait={wait} />
        <div class="stack">
          <Submit event="passcode" primary wide>
            {messages.next}
          </Submit>
          <Submit event="send-code" wide aside disabled={wait > 0}>
            {messages.resend}
          </Submit>
          {step.passwordToo && (
            <Submit event="use-password" wide aside>
              {messages.usePassword}
            </Submit>
          )}
        </div>
      </StepForm>
    </>
  );
}
