import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Compiled once, and kept where nobody else may write: a start spends most of its time on compiling. Whatever it is to
// hold must be imported after.
enableCompileCache(join(import.meta.dirname, '../../../node_modules/.cache/genauth'));
const { readConfig } = await import('./config.ts');
const { runMain } = await import('./main-process.ts');
const { start } = await import('./start.ts');

await runMain(() => start(readConfig()));
