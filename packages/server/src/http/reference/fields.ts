import { modelName, type Schema } from './document.ts';
import { type Html, html } from './html.ts';

/** How deep members within members are shown on the page of an operation. */
const DEEPEST = 3;

/** A table of members; those of objects without a name of their own stand below them, indented. */
export function fieldTable(properties: Record<string, Schema>, required: readonly string[], caption: string): Html {
  return html`<div class="table" tabindex="0" role="region" aria-label="${caption}">
<table><thead><tr><th scope="col">Name</th><th scope="col">Type</th><th scope="col">Description</th></tr></thead>
<tbody>${rowsOf(properties, required, 0)}</tbody></table></div>`;
}

/** What is required comes first. */
function rowsOf(properties: Record<string, Schema>, required: readonly string[], depth: number): Html[] {
  const entries = Object.entries(properties).sort(([a], [b]) => +required.includes(b) - +required.includes(a));
  return entries.flatMap(([name, schema]) => {
    const inner = schema.properties ? schema : schema.items;
    const row = html`<tr><th scope="row" class="depth-${depth}"><code>${name}</code>${
      required.includes(name) && html` <span class="required">required</span>`
    }</th><td><code>${typeOf(schema)}</code></td><td>${schema.description}${remarks(schema)}</td></tr>`;
    const below = inner?.properties && depth < DEEPEST ? rowsOf(inner.properties, inner.required ?? [], depth + 1) : [];
    return [row, ...below];
  });
}

/** A type as TypeScript would write it; named schemas link to their page. */
export function typeOf(schema: Schema): Html {
  if (schema.$ref) return html`<a href="/reference/models/${modelName(schema.$ref)}">${modelName(schema.$ref)}</a>`;
  if (schema.const !== undefined) return html`${JSON.stringify(schema.const)}`;
  if (schema.enum) return union(schema.enum.map((value) => html`${JSON.stringify(value)}`));
  if (schema.anyOf) return union(schema.anyOf.map(typeOf));
  if (schema.type === 'array') return html`${group(schema.items ?? {})}[]`;
  if (schema.type === 'object' && typeof schema.additionalProperties === 'object') {
    return html`Record&lt;string, ${typeOf(schema.additionalProperties)}&gt;`;
  }
  if (Array.isArray(schema.type)) return union(schema.type.map((type) => html`${type}`));
  return html`${schema.type ?? 'any'}`;
}

const union = (types: Html[]): Html => {
  const distinct = [...new Map(types.map((type) => [type.text, type])).values()];
  return html`${distinct.map((type, index) => (index > 0 ? html` | <wbr>${type}` : type))}`;
};

const group = (items: Schema): Html => (items.anyOf || items.enum ? html`(${typeOf(items)})` : html`${typeOf(items)}`);

/** Limits and default, in words. */
function remarks(schema: Schema): Html | false {
  const { default: byDefault, minimum, maximum, minLength, maxLength, minItems, maxItems, format } = schema;
  const found = [
    byDefault !== undefined && `Default: ${JSON.stringify(byDefault)}`,
    format && `Format: ${format}`,
    range(minimum, maximum, ''),
    range(minLength === 1 ? undefined : minLength, maxLength, ' characters'),
    range(minItems, maxItems, ' entries'),
    schema.deprecated && 'Deprecated',
  ].filter((text) => typeof text === 'string');
  return found.length > 0 && html` <span class="remark">${found.join(' · ')}</span>`;
}

function range(least: number | undefined, most: number | undefined, unit: string): string | undefined {
  if (least !== undefined && most !== undefined) return `${least} to ${most}${unit}`;
  if (most !== undefined) return `At most ${most}${unit}`;
  return least === undefined ? undefined : `At least ${least}${unit}`;
}
