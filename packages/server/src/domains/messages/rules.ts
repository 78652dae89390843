import { carries, type MessageEvent, placeholders } from './events.ts';
import { isPlaceholder, oneLine, PLACEHOLDER, type Template } from './render.ts';

/** What programs that show e-mails must not run or load by themselves. */
const active = [
  /<\s*(script|iframe|frame|object|embed|applet|form|base|meta|link|svg|math)\b/i,
  /[\s"'/]on[a-z]+\s*=/i,
  /(javascript|vbscript|data)\s*:/i,
  /expression\s*\(|@import/i,
];

/** Stands for a value while a template is looked at. */
const VALUE = '\ufffc';

/** A value in a tag, in an attribute, or in a style sheet: there, escaping does not make it text. */
const inTag = new RegExp(`<[^>]*${VALUE}|=\\s*["'][^"'<>]*${VALUE}|<style\\b[^>]*>[^<]*${VALUE}`, 'i');

/** Why a template cannot be used; undefined when it can. */
export function refuseTemplate(event: MessageEvent, { subject, sender, content }: Template): string | undefined {
  const all = `${subject}\n${sender}\n${content}`;
  const names = [...all.matchAll(PLACEHOLDER)].map(([, braces, tag]) => braces ?? tag ?? '');
  const unknown = names.find((name) => !isPlaceholder(name));
  if (unknown !== undefined) return `${unknown} is none of ${placeholders.join(', ')}`;
  if (all.includes('{{{') || /\{\{|<%/.test(all.replaceAll(PLACEHOLDER, '')))
    return 'of the template language only {{name}} and <%= name %> are understood';
  if (subject !== oneLine(subject) || sender !== oneLine(sender)) return 'subject and sender must be one line';
  // Entities are read before a program looks for schemes and handlers; so are they here.
  if (active.some((pattern) => pattern.test(content) || pattern.test(decoded(content))))
    return 'the content must hold no program';
  const bare = content.replaceAll(PLACEHOLDER, (_whole, braces?: string, tag?: string) =>
    (braces ?? tag) === 'link' ? '' : VALUE,
  );
  if (inTag.test(bare)) return 'inside of tags only {{link}} may stand';
  const carried = carries[event];
  if (carried !== 'nothing' && !content.match(new RegExp(`(\\{\\{|<%=)\\s*${carried}\\s*(\\}\\}|%>)`)))
    return `the ${carried} is missing`;
  return undefined;
}

/** The text without what hides letters in HTML: numeric entities, tabs and line ends. */
const decoded = (html: string): string =>
  html
    .replaceAll(/&#(x[0-9a-f]+|\d+);?/gi, (_whole, code: string) =>
      String.fromCodePoint(
        Math.min(
          code.startsWith('x') || code.startsWith('X') ? Number.parseInt(code.slice(1), 16) : Number(code),
          0x10_ff_ff,
        ),
      ),
    )
    .replaceAll(/&(tab|newline|colon);/gi, (_whole, name: string) => (name.toLowerCase() === 'colon' ? ':' : ''))
    .replaceAll(/[\t\r\n]/g, '');
