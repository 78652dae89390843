import type { Step } from '@genauth/contract/sign-in.ts';
import { fill } from '../messages/fill.ts';
import { usePage } from '../page-context.ts';
import { Head } from '../parts/head.tsx';
import { IdentifierField, useIdentifierCheck } from '../parts/identifier-field.tsx';
import { PasskeyForm } from '../parts/passkey-form.tsx';
import { StepForm } from '../parts/step-form.tsx';
import { Submit } from '../parts/submit.tsx';

type Props = { readonly step: Extract<Step, { kind: 'identifier' }> };

/** Who are you? */
export function IdentifierStep({ step }: Props) {
  const { page, messages } = usePage();
  return (
    <>
      <Head>{page.application && fill(messages.signInTo, { application: page.application.name })}</Head>
      <StepForm check={useIdentifierCheck()}>
        <IdentifierField accepts={step.accepts} passkey={step.passkey !== null} />
        <Submit event="identifier" primary wide>
          {messages.next}
        </Submit>
      </StepForm>
      {step.passkey && <PasskeyForm options={step.passkey} />}
      {step.qrCode && (
        <StepForm class="others">
          <Submit event="show-qrcode" wide>
            {messages.useQrCode}
          </Submit>
        </StepForm>
      )}
      {page.links.register && (
        <p class="other">
          {messages.registerLead} <a href={page.links.register}>{messages.register}</a>
        </p>
      )}
    </>
  );
}
