import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const source = join(root, 'packages/sdk');

/** Builds the package as it is published: ESM with types, and a manifest that points at them. */
export function buildSdk(folder: string = join(source, 'dist')): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', join(source, 'tsconfig.build.json'), '--outDir', folder], {
    stdio: 'inherit',
  });
  // tsc rewrites the endings of relative imports in code, but leaves them in declarations.
  for (const path of globSync('**/*.d.ts', { cwd: folder })) {
    const text = readFileSync(join(folder, path), 'utf8');
    writeFileSync(join(folder, path), text.replace(/((?:from |import\()['"]\.{1,2}\/[^'"]+)\.ts(?=['"])/g, '$1.js'));
  }
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(publishedManifest(), null, 2)}\n`);
  copyFileSync(join(source, 'README.md'), join(folder, 'README.md'));
  if (existsSync(join(root, 'LICENSE'))) copyFileSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
  return folder;
}

/** In the repository the package is its sources; nothing has to be built to use it here. */
function publishedManifest(): object {
  const manifest = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
  for (const ours of ['private', 'scripts', 'devDependencies']) delete manifest[ours];
  const imports = JSON.stringify(manifest.imports).replace(/\.\/src\/([\w.-]+)\.ts/g, './$1.js');
  return {
    ...manifest,
    exports: { '.': { types: './index.d.ts', default: './index.js' }, './package.json': './package.json' },
    imports: JSON.parse(imports),
    files: ['**/*.js', '**/*.d.ts'],
  };
}

if (import.meta.main) console.log(buildSdk());
