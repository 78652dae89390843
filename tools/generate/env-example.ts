import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { settings } from '../../packages/server/src/config.ts';

const target = join(import.meta.dirname, '../../.env.example');

/** Writes `.env.example` from the one schema of the settings. */
export function generateEnvExample(): void {
  const entries = Object.entries(settings.shape).map(([name, schema]) => {
    const fallback = settings.shape[name as keyof typeof settings.shape].safeParse(undefined).data;
    return `# ${schema.description ?? ''}\n# ${name}=${fallback ?? ''}\n`;
  });
  writeFileSync(
    target,
    `# Settings of the server, read from the environment. All have a default.\n\n${entries.join('\n')}`,
  );
}
