import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import { createInterface } from 'node:readline';
import { StartError } from '../config.ts';
import { UsageError } from './command.ts';

/** One user of a file. */
export interface Row {
  /** Where it begins, counted from 1. */
  line: number;
  /** The members as they stand there; the reason when they cannot be read. */
  content: Record<string, unknown> | string;
}

/** A file of users, read line by line. */
export class ImportFile {
  readonly #path: string;
  readonly #csv: boolean;

  constructor(path: string, format = extname(path).slice(1)) {
    if (!['csv', 'jsonl', 'ndjson'].includes(format)) throw new UsageError('--format is jsonl or csv.');
    this.#path = path;
    this.#csv = format === 'csv';
  }

  async *rows(): AsyncGenerator<Row> {
    const lines = createInterface({ input: createReadStream(this.#path, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY });
    try {
      yield* this.#csv ? csvRows(lines) : jsonRows(lines);
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      throw code ? new StartError(`${this.#path} cannot be read (${message}).`) : error;
    }
  }
}

async function* jsonRows(lines: AsyncIterable<string>): AsyncGenerator<Row> {
  let line = 0;
  for await (const text of lines) {
    line += 1;
    if (text.trim() !== '') yield { line, content: parseObject(text) };
  }
}

function parseObject(text: string): Record<string, unknown> | string {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // falls through: what is no JSON is no object either
  }
  return 'it is not a JSON object';
}

/** RFC 4180: a header, then records; a quoted field may hold commas, doubled quotes and line breaks. */
async function* csvRows(lines: AsyncIterable<string>): AsyncGenerator<Row> {
  let header: string[] | undefined;
  let [line, begins, record] = [0, 0, ''];
  for await (const text of lines) {
    line += 1;
    if (record === '') begins = line;
    record += record === '' ? text : `\n${text}`;
    if (isOpen(record) || record.trim() === '') continue;
    const fields = fieldsOf(record);
    if (header) yield { line: begins, content: asMembers(header, fields) };
    header ??= fields.map((name) => name.replace(/^\uFEFF/, '').trim());
    record = '';
  }
  if (record.trim() !== '') yield { line: begins, content: 'its last quoted field does not end' };
}

const isOpen = (record: string): boolean => (record.match(/"/g)?.length ?? 0) % 2 === 1;

const fieldsOf = (record: string): string[] =>
  [...record.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain = '']) =>
    quoted === undefined ? plain : quoted.replaceAll('""', '"'),
  );

/** An empty field says nothing. */
function asMembers(header: string[], fields: string[]): Record<string, unknown> | string {
  if (fields.length !== header.length) return `it has ${fields.length} fields, the header has ${header.length}`;
  return Object.fromEntries(header.map((name, index) => [name, fields[index]]).filter(([, value]) => value !== ''));
}
