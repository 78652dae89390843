// `npm start`: set up what is missing, then run the server on the project's own Node.
import { spawn } from 'node:child_process';
import { install } from './setup/install.mjs';
import { environment, root } from './setup/run.mjs';

install();
const server = spawn('node', [`${root}packages/server/src/main.ts`], { env: environment, stdio: 'inherit' });
// A terminal sends Ctrl-C to the server too; a supervisor signals this process alone.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 1));
