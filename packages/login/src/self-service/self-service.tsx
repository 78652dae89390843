import {
  SELF_SERVICE,
  type SelfServiceStep,
  sections,
  sectionUrl,
  type View,
} from '@genauth/contract/self-service-page.ts';
import { useEffect, useRef } from 'preact/hooks';
import { useOwnMessages, usePage } from '../page-context.ts';
import { Brand } from '../parts/brand.tsx';
import { CheckIcon } from '../parts/icons.tsx';
import { StepForm } from '../parts/step-form.tsx';
import { Submit } from '../parts/submit.tsx';
import { ApplicationsView } from './applications.tsx';
import { AuthenticatorView } from './authenticator.tsx';
import { BrowsersView } from './browsers.tsx';
import { ContactView } from './contact.tsx';
import { DeletionView } from './deletion.tsx';
import { HistoryView } from './history.tsx';
import { IdentitiesView } from './identities.tsx';
import { PasskeysView } from './passkeys.tsx';
import { PasswordView } from './password.tsx';
import { ProfileView } from './profile.tsx';
import { SecurityView } from './security.tsx';
import { EverywhereView, SessionsView } from './sessions.tsx';

/** The personal centre: its navigation and the view at hand. */
export function SelfService({ step }: { readonly step: SelfServiceStep }) {
  const { messages, page } = usePage();
  const own = useOwnMessages();
  const nav = useRef<HTMLElement>(null);
  // On a phone the tabs run off the edge: the one at hand is brought into sight.
  useEffect(
    () => nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' }),
    [],
  );
  return (
    <div class="own">
      <aside>
        <header class="person whoami">
          <Brand />
          <div>
            <strong>{step.user.name}</strong>
            {step.user.detail && <small>{step.user.detail}</small>}
          </div>
        </header>
        <nav ref={nav} aria-label={messages.ownAccount}>
          {sections.map((section) => (
            <a key={section} href={sectionUrl(section)} aria-current={section === step.section ? 'page' : undefined}>
              {messages[section]}
            </a>
          ))}
        </nav>
        <StepForm action={SELF_SERVICE} class="leave">
          <Submit event="sign-out">{messages.signOut}</Submit>
        </StepForm>
      </aside>
      <section key={`${page.url} ${stageOf(step.view)}`}>
        <p class={step.notice ? 'done' : 'done empty'} role="status">
          {step.notice && <CheckIcon />}
          {step.notice && own[step.notice]}
        </p>
        <Current view={step.view} />
      </section>
    </div>
  );
}

/** Forms begin anew with every stage of a view. */
const stageOf = (view: View): string => {
  if (view.name === 'contact') return view.sent?.target ?? '';
  return view.name === 'authenticator' ? view.state : view.name;
};

function Current({ view }: { readonly view: View }) {
  switch (view.name) {
    case 'profile':
      return <ProfileView view={view} />;
    case 'security':
      return <SecurityView view={view} />;
    case 'password':
      return <PasswordView view={view} />;
    case 'contact':
      return <ContactView view={view} />;
    case 'authenticator':
      return <AuthenticatorView view={view} />;
    case 'passkeys':
      return <PasskeysView view={view} />;
    case 'browsers':
      return <BrowsersView view={view} />;
    case 'sessions':
      return <SessionsView view={view} />;
    case 'sign-out-everywhere':
      return <EverywhereView />;
    case 'history':
      return <HistoryView view={view} />;
    case 'applications':
      return <ApplicationsView view={view} />;
    case 'identities':
      return <IdentitiesView view={view} />;
    case 'deletion':
      return <DeletionView view={view} />;
  }
}
