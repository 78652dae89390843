import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';
import { LRUCache } from 'lru-cache';
import { Client, types } from 'pg';
import { type Connection, Connections, EVERY_POOL } from './connections.ts';
import { runtimeRole } from './runtime-role.ts';
import type { Tables } from './tables.ts';

/** Queries of one user pool; row-level security hides all others. Also the type of a transaction. */
export type Database = Kysely<Tables>;

export interface Databases {
  /** Queries that see the rows of one user pool alone. */
  forPool(poolId: string): Database;
  /** Queries that see every pool: to find out which pool is asked for, for jobs, and for migrations of data. */
  everyPool: Database;
  close(): Promise<void>;
}

const INT8 = 20;

/** Opens `size` connections at most, each as soon as it is needed. */
export async function connectDatabase(databaseUrl: string, size: number): Promise<Databases> {
  types.setTypeParser(INT8, Number); // counters and milliseconds, all below 2^53
  const role = await runtimeRole(databaseUrl);
  const connections = new Connections(async () => {
    const client = new Client({ connectionString: databaseUrl, application_name: 'genauth' });
    await client.connect();
    if (role) await client.query(`set role ${role}`);
    return client;
  }, size);
  const cached = new LRUCache<string, Database>({ max: 1_000 });
  const forPool = (poolId: string): Database => {
    const known = cached.get(poolId);
    if (known) return known;
    const made = kyselyOver(connections, poolId);
    cached.set(poolId, made);
    return made;
  };
  return { forPool, everyPool: kyselyOver(connections, EVERY_POOL), close: () => connections.close() };
}

function kyselyOver(connections: Connections, poolId: string): Database {
  return new Kysely<Tables>({
    dialect: {
      createDriver: () => poolDriver(connections, poolId),
      createAdapter: () => new PostgresAdapter(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
}

interface Bound extends DatabaseConnection {
  connection: Connection;
}

function poolDriver(connections: Connections, poolId: string): Driver {
  const run = (connection: DatabaseConnection, text: string) => connection.executeQuery(CompiledQuery.raw(text));
  return {
    init: async () => undefined,
    destroy: async () => undefined,
    acquireConnection: async () => bind(connections, await connections.acquire(poolId)),
    releaseConnection: async (bound) => connections.release((bound as Bound).connection),
    async beginTransaction(connection, { isolationLevel }: TransactionSettings) {
      await run(connection, isolationLevel ? `begin isolation level ${isolationLevel}` : 'begin');
    },
    async commitTransaction(connection) {
      await run(connection, 'commit');
    },
    async rollbackTransaction(connection) {
      await run(connection, 'rollback');
    },
  };
}

function bind(connections: Connections, connection: Connection): Bound {
  return {
    connection,
    async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
      const { command, rowCount, rows } = await connections.query<Row & object>(connection, sql, parameters);
      if (command === 'SELECT') return { rows };
      return { rows, numAffectedRows: BigInt(rowCount ?? 0) };
    },
    // biome-ignore lint/correctness/useYield: Kysely asks for the method; nothing here streams
    async *streamQuery() {
      throw new Error('Rows are read in pages, not streamed.');
    },
  };
}
