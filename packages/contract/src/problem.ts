type Placeholder<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholder<Rest> : never;

/** One way to fail: a stable key, the codes of the wire, and an English text with `{named}` parts. */
export interface Problem<Key extends string = string, Text extends string = string> {
  readonly key: Key;
  readonly apiCode: number;
  readonly statusCode: number;
  readonly text: Text;
}

/** The named parts that a problem's text asks for. */
export type Parameters<Text> = { readonly [Name in Placeholder<Text>]: string | number };

type Entry = readonly [apiCode: number, statusCode: number, text: string];

/** Turns the catalogue `key: [apiCode, statusCode, text]` into problems that know their own key. */
export function defineProblems<const Entries extends Record<string, Entry>>(entries: Entries) {
  const problems = Object.entries(entries).map(([key, [apiCode, statusCode, text]]) => [
    key,
    { key, apiCode, statusCode, text },
  ]);
  return Object.fromEntries(problems) as { [Key in keyof Entries & string]: Problem<Key, Entries[Key][2]> };
}
