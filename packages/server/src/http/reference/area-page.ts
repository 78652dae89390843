import { type Area, inputsOf, type Operation, outputOf } from './catalogue.ts';
import { modelName, type OpenApi, resolve } from './document.ts';
import { fieldTable, typeOf } from './fields.ts';
import { type Html, html } from './html.ts';
import { sampleOf } from './sample.ts';

/** The operations of one area. */
export const areaPage = (document: OpenApi, { title, client, operations }: Area): Html => html`<h1>${title}</h1>
<p class="lead">${operations.length === 1 ? 'One operation' : `${operations.length} operations`} of the
<code>${client}Client</code>.</p>
${operations.map((operation) => section(document, operation))}`;

function section(document: OpenApi, operation: Operation): Html {
  const { name, summary, method, path, deprecated, served } = operation;
  return html`<section id="${name}" aria-labelledby="${name}-title">
<h2 id="${name}-title"><a href="#${name}">${name}</a>${deprecated && html` <span class="mark">Deprecated</span>`}${
    !served && html` <span class="mark">Answers 501 for now</span>`
  }</h2>
<p>${summary}</p>
<p class="route"><span class="method">${method}</span> <code>${path}</code></p>
<dl class="facts"><div><dt>Caller</dt><dd>${callerOf(operation)}</dd></div>${
    operation['x-needs'] && html`<div><dt>Permission</dt><dd><code>${operation['x-needs']}</code></dd></div>`
  }${operation['x-audits'] && html`<div><dt>Audited as</dt><dd><code>${operation['x-audits']}</code></dd></div>`}</dl>
${inputsOf(document, operation).map(
  (input) =>
    html`<h3>${titles[input.in]}</h3>${fieldTable(input.properties, input.required, `${titles[input.in]} of ${name}`)}`,
)}
<h3>Answer</h3>${answer(document, operation)}
<h3>Failures</h3>${failures(document, operation)}
<h3>TypeScript</h3>${code(sampleOf(document, operation))}
</section>`;
}

const titles = { path: 'In the path', query: 'Query', body: 'Body' } as const;

const callers: Record<string, string> = {
  accessKeySignature: 'An administrator, with an access key or a management token',
  userToken: 'The signed-in user, with an access token',
  clientSecret: 'The application, with its secret where it has one',
};

function callerOf({ security }: Operation): string {
  const names = security.map((scheme) => callers[Object.keys(scheme)[0] ?? '']).filter((name) => name !== undefined);
  return names.length > 0 ? [...new Set(names)].join(', or ') : 'Anyone';
}

function answer(document: OpenApi, operation: Operation): Html {
  const schema = outputOf(operation);
  if (!schema) return html`<p>The envelope, without <code>data</code>.</p>`;
  const { properties, required = [] } = resolve(document, schema);
  if (!properties || schema.$ref) return html`<p><code>data</code> is <code>${typeOf(schema)}</code>.</p>`;
  return html`<p><code>data</code> holds:</p>${fieldTable(properties, required, `Answer of ${operation.name}`)}`;
}

function failures(document: OpenApi, operation: Operation): Html {
  const rows = operation['x-problems'].map((key) => problemRow(document, key));
  return html`${rows.length > 0 && problemTable(rows, `Failures of ${operation.name}`)}<p class="muted">${
    rows.length > 0 ? 'Beside these' : 'Only'
  } what <a href="/reference#failures">every operation</a> may answer.</p>`;
}

/** One line of the catalogue of problems. */
export function problemRow({ 'x-problems': problems }: OpenApi, key: string): Html {
  const { apiCode, statusCode, text } = problems[key] ?? { apiCode: '', statusCode: '', text: '' };
  return html`<tr><td><code>${apiCode}</code></td><td><code>${statusCode}</code></td><td>${text}</td></tr>`;
}

export const problemTable = (rows: Html[], caption: string): Html =>
  html`<div class="table" tabindex="0" role="region" aria-label="${caption}"><table>
<thead><tr><th scope="col">apiCode</th><th scope="col">statusCode</th><th scope="col">Meaning</th></tr></thead>
<tbody>${rows}</tbody></table></div>`;

/** Code with a button that copies it. */
export const code = (text: string): Html =>
  html`<div class="sample"><pre tabindex="0"><code>${text}</code></pre><button class="button copy" type="button" hidden>Copy</button></div>`;

/** A named schema. */
export function modelPage({ components }: OpenApi, name: string): Html | undefined {
  const schema = Object.hasOwn(components.schemas, name) ? components.schemas[name] : undefined;
  if (!schema) return undefined;
  return html`<h1>${modelName(name)}</h1>${schema.description && html`<p class="lead">${schema.description}</p>`}
${
  schema.properties
    ? fieldTable(schema.properties, schema.required ?? [], `Members of ${name}`)
    : html`<p><code>${typeOf(schema)}</code></p>`
}`;
}
