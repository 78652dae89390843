import { type Placeholder, placeholders, type Values } from './events.ts';

/** What a message is made from; all three may hold placeholders. */
export interface Template {
  subject: string;
  /** The name it comes from. */
  sender: string;
  /** HTML. */
  content: string;
}

export interface Rendered extends Template {
  text: string;
}

/** Names are chosen by users: longer ones are no names but texts. */
const LONGEST_VALUE = 80;

/** `{{name}}` of handlebars and `<%= name %>` of EJS; nothing else of either language is understood. */
export const PLACEHOLDER = /\{\{\s*(\w+)\s*\}\}|<%=\s*(\w+)\s*%>/g;

/** Fills a template in. Values become text and never markup; a header stays one line whatever they hold. */
export function render(template: Template, values: Values): Rendered {
  const content = fill(template.content, values, escapeHtml);
  return {
    subject: oneLine(fill(template.subject, values, oneLine)),
    sender: oneLine(fill(template.sender, values, oneLine)),
    content,
    text: textOf(content),
  };
}

/** Fills a text of one line in. */
export const renderLine = (text: string, values: Values): string => oneLine(fill(text, values, oneLine));

const fill = (text: string, values: Values, shown: (value: string) => string): string =>
  text.replaceAll(PLACEHOLDER, (_whole, braces?: string, tag?: string) => {
    const name = braces ?? tag ?? '';
    const value = (isPlaceholder(name) && values[name]) || '';
    return shown(name === 'link' ? value : value.slice(0, LONGEST_VALUE));
  });

export const isPlaceholder = (name: string): name is Placeholder => (placeholders as readonly string[]).includes(name);

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a header
export const oneLine = (text: string): string => text.replaceAll(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').trim();

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escapeHtml = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** The same words for programs that show no HTML. */
function textOf(html: string): string {
  const words = html
    .replaceAll(/<(head|style|title)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/<br\s*\/?>|<\/(p|div|h\d|tr|li)\s*>/gi, '\n')
    .replaceAll(/<[^>]*>/g, '');
  const plain = Object.entries(entities).reduceRight((text, [sign, entity]) => text.replaceAll(entity, sign), words);
  return plain
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n\n');
}
