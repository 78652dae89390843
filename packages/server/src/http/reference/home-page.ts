import { code, problemRow, problemTable } from './area-page.ts';
import type { Area } from './catalogue.ts';
import type { OpenApi } from './document.ts';
import { type Html, html } from './html.ts';
import { operationLinks } from './layout.ts';

/** How to call, and what is there. */
export const homePage = (document: OpenApi, areas: readonly Area[], host: string): Html => html`<h1>API reference</h1>
<p class="lead">${document.info.summary} Every operation is a method of
<code>@genauth/sdk</code>, and an entry of <a href="/openapi.json">openapi.json</a>.</p>
<section id="calling" aria-labelledby="calling-title"><h2 id="calling-title"><a href="#calling">Calling</a></h2>
${code(`import { AuthenticationClient, ManagementClient } from '@genauth/sdk';

const management = new ManagementClient({
  accessKeyId: 'ACCESS_KEY_ID',
  accessKeySecret: 'ACCESS_KEY_SECRET',
  host: '${host}',
});

const authentication = new AuthenticationClient({
  appId: 'APP_ID',
  appSecret: 'APP_SECRET',
  appHost: '${host}',
  redirectUri: 'https://example.com/callback',
});`)}
<p>A management request is signed with an access key, or carries the token of
<a href="/reference/access-keys">getManagementToken</a>. A user's request carries the access token of a
<a href="/reference/signin">sign-in</a>. The header <code>x-genauth-app-id</code> names the application,
<code>x-genauth-lang</code> the language of messages.</p></section>
<section id="answers" aria-labelledby="answers-title"><h2 id="answers-title"><a href="#answers">Answers</a></h2>
<p>The transport always answers 200. What happened stands in the envelope: <code>statusCode</code> is 200 when it worked,
<code>apiCode</code> says which problem it is when it did not, <code>data</code> holds the answer, and
<code>requestId</code> names the request in the logs.</p></section>
<section id="failures" aria-labelledby="failures-title"><h2 id="failures-title"><a href="#failures">Failures</a></h2>
<p>All that an answer may say beside 200.</p>
<details><summary>${Object.keys(document['x-problems']).length} problems by apiCode</summary>
${problemTable(
  Object.entries(document['x-problems'])
    .sort(([, a], [, b]) => a.apiCode - b.apiCode)
    .map(([key]) => problemRow(document, key)),
  'All problems',
)}</details></section>
${[...Map.groupBy(areas, ({ client }) => client)].map(
  ([client, of]) => html`<section id="${client}" aria-labelledby="${client}-title">
<h2 id="${client}-title"><a href="#${client}">${client}</a></h2>
<ul class="areas">${of.map(
    ({ slug, title, operations }) =>
      html`<li><a href="/reference/${slug}">${title}<span class="muted">${operations.length}</span></a></li>`,
  )}</ul></section>`,
)}`;

/** What a search found, for browsers without script. */
export function searchPage(areas: readonly Area[], query: string): Html {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = areas.flatMap((area) =>
    area.operations
      .filter(({ name, path, summary }) => {
        const text = `${name} ${path} ${summary}`.toLowerCase();
        return words.every((word) => text.includes(word));
      })
      .map((operation) => ({ area, operation })),
  );
  return html`<h1>${found.length === 1 ? 'One operation' : `${found.length} operations`} for “${query}”</h1>
${found.length > 0 ? operationLinks(found) : html`<p class="lead">Try a part of its name or its path.</p>`}`;
}
