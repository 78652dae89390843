/**
 * Reads the end of a role: milliseconds since 1970, also as digits, or a date as text; an empty text for never.
 * Undefined when it is none of these.
 */
export function readTime(given: number | string): number | null | undefined {
  if (typeof given === 'number') return given;
  const text = given.trim();
  if (text === '') return null;
  const time = /^\d{1,16}$/.test(text) ? Number(text) : Date.parse(text);
  return time >= 0 && time <= LAST ? time : undefined;
}

/** The last moment that a date can hold. */
const LAST = 8_640_000_000_000_000;

/** The first entry that stands in the list a second time. */
export function firstRepeated<Item>(items: readonly Item[], nameOf: (item: Item) => string): Item | undefined {
  const seen = new Set<string>();
  return items.find((item) => seen.size === seen.add(nameOf(item)).size);
}
