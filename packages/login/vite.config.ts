import { readFileSync } from 'node:fs';
import { defineConfig } from 'vite';

// Syntax these understand is left alone; `light-dark()` is younger and is lowered.
const browsers = { chrome: 111 << 16, firefox: 113 << 16, safari: (16 << 16) | (4 << 8) };

/** The client build goes first: the server bundle carries the hashed names of its files. */
function clientFiles(): { script: string; style: string } {
  const manifest = JSON.parse(readFileSync(new URL('dist/client/manifest.json', import.meta.url), 'utf8'));
  const entry = manifest['src/client.tsx'];
  return { script: entry.file, style: entry.css[0] };
}

export default defineConfig(({ isSsrBuild }) => ({
  base: '/pages/',
  root: import.meta.dirname,
  css: { transformer: 'lightningcss', lightningcss: { targets: browsers } },
  define: isSsrBuild ? { CLIENT_FILES: JSON.stringify(clientFiles()) } : {},
  ssr: { noExternal: true },
  build: isSsrBuild
    ? { outDir: 'dist/server', target: 'node24' }
    : {
        outDir: 'dist/client',
        manifest: 'manifest.json',
        modulePreload: false,
        target: ['chrome111', 'firefox113', 'safari16.4'],
        rollupOptions: { input: 'src/client.tsx' },
      },
}));
