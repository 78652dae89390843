import { usePage } from '../page-context.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { Head } from '../parts/head.tsx';
import { StepForm } from '../parts/step-form.tsx';
import { Submit } from '../parts/submit.tsx';

/** The code that replaces a lost authenticator, shown once. */
export function RecoveryCodeStep({ code }: { readonly code: string }) {
  const { messages } = usePage();
  return (
    <>
      <Head>{messages.recoveryLead}</Head>
      <p class="card recovery">
        <code>{code}</code>
        <CopyButton text={code} label={messages.copyCode} />
      </p>
      <StepForm>
        <Submit event="noted" primary wide>
          {messages.noted}
        </Submit>
      </StepForm>
    </>
  );
}
