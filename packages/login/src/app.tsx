import type { PageModel } from '@genauth/contract/sign-in.ts';
import { useFlow } from './browser/use-flow.ts';
import type { Messages } from './messages/en-US.ts';
import type { SelfServiceMessages } from './messages/self-service/en-US.ts';
import { PageContext } from './page-context.ts';
import { LanguageMenu } from './parts/language-menu.tsx';
import { StepView } from './steps/step-view.tsx';

/** What a page is drawn from: embedded in the document, so that the browser draws the same. */
export interface PageState {
  readonly page: PageModel;
  readonly messages: Messages;
  readonly ownMessages: SelfServiceMessages | null;
}

/** The whole page below `body`, the same on the server and in the browser. */
export function App({ page: first, messages, ownMessages }: PageState) {
  const flow = useFlow(first, messages);
  const { step, development } = flow.page;
  const wide = step.kind === 'self-service' || (step.kind === 'sample' && step.state.name === 'signed-in');
  return (
    <PageContext.Provider value={{ ...flow, ownMessages }}>
      <main class={wide ? 'wide' : 'column'}>
        <div key={step.kind} class={flow.moved ? 'step entering' : 'step'}>
          <StepView />
        </div>
      </main>
      <footer>
        <div class={wide ? 'wide' : 'column'}>
          <LanguageMenu />
          {development && <span class="badge">{messages.development}</span>}
        </div>
      </footer>
    </PageContext.Provider>
  );
}
