import type { PasskeyOptions } from '@genauth/contract/account-steps.ts';
import type { TargetedMouseEvent } from 'preact';
import { askPasskey, passkeysWork } from '../browser/passkey.ts';
import { usePage } from '../page-context.ts';
import { Message } from './message.tsx';
import { Submit } from './submit.tsx';

interface PasskeySubmitProps {
  readonly event: string;
  readonly options: PasskeyOptions | null;
  readonly primary?: boolean;
}

/** Asks for the passkey, and sends the form with the response as `code`. */
export function PasskeySubmit({ event, options, primary = true }: PasskeySubmitProps) {
  const { messages, enhanced, complain } = usePage();
  const ask = async (click: TargetedMouseEvent<HTMLButtonElement>) => {
    const button = click.currentTarget;
    const code = button.form?.elements.namedItem('code');
    if (!options || !(code instanceof HTMLInputElement) || code.value !== '') return;
    click.preventDefault();
    const response = await askPasskey(options, { create: event === 'enroll' });
    if (response === null) return complain('code', 'passkeyFailed', messages.passkeyFailed);
    code.value = response;
    button.form?.requestSubmit(button);
    code.value = '';
  };
  const works = enhanced && passkeysWork();
  return (
    <>
      <input type="hidden" name="code" value="" />
      {primary && <Message id="passkey-message" field="code" hint={works ? null : messages.passkeyUnsupported} />}
      <Submit event={event} primary={primary} wide aside disabled={!works} onClick={ask}>
        {event === 'enroll' ? messages.passkeyCreate : messages.passkeyUse}
      </Submit>
    </>
  );
}
