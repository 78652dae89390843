import type { PageModel, RenderOptions } from '@genauth/contract/sign-in.ts';
import { accent } from '@genauth/theme/accent.ts';
import { renderToString } from 'preact-render-to-string';
import { App, type PageState } from '../app.tsx';
import { messages } from '../messages/messages.ts';
import { selfServiceMessages } from '../messages/self-service/messages.ts';
import { documentTitle } from '../title.ts';
import { brandStyle } from './brand-style.ts';
import { icon } from './icon.ts';

export { contentSecurityPolicy } from './policy.ts';

declare const CLIENT_FILES: { readonly script: string; readonly style: string };

/** The whole HTML document of a page. Everything in it that the policy must allow carries the nonce. */
export function render(page: PageModel, { nonce, theme, css }: RenderOptions): string {
  const texts = messages[page.language];
  const ownMessages = page.step.kind === 'self-service' ? selfServiceMessages[page.language] : null;
  const state: PageState = { page, messages: texts, ownMessages };
  const brand = page.application?.brandColor ? accent(page.application.brandColor) : null;
  const document = (
    <html lang={page.language} dir={page.direction} data-theme={theme}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{documentTitle(page, texts)}</title>
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        {page.step.kind === 'done' && <meta http-equiv="refresh" content={`0;url=${page.step.continueUrl}`} />}
        <link rel="icon" href={icon} />
        <link rel="stylesheet" href={`/pages/${CLIENT_FILES.style}`} nonce={nonce} />
        {brand && <style nonce={nonce} dangerouslySetInnerHTML={{ __html: brandStyle(brand) }} />}
        {css && <style nonce={nonce} dangerouslySetInnerHTML={{ __html: css }} />}
        <script type="module" src={`/pages/${CLIENT_FILES.script}`} nonce={nonce} />
      </head>
      <body>
        <div id="app" class="authing-guard-layout">
          <App {...state} />
        </div>
        <script id="state" type="application/json" dangerouslySetInnerHTML={{ __html: embed(state) }} />
      </body>
    </html>
  );
  return `<!doctype html>${renderToString(document)}`;
}

/** JSON that cannot end the element it stands in. */
function embed(state: PageState): string {
  return JSON.stringify(state).replaceAll('<', '\\u003c');
}
