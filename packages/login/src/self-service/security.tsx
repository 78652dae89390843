import { type Contact, subjectUrl } from '@genauth/contract/self-service-page.ts';
import { fill } from '../messages/fill.ts';
import { useOwnMessages, usePage } from '../page-context.ts';
import { type Of, Title } from './parts.tsx';

const levels = ['passwordNone', 'passwordLow', 'passwordMiddle', 'passwordHigh'] as const;

/** How well the account is protected, and by what. */
export function SecurityView({ view }: Of<'security'>) {
  const { messages } = usePage();
  const own = useOwnMessages();
  const { score, passwordLevel, email, phone, authenticator, passkeys, browsers } = view;
  const has = passwordLevel > 0;
  const advice = score < 60 ? own.scoreLow : score < 85 ? own.scoreMiddle : own.scoreHigh;
  return (
    <>
      <Title>{messages.security}</Title>
      <div class="card score">
        <div>
          <strong>{own.securityScore}</strong>
          <span>{fill(own.scoreOf, { score })}</span>
        </div>
        <meter min={0} max={100} low={60} high={85} optimum={100} value={score} aria-label={own.securityScore} />
        <p class="muted">{advice}</p>
      </div>
      <ul class="card rows">
        <Row
          name={messages.password}
          value={own[levels[passwordLevel] ?? 'passwordLow']}
          url={subjectUrl('password')}
          action={has ? own.change : own.setUp}
        />
        <ContactRow name={messages.identifierEmail} contact={email} url={subjectUrl('email')} />
        <ContactRow name={messages.identifierPhone} contact={phone} url={subjectUrl('phone')} />
        <Row
          name={own.authenticator}
          value={authenticator ? own.authenticatorOn : own.authenticatorOff}
          url={subjectUrl('authenticator')}
          action={authenticator ? own.manage : own.setUp}
        />
        <Row
          name={own.passkeys}
          value={passkeys > 0 ? String(passkeys) : own.passwordNone}
          url={subjectUrl('passkeys')}
          action={own.manage}
        />
        <Row
          name={own.browsers}
          value={browsers > 0 ? String(browsers) : own.passwordNone}
          url={subjectUrl('browsers')}
          action={own.manage}
        />
      </ul>
      <ul class="card rows">
        <Row name={own.deleteAccount} value={own.deleteAccountHint} url={subjectUrl('deletion')} action={own.remove} />
      </ul>
    </>
  );
}

function ContactRow({ name, contact, url }: { name: string; contact: Contact | null; url: string }) {
  const own = useOwnMessages();
  if (!contact) return <Row name={name} value={own.notSet} url={url} action={own.add} />;
  const state = contact.verified ? own.confirmed : own.unconfirmed;
  return <Row name={name} value={`${contact.target} · ${state}`} url={url} action={own.change} />;
}

function Row({ name, value, url, action }: { name: string; value: string; url: string; action: string }) {
  return (
    <li>
      <div>
        <strong>{name}</strong>
        <span class="muted">{value}</span>
      </div>
      <a class="button small" href={url} aria-label={`${action}: ${name}`}>
        {action}
      </a>
    </li>
  );
}
