import { StartError } from './config.ts';

/** Runs a start; one that cannot go on ends the process with one line. */
export async function runMain(start: () => Promise<void>): Promise<void> {
  try {
    await start();
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    process.stderr.write(`GenAuth cannot start. ${error.message}\n`);
    process.exit(1);
  }
}
