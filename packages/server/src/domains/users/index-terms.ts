import { memberField } from './filter-fields.ts';
import type { Condition } from './filters.ts';

/** Whether a text has what the index of characters holds: two of them, or one beyond ASCII. */
export const hasGrams = (text: string): boolean => text.length >= 2 || /[^ -~]/.test(text);

/** A text that the users a condition looks for contain; undefined when the index of characters cannot tell. */
export function textIn({ field, operator, value }: Condition): string | undefined {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const known = (operator === 'CONTAINS' || operator === 'EQUAL') && memberField(field)?.indexed && hasGrams(text);
  return known ? text : undefined;
}

/** Values beyond are not in the index. */
const LONGEST = 64;

/**
 * The terms of the index that say the same as a condition: the users have one of them. Undefined when it is not about
 * values that the index holds; it may be invalid then.
 */
export function termsOf({ field, operator, value }: Condition): string[] | undefined {
  const { listed, kind } = memberField(field) ?? {};
  const isOne = operator === 'EQUAL' || (operator === 'CONTAINS' && kind === 'list');
  if (!listed || !(isOne || operator === 'IN')) return undefined;
  const values: unknown[] = Array.isArray(value) && (kind === 'list' || !isOne) ? value : [value];
  const fits = (one: unknown) => {
    if (kind === 'boolean' || kind === 'number') return typeof one === kind;
    return typeof one === 'string' && one !== '' && one.length <= LONGEST;
  };
  return values.length > 0 && values.length <= MOST && values.every(fits)
    ? values.map((one) => `${listed}=${one}`)
    : undefined;
}

const MOST = 500;
