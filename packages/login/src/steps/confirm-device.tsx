import type { ConfirmDeviceStep as ConfirmDevice } from '@genauth/contract/account-steps.ts';
import { fill } from '../messages/fill.ts';
import { usePage } from '../page-context.ts';
import { Head } from '../parts/head.tsx';
import { Message } from '../parts/message.tsx';
import { StepForm } from '../parts/step-form.tsx';
import { Submit } from '../parts/submit.tsx';
import { Details } from './problem.tsx';

/** Whether the device that shows the code may be signed in. */
export function ConfirmDeviceStep({ step }: { readonly step: ConfirmDevice }) {
  const { page, messages } = usePage();
  const { status, user, device } = step;
  const application = page.application?.name ?? '';
  if (status !== 'ask') {
    const said = { confirmed: messages.confirmedLead, cancelled: messages.cancelledLead, gone: messages.waitingGone };
    return <Head>{said[status]}</Head>;
  }
  return (
    <>
      <Head>{fill(messages.confirmLead, { user, application })}</Head>
      {device && (
        <Details rows={{ [messages.confirmBrowser]: device.browser, [messages.confirmAddress]: device.address }} />
      )}
      <StepForm>
        <p class="lead">{messages.confirmWarning}</p>
        <Message id="confirm-message" />
        <div class="stack">
          <Submit event="confirm" primary wide>
            {messages.confirm}
          </Submit>
          <Submit event="cancel" wide>
            {messages.deny}
          </Submit>
        </div>
      </StepForm>
    </>
  );
}
