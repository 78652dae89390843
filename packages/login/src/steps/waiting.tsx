import type { WaitingStep as Waiting } from '@genauth/contract/account-steps.ts';
import { useEffect, useRef } from 'preact/hooks';
import { fill } from '../messages/fill.ts';
import { usePage } from '../page-context.ts';
import { Head } from '../parts/head.tsx';
import { Message } from '../parts/message.tsx';
import { StepForm } from '../parts/step-form.tsx';
import { Submit } from '../parts/submit.tsx';

/** Milliseconds between two looks at what the phone has answered. */
const EVERY = 1500;

/** Waits for a phone to scan the code and to confirm. Without script, people say when they have. */
export function WaitingStep({ step }: { readonly step: Waiting }) {
  const { page, messages, enhanced, poll, back } = usePage();
  const box = useRef<HTMLDivElement>(null);
  const gone = step.status === 'gone';
  useEffect(() => {
    if (gone) return;
    const timer = setInterval(() => poll(box.current?.querySelector('form') ?? null), EVERY);
    return () => clearInterval(timer);
  }, [page, gone]);
  const said = {
    waiting: messages.waitingLead,
    scanned: fill(messages.waitingScanned, { user: step.user ?? '' }),
    gone: messages.waitingGone,
  };
  return (
    <>
      <Head>
        <span aria-live="polite">{said[step.status]}</span>
      </Head>
      <p class={gone ? 'card qrcode gone' : 'card qrcode'}>
        <img src={step.qrCode} alt={messages.waitingQrCode} width="208" height="208" />
      </p>
      <div ref={box} class={enhanced && !gone ? 'waiting' : ''}>
        <StepForm>
          <Message id="waiting-message" />
          <Submit event={gone ? 'show-qrcode' : 'check'} primary wide>
            {gone ? messages.waitingAgain : messages.waitingDone}
          </Submit>
        </StepForm>
      </div>
      {page.links.restart && (
        <p class="other">
          <a href={page.links.restart} onClick={back}>
            {messages.waitingOther}
          </a>
        </p>
      )}
    </>
  );
}
