import { sourceFiles, visit } from './source.ts';

/** Lines of hand-written files and functions; small ones are found, read and reviewed whole. */
const FILE = { median: 100, p90: 250, cap: 500 };
const FUNCTION = { p90: 40, cap: 80 };

/** Tables of one entry a line, which a reader searches and does not read. */
const CATALOGUES = new Set(['packages/contract/src/problems.ts']);

const problems: string[] = [];
const fileLines: number[] = [];
const functionLines: number[] = [];

for (const file of sourceFiles()) {
  const lines = file.text.trimEnd().split('\n').length;
  if (CATALOGUES.has(file.path)) continue;
  fileLines.push(lines);
  if (lines > FILE.cap) problems.push(`${file.path} has ${lines} lines; the cap is ${FILE.cap}. Split it by noun.`);
  const groups = new Set<unknown>(); // the callback of a `describe` is a list of tests, not a function that anybody reads as one
  visit(file, (node) => {
    if (node.type === 'CallExpression' && /^describe\b/.test(file.text.slice(node.start, node.start + 9))) {
      for (const argument of node.arguments as unknown[]) groups.add(argument);
    }
    if (groups.has(node)) return;
    if (!/Function/.test(node.type) || !('body' in node)) return;
    const length = file.lineOf(node.end) - file.lineOf(node.start) + 1;
    functionLines.push(length);
    const where = `${file.path}:${file.lineOf(node.start)}`;
    if (length > FUNCTION.cap) problems.push(`${where} is a function of ${length} lines; the cap is ${FUNCTION.cap}.`);
  });
}

const at = (numbers: number[], share: number): number =>
  numbers.sort((a, b) => a - b)[Math.floor(numbers.length * share)] ?? 0;

const figures = [
  ['median file', at(fileLines, 0.5), FILE.median],
  ['90th percentile file', at(fileLines, 0.9), FILE.p90],
  ['90th percentile function', at(functionLines, 0.9), FUNCTION.p90],
] as const;
for (const [what, lines, limit] of figures) {
  if (lines > limit) problems.push(`The ${what} has ${lines} lines; the limit is ${limit}.`);
}
process.stdout.write(
  `${fileLines.length} files: ${figures.map(([what, lines]) => `${what} ${lines}`).join(', ')} lines\n`,
);
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.exit(problems.length > 0 ? 1 : 0);
