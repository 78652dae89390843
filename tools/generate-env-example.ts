import { generateEnvExample } from './generate/env-example.ts';

generateEnvExample();
