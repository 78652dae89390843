import { dirname, join, normalize } from 'node:path';
import { type Node, type SourceFile, sourceFiles, visit } from './source.ts';

interface Import {
  from: SourceFile;
  /** Path in the repository; undefined for a package from outside. */
  to: string;
  line: number;
}

const problems: string[] = [];
const files = sourceFiles();
const imports = files.flatMap(importsOf);

for (const found of imports) {
  const reason = isTest(found.from.path) ? undefined : refuse(found.from.path, found.to);
  if (reason) problems.push(`${found.from.path}:${found.line} imports ${found.to}: ${reason}`);
}
for (const file of files) checkGlobals(file);
for (const cycle of cyclesIn(imports)) problems.push(`Import cycle: ${cycle.join(' → ')}. Take out what both need.`);
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.stdout.write(`${files.length} files, ${imports.length} imports of our own\n`);
process.exit(problems.length > 0 ? 1 : 0);

function isTest(path: string): boolean {
  return /\.test\.tsx?$|\/test\/|^packages\/testing\/|^tools\/|^examples\//.test(path);
}

/** Why `from` may not import `to`; undefined when it may. */
function refuse(from: string, to: string): string | undefined {
  const [source, target] = [packageOf(from), packageOf(to)];
  if (source !== target) return refusePackage(source, target);
  if (source !== 'server') return undefined;
  const [layer, other] = [layerOf(from), layerOf(to)];
  if (from.endsWith('/rules.ts') && /database|platform/.test(other))
    return 'rules are pure: pass in what they decide on.';
  if (layer === 'platform' && (other === 'domains' || other === 'protocols'))
    return 'platform serves the domains and knows none.';
  if (layer === 'database' && !['database', 'platform', 'root'].includes(other))
    return 'the database knows tables, not domains.';
  if (layer === 'domains' && other === 'protocols')
    return 'protocols are fronts over the domains, not the other way round.';
  if (layer === 'domains' && other === 'domains') return refuseDomain(from, to);
  return undefined;
}

function refusePackage(source: string, target: string): string | undefined {
  if (target === 'testing') return 'only tests may use the testing package.';
  if (source === 'contract' || source === 'theme') return 'contract and theme import none of our packages.';
  if (source === 'sdk') return 'the SDK is published; it knows the contract at generation time only.';
  if (target === 'server') return 'nothing imports the server.';
  return undefined;
}

function refuseDomain(from: string, to: string): string | undefined {
  const [mine, other] = [domainOf(from), domainOf(to)];
  if (mine === other || to === `packages/server/src/domains/${other}/public.ts`) return undefined;
  return `a domain reaches another one through its public.ts.`;
}

function packageOf(path: string): string {
  return /^packages\/([^/]+)\//.exec(path)?.[1] ?? 'root';
}

function layerOf(path: string): string {
  return /^packages\/server\/src\/([^/]+)\//.exec(path)?.[1] ?? 'root';
}

function domainOf(path: string): string {
  return path.split('/')[4] ?? '';
}

function importsOf(file: SourceFile): Import[] {
  const found: Import[] = [];
  visit(file, (node) => {
    const source = /^(Import|Export(All|Named))Declaration$|^ImportExpression$/.test(node.type)
      ? node.source
      : undefined;
    const specifier = (source as { value?: unknown } | null | undefined)?.value;
    const to = typeof specifier === 'string' ? resolve(file.path, specifier) : undefined;
    if (to) found.push({ from: file, to, line: file.lineOf(node.start) });
  });
  return found;
}

function resolve(from: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return normalize(join(dirname(from), specifier));
  const own = /^@genauth\/([^/]+)\/(.+)$/.exec(specifier);
  return own ? `packages/${own[1]}/src/${own[2]}` : undefined;
}

/** The environment is read in config.ts, time and randomness in platform/. */
function checkGlobals(file: SourceFile): void {
  if (isTest(file.path) || packageOf(file.path) !== 'server') return;
  visit(file, (node) => {
    const name = globalOf(node);
    const allowed = name === 'process.env' ? /\/config\.ts$|\/database-user\.ts$/ : /\/platform\//;
    if (!name || allowed.test(file.path)) return;
    const where = name === 'process.env' ? 'config.ts' : 'platform/';
    problems.push(
      `${file.path}:${file.lineOf(node.start)} uses ${name}: only ${where} may, so that tests can stand in.`,
    );
  });
}

function globalOf(node: Node): string | undefined {
  const { object, property, callee } = node as {
    object?: { name?: string };
    property?: { name?: string };
    callee?: { name?: string };
  };
  if (node.type === 'MemberExpression') {
    const name = `${object?.name}.${property?.name}`;
    return ['process.env', 'Date.now', 'Math.random'].includes(name) ? name : undefined;
  }
  if (node.type === 'CallExpression' && callee?.name === 'fetch') return 'fetch';
  if (node.type === 'NewExpression' && callee?.name === 'Date' && (node.arguments as unknown[]).length === 0)
    return 'new Date()';
  return undefined;
}

function cyclesIn(edges: Import[]): string[][] {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) next.set(from.path, [...(next.get(from.path) ?? []), to]);
  const done = new Set<string>();
  const cycles: string[][] = [];
  const walk = (path: string, trail: string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) cycles.push([...trail.slice(at), path]);
    if (at >= 0 || done.has(path)) return;
    for (const to of next.get(path) ?? []) walk(to, [...trail, path]);
    done.add(path);
  };
  for (const path of next.keys()) walk(path, []);
  return cycles;
}
