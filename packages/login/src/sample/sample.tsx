import type { SampleStep as Sample } from '@genauth/contract/sample-page.ts';
import { usePage } from '../page-context.ts';
import { Notice } from '../steps/notice.tsx';
import { Details } from '../steps/problem.tsx';
import { Session } from './session.tsx';

/** The page of the sample application. */
export function SampleStep({ step: { state } }: { readonly step: Sample }) {
  const { messages } = usePage();
  switch (state.name) {
    case 'signed-out':
      return <Notice text={messages.sampleSignedOut} url={state.signInUrl} action={messages.signIn} />;
    case 'failed':
      return (
        <Notice text={state.description ?? ''} url={state.signInUrl} action={messages.tryAgain}>
          <Details rows={{ error: state.error }} />
        </Notice>
      );
    case 'signed-in':
      return <Session session={state} />;
  }
}
