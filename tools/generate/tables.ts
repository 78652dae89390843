import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { makeDataDir, startEmbedded } from '../../packages/server/src/database/embedded.ts';
import { migrate, migrationNames } from '../../packages/server/src/database/migrate.ts';

interface Column {
  table: string;
  column: string;
  type: string;
  nullable: boolean;
  generated: boolean;
}

const target = join(import.meta.dirname, '../../packages/server/src/database/tables.ts');
const migrations = join(import.meta.dirname, '../../packages/server/src/database/migrations');

const types: Record<string, string> = {
  bool: 'boolean',
  bytea: 'Buffer',
  int2: 'number',
  int4: 'number',
  int8: 'number',
  float8: 'number',
  text: 'string',
  inet: 'string',
  uuid: 'string',
  timestamptz: 'Timestamp',
  _text: 'string[]',
};

/** Writes `tables.ts` from a freshly migrated database. A comment `-- @json Name` types a jsonb column. */
export async function generateTables(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'genauth-tables-'));
  makeDataDir(dataDir);
  const database = await startEmbedded(dataDir);
  try {
    await migrate(database.url);
    writeFileSync(target, render(await readColumns(database.url), jsonTypes()));
  } finally {
    await database.stop();
    rmSync(dataDir, { recursive: true });
  }
}

async function readColumns(url: string): Promise<Column[]> {
  const client = new Client(url);
  await client.connect();
  const { rows } = await client.query<Column>(`
    select table_name as table, column_name as column, udt_name as type, is_nullable = 'YES' as nullable,
      (column_default is not null or is_identity = 'YES' or is_generated = 'ALWAYS') as generated
    from information_schema.columns where table_schema = 'public' and table_name <> 'migrations' order by table_name, ordinal_position`);
  await client.end();
  return rows;
}

/** `table.column` to the name of its type, from the comments of the migrations. */
function jsonTypes(): Map<string, string> {
  const found = new Map<string, string>();
  for (const name of migrationNames()) {
    let table = '';
    for (const line of readFileSync(join(migrations, name), 'utf8').split('\n')) {
      table = /^(?:create|alter) table (?:if not exists )?(\w+)/.exec(line)?.[1] ?? table;
      const json = /^\s*(?:alter table \w+ )?(?:add column )?(\w+) jsonb.*-- @json (\w+(?:\[\])?)/.exec(line);
      if (json?.[1] && json[2]) found.set(`${table}.${json[1]}`, json[2]);
    }
  }
  return found;
}

function render(columns: Column[], json: Map<string, string>): string {
  const tables = Map.groupBy(columns, ({ table }) => table);
  const named = [...new Set([...json.values()].map((name) => name.replace('[]', '')))].sort();
  const bodies = [...tables].map(([table, of]) => {
    const lines = of.map((column) => `    ${column.column}: ${typeOf(column, json)};`);
    return `  ${table}: {\n${lines.join('\n')}\n  };\n`;
  });
  return [
    '// Made by `npm run generate` from the migrations.\n',
    "import type { ColumnType } from 'kysely';\n",
    `${importOf(named)}\n\n`,
    'type Timestamp = ColumnType<Date, Date | string, Date | string>;\n',
    'type Generated<T> =\n  T extends ColumnType<infer S, infer I, infer U> ? ColumnType<S, I | undefined, U> : ColumnType<T, T | undefined, T>;\n',
    'type Json<T> = ColumnType<T, string, string>;\n\n',
    `export interface Tables {\n${bodies.join('')}}\n`,
  ].join('');
}

/** As the formatter would print it. */
function importOf(names: string[]): string {
  const line = `import type { ${names.join(', ')} } from './json.ts';`;
  return line.length <= 120
    ? line
    : `import type {\n${names.map((name) => `  ${name},\n`).join('')}} from './json.ts';`;
}

function typeOf({ table, column, type, nullable, generated }: Column, json: Map<string, string>): string {
  const base = type === 'jsonb' ? `Json<${json.get(`${table}.${column}`) ?? 'unknown'}>` : types[type];
  if (!base) throw new Error(`${table}.${column} has type ${type}, which tools/generate/tables.ts does not know.`);
  if (base === 'Json<unknown>' && nullable) return 'ColumnType<unknown, string | null | undefined, string | null>';
  const value = nullable ? `${base} | null` : base;
  return generated ? `Generated<${value}>` : value;
}
