import type { ConsentStep as Consent } from '@genauth/contract/sign-in.ts';
import type { Messages } from '../messages/en-US.ts';
import { fill } from '../messages/fill.ts';
import { usePage } from '../page-context.ts';
import { Head } from '../parts/head.tsx';
import { CheckIcon } from '../parts/icons.tsx';
import { Message } from '../parts/message.tsx';
import { StepForm } from '../parts/step-form.tsx';
import { Submit } from '../parts/submit.tsx';

const known: Readonly<Record<string, keyof Messages>> = {
  openid: 'scopeOpenid',
  profile: 'scopeProfile',
  email: 'scopeEmail',
  phone: 'scopePhone',
  address: 'scopeAddress',
  offline_access: 'scopeOffline',
  username: 'scopeUsername',
  roles: 'scopeRoles',
};

/** What the application asks for, in words. */
export function ConsentStep({ step }: { readonly step: Consent }) {
  const { messages } = usePage();
  const text = ({ name, description }: Consent['scopes'][number]) => {
    const key = known[name];
    return key ? messages[key] : (description ?? name);
  };
  return (
    <>
      <Head>{fill(messages.consentUser, { user: step.user })}</Head>
      <StepForm>
        <p class="lead">{messages.consentLead}</p>
        <ul class="card scopes">
          {step.scopes.map((scope) => (
            <li key={scope.name}>
              <CheckIcon />
              {text(scope)}
            </li>
          ))}
        </ul>
        <Message id="consent-message" />
        <div class="stack">
          <Submit event="allow" primary wide>
            {messages.allow}
          </Submit>
          <Submit event="deny" wide>
            {messages.deny}
          </Submit>
        </div>
      </StepForm>
    </>
  );
}
