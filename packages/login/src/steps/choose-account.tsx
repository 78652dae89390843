import type { ChooseAccountStep as ChooseAccount } from '@genauth/contract/account-steps.ts';
import { fill } from '../messages/fill.ts';
import { usePage } from '../page-context.ts';
import { Head } from '../parts/head.tsx';
import { StepForm } from '../parts/step-form.tsx';
import { Submit } from '../parts/submit.tsx';

/** Which of the accounts that this browser knows. */
export function ChooseAccountStep({ step }: { readonly step: ChooseAccount }) {
  const { page, messages } = usePage();
  return (
    <>
      <Head>{page.application && fill(messages.signInTo, { application: page.application.name })}</Head>
      <ul class="card accounts">
        {step.accounts.map(({ id, name, detail, signedIn }) => (
          <li key={id}>
            <StepForm class="choice">
              <input type="hidden" name="account" value={id} />
              <button type="submit" name="event" value="choose">
                <span class="initial small" aria-hidden="true">
                  {[...name][0]}
                </span>
                <span class="account">
                  <span>{name}</span>
                  {detail && <span class="muted">{detail}</span>}
                </span>
                {signedIn && <span class="badge">{messages.signedIn}</span>}
              </button>
            </StepForm>
            {!signedIn && (
              <StepForm class="forget">
                <input type="hidden" name="account" value={id} />
                <Submit event="forget" small label={`${messages.forgetAccount}: ${name}`}>
                  {messages.forgetAccount}
                </Submit>
              </StepForm>
            )}
          </li>
        ))}
      </ul>
      {page.links.restart && (
        <p class="other">
          <a href={page.links.restart}>{messages.anotherAccount}</a>
        </p>
      )}
    </>
  );
}
