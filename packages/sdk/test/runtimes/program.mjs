// The smoke test as a program: the address of the SDK, then where the servers are.
import { smoke } from './smoke.mjs';

const [sdk, host, selfSigned] = process.argv.slice(2);
const wrong = await smoke(await import(sdk), { host, selfSigned, browser: false });
console.log(JSON.stringify(wrong));
process.exit(0);
