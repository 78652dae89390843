import type { PasskeyOptions } from '@genauth/contract/account-steps.ts';
import { useEffect, useRef } from 'preact/hooks';
import { askPasskey, autofillWorks } from '../browser/passkey.ts';
import { usePage } from '../page-context.ts';
import { PasskeySubmit } from './passkey-submit.tsx';
import { StepForm } from './step-form.tsx';

/** Signs in with a passkey: asked for by the button, or chosen in the autofill of the field above. */
export function PasskeyForm({ options }: { readonly options: PasskeyOptions }) {
  const { enhanced } = usePage();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const leaving = new AbortController();
    autofill(options, leaving.signal).then((response) => {
      const form = box.current?.querySelector('form');
      const code = form?.elements.namedItem('code');
      if (!form || response === null || !(code instanceof HTMLInputElement)) return;
      code.value = response;
      form.requestSubmit(form.querySelector('button'));
      code.value = '';
    });
    return () => leaving.abort();
  }, [options]);
  return (
    <div ref={box} class={enhanced ? 'others' : 'others waiting'}>
      <StepForm>
        <PasskeySubmit event="passkey" options={options} primary={false} />
      </StepForm>
    </div>
  );
}

const autofill = async (options: PasskeyOptions, signal: AbortSignal): Promise<string | null> =>
  (await autofillWorks()) ? askPasskey(options, { mediation: 'conditional', signal }) : null;
