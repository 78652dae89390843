import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'oxc-parser';

const root = join(import.meta.dirname, '..');

/** A node of the syntax tree, as far as the checks look. */
export interface Node {
  type: string;
  start: number;
  end: number;
  [member: string]: unknown;
}

export interface SourceFile {
  /** From the root of the repository. */
  path: string;
  text: string;
  program: Node;
  lineOf(offset: number): number;
}

/** Every hand-written TypeScript file: what git tracks or would, without what tools write. */
export function sourceFiles(): SourceFile[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx'], {
    cwd: root,
    encoding: 'utf8',
  });
  const written = (path: string) => !/\/generated\/|\.d\.ts$|database\/tables\.ts$/.test(path);
  return listed
    .split('\n')
    .filter((path) => path && written(path) && existsSync(join(root, path)))
    .map(readSource);
}

function readSource(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8');
  const starts = [...text.matchAll(/\n/g)].map(({ index }) => index);
  const { program } = parseSync(path, text);
  return {
    path,
    text,
    program: program as unknown as Node,
    lineOf: (offset) => {
      let [low, high] = [0, starts.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) < offset) low = middle + 1;
        else high = middle;
      }
      return low + 1;
    },
  };
}

/** Calls `see` for every node of a file. */
export function visit(file: SourceFile, see: (node: Node) => void): void {
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('type' in value && typeof value.type === 'string' && 'start' in value) see(value as Node);
    for (const member of Object.values(value)) walk(member);
  };
  walk(file.program);
}
