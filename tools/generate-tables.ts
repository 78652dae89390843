import { generateTables } from './generate/tables.ts';

await generateTables();
