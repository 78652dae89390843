import type { EnrollFactorStep as EnrollFactor } from '@genauth/contract/account-steps.ts';
import { fill } from '../messages/fill.ts';
import { usePage } from '../page-context.ts';
import { CodeField, useCodeCheck } from '../parts/code-field.tsx';
import { Field } from '../parts/field.tsx';
import { Head } from '../parts/head.tsx';
import { PasskeySubmit } from '../parts/passkey-submit.tsx';
import { StepForm } from '../parts/step-form.tsx';
import { Submit } from '../parts/submit.tsx';
import { OtherFactors } from './second-factor.tsx';

/** Sets up a second factor. */
export function EnrollFactorStep({ step }: { readonly step: EnrollFactor }) {
  const { messages } = usePage();
  const { factor, otp, target, others, skippable } = step;
  const lead = {
    otp: messages.enrollOtp,
    email: target ? fill(messages.leadSent, { target }) : messages.enrollEmail,
    sms: target ? fill(messages.leadSent, { target }) : messages.enrollSms,
    passkey: messages.enrollPasskey,
  }[factor];
  return (
    <>
      <Head>{lead}</Head>
      {otp && <Authenticator otp={otp} />}
      {(factor === 'email' || factor === 'sms') && target === null ? (
        <TargetForm factor={factor} />
      ) : (
        <ProofForm step={step} />
      )}
      <OtherFactors event="use-enroll" others={others} />
      {skippable && (
        <StepForm class="others">
          <Submit event="skip" wide>
            {messages.skip}
          </Submit>
        </StepForm>
      )}
    </>
  );
}

/** What an authenticator app scans, or is told by hand. */
export function Authenticator({ otp }: { readonly otp: NonNullable<EnrollFactor['otp']> }) {
  const { messages } = usePage();
  return (
    <div class="card authenticator">
      <img src={otp.qrCode} alt={messages.qrCode} width="160" height="160" />
      <p>
        {messages.enrollOtpByHand}
        <code>{otp.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
        <a href={otp.uri}>{messages.openAuthenticator}</a>
      </p>
    </div>
  );
}

function ProofForm({ step: { factor, length, passkey } }: { readonly step: EnrollFactor }) {
  const { messages } = usePage();
  const check = useCodeCheck();
  return (
    <StepForm key={factor} check={check}>
      <input type="hidden" name="factor" value={factor} />
      {factor !== 'passkey' && <CodeField length={length} />}
      {factor === 'passkey' ? (
        <PasskeySubmit event="enroll" options={passkey} />
      ) : (
        <Submit event="enroll" primary wide>
          {messages.next}
        </Submit>
      )}
    </StepForm>
  );
}

function TargetForm({ factor }: { readonly factor: 'email' | 'sms' }) {
  const { messages } = usePage();
  const email = factor === 'email';
  return (
    <StepForm>
      <input type="hidden" name="factor" value={factor} />
      <Field
        name="target"
        label={email ? messages.identifierEmail : messages.identifierPhone}
        input={{
          ...(email ? ({ type: 'email' } as const) : ({ type: 'tel' } as const)),
          autocomplete: email ? 'email' : 'tel',
          maxLength: 254,
        }}
      />
      <Submit event="use-enroll" primary wide>
        {messages.sendCode}
      </Submit>
    </StepForm>
  );
}
