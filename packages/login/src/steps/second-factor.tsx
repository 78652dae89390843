import type { Factor, SecondFactorStep as SecondFactor } from '@genauth/contract/account-steps.ts';
import { useCountdown } from '../browser/use-countdown.ts';
import type { Messages } from '../messages/en-US.ts';
import { fill } from '../messages/fill.ts';
import { usePage } from '../page-context.ts';
import { CodeField, useCodeCheck } from '../parts/code-field.tsx';
import { Head } from '../parts/head.tsx';
import { PasskeySubmit } from '../parts/passkey-submit.tsx';
import { StepForm } from '../parts/step-form.tsx';
import { Submit } from '../parts/submit.tsx';

/** Something more than the first proof. */
export function SecondFactorStep({ step }: { readonly step: SecondFactor }) {
  const { messages } = usePage();
  const wait = useCountdown(step.resendAfter);
  const { factor, target, mayTrust, others } = step;
  const sent = factor === 'email' || factor === 'sms';
  const numeric = factor !== 'recovery';
  return (
    <>
      <Head>{lead(factor, target, messages)}</Head>
      <StepForm key={factor} check={useCodeCheck()}>
        <input type="hidden" name="factor" value={factor} />
        {factor !== 'passkey' && (
          <CodeField {...(numeric ? { length: step.length, wait } : { label: messages.recoveryCode })} />
        )}
        {mayTrust && (
          <label class="check">
            <input type="checkbox" name="trust" value="on" />
            <span>{messages.trustBrowser}</span>
          </label>
        )}
        <div class="stack">
          {factor === 'passkey' ? (
            <PasskeySubmit event="factor" options={step.passkey} />
          ) : (
            <Submit event="factor" primary wide>
              {messages.next}
            </Submit>
          )}
          {sent && (
            <Submit event="use-factor" wide aside disabled={wait > 0}>
              {messages.resend}
            </Submit>
          )}
        </div>
      </StepForm>
      <OtherFactors event="use-factor" others={others} />
    </>
  );
}

/** The factors that could be used instead, each a form of its own. */
export function OtherFactors({ event, others }: { readonly event: string; readonly others: readonly Factor[] }) {
  const { messages, enhanced } = usePage();
  if (others.length === 0) return null;
  return (
    <div class="others">
      <h2>{messages.otherWays}</h2>
      {others.map((factor) => (
        <StepForm key={factor} class={factor === 'passkey' && !enhanced ? 'waiting' : ''}>
          <input type="hidden" name="factor" value={factor} />
          <Submit event={event} wide>
            {name(factor, messages)}
          </Submit>
        </StepForm>
      ))}
    </div>
  );
}

export const name = (factor: Factor, messages: Messages): string =>
  ({
    otp: messages.factorOtp,
    email: messages.factorEmail,
    sms: messages.factorSms,
    passkey: messages.factorPasskey,
    recovery: messages.factorRecovery,
  })[factor];

const lead = (factor: Factor, target: string | null, messages: Messages): string =>
  ({
    otp: messages.leadOtp,
    email: fill(messages.leadSent, { target: target ?? '' }),
    sms: fill(messages.leadSent, { target: target ?? '' }),
    passkey: messages.leadPasskey,
    recovery: messages.leadRecovery,
  })[factor];
