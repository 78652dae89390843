import type { PageModel } from '@genauth/contract/sign-in.ts';
import { useFlow } from './browser/use-flow.ts';
import type { Messages } from './messages/en-US.ts';
import { PageContext } from './page-context.ts';
import { LanguageMenu } from './parts/language-menu.tsx';
import { StepView } from './steps/step-view.tsx';

/** The whole page below `body`, the same on the server and in the browser. */
export function App({ page: first, messages }: { readonly page: PageModel; readonly messages: Messages }) {
  const flow = useFlow(first, messages);
  const { step, development } = flow.page;
  const wide = step.kind === 'sample' && step.state.name === 'signed-in';
  return (
    <PageContext.Provider value={flow}>
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
