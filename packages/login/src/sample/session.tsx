import type { Claims, SampleSession, SampleToken } from '@genauth/contract/sample-page.ts';
import { usePage } from '../page-context.ts';
import { Brand } from '../parts/brand.tsx';
import { CopyButton } from '../parts/copy-button.tsx';
import { StepForm } from '../parts/step-form.tsx';
import { Submit } from '../parts/submit.tsx';
import { heading } from '../title.ts';
import { ClaimTable } from './claim-table.tsx';

/** Who is signed in, and everything the application received. */
export function Session({ session }: { readonly session: SampleSession }) {
  const { messages, page } = usePage();
  const claims = session.idToken?.decoded?.payload ?? session.userInfo ?? session.accessToken.decoded?.payload ?? {};
  return (
    <>
      <header class="session">
        <div class="person">
          <Brand />
          <div>
            <h1 tabIndex={-1}>{heading(page, messages)}</h1>
            <p class="muted">{person(claims)}</p>
          </div>
        </div>
        <StepForm native class="actions">
          {session.refreshable && <Submit event="refresh">{messages.refresh}</Submit>}
          <Submit event="sign-out">{messages.signOut}</Submit>
        </StepForm>
      </header>
      <p class="message refreshed" role="status">
        {session.refreshed ? messages.refreshed : ''}
      </p>
      {session.idToken && <Token name={messages.idToken} text={messages.idTokenText} token={session.idToken} />}
      <Token name={messages.accessToken} text={messages.accessTokenText} token={session.accessToken} />
      {session.userInfo && (
        <section class="card token">
          <TokenHead name={messages.userInfo} text={messages.userInfoText} />
          <ClaimTable name={messages.userInfo} claims={session.userInfo} />
        </section>
      )}
    </>
  );
}

function Token({ name, text, token }: { name: string; text: string; token: SampleToken }) {
  const { messages } = usePage();
  return (
    <section class="card token">
      <TokenHead name={name} text={text} algorithm={String(token.decoded?.header.alg ?? '')} raw={token.raw} />
      {token.decoded ? (
        <ClaimTable name={name} claims={token.decoded.payload} />
      ) : (
        <p class="opaque muted">{messages.opaque}</p>
      )}
    </section>
  );
}

function TokenHead({ name, text, algorithm, raw }: { name: string; text: string; algorithm?: string; raw?: string }) {
  const { messages } = usePage();
  return (
    <header>
      <div>
        <h2>
          {name}
          {algorithm && <code class="muted">{algorithm}</code>}
        </h2>
        <p class="muted">{text}</p>
      </div>
      {raw && <CopyButton text={raw} label={messages.copy} />}
    </header>
  );
}

function person(claims: Claims): string {
  const names = [
    claims.name,
    claims.preferred_username,
    claims.username,
    claims.email,
    claims.phone_number,
    claims.sub,
  ];
  const found = names.filter((name) => typeof name === 'string' && name !== '');
  return [...new Set(found)].slice(0, 2).join(' · ');
}
