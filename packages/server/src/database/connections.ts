import type { Client, QueryResult } from 'pg';

/** Bound to this, a connection sees the rows of every pool: for what happens before the pool is known, and for jobs. */
export const EVERY_POOL = '*';

/** Statements are named so that PostgreSQL plans them once for each connection; texts beyond this many stay unnamed. */
const NAMED_STATEMENTS = 1_000;

/** A statement with this remark is planned for its values each time: one plan for all would be a bad one for some. */
export const PLANNED_ANEW = '/* planned anew */';

/** How often a waiter may be passed over for one whose pool the free connection is bound to already. */
const PATIENCE = 16;

export interface Connection {
  client: Client;
  /** The user pool whose rows row-level security lets through. */
  boundTo: string | undefined;
  closed: boolean;
}

interface Waiter {
  poolId: string;
  passedOver: number;
  resolve(connection: Connection): void;
  reject(error: unknown): void;
}

/**
 * A few connections, each bound to the user pool it served last. A connection is rebound only when no free one is bound
 * to the wanted pool already, so that row-level security costs a busy pool no round trip.
 */
export class Connections {
  readonly #open: () => Promise<Client>;
  readonly #size: number;
  readonly #free: Connection[] = [];
  readonly #waiting: Waiter[] = [];
  readonly #names = new Map<string, string>();
  #count = 0;
  #closed: (() => void) | undefined;

  constructor(open: () => Promise<Client>, size: number) {
    this.#open = open;
    this.#size = size;
  }

  /** A connection that sees the rows of `poolId` alone. Give it back with {@link release}. */
  async acquire(poolId: string): Promise<Connection> {
    const connection = await this.#take(poolId);
    if (connection.boundTo === poolId) return connection;
    try {
      await connection.client.query({
        name: 'bind',
        text: "select set_config('genauth.user_pool_id', $1, false)",
        values: [poolId],
      });
      connection.boundTo = poolId;
      return connection;
    } catch (error) {
      this.release(connection);
      throw error;
    }
  }

  release(connection: Connection): void {
    if (connection.closed) return;
    const waiter = this.#nextWaiter(connection.boundTo);
    if (waiter) waiter.resolve(connection);
    else if (this.#closed) this.#drop(connection);
    else this.#free.push(connection);
  }

  /** Runs one statement. */
  query<Row extends object>(
    connection: Connection,
    text: string,
    values: readonly unknown[],
  ): Promise<QueryResult<Row>> {
    return connection.client.query<Row>({ ...this.#named(text), values: [...values] });
  }

  /** Waits for the connections in use, then closes all. */
  async close(): Promise<void> {
    const done = new Promise<void>((resolve) => {
      this.#closed = resolve;
    });
    for (const connection of this.#free.splice(0)) this.#drop(connection);
    if (this.#count > 0) await done;
  }

  #nextWaiter(boundTo: string | undefined): Waiter | undefined {
    const [first] = this.#waiting;
    if (!first) return undefined;
    const same = this.#waiting.findIndex((waiter) => waiter.poolId === boundTo);
    const at = first.passedOver < PATIENCE ? Math.max(same, 0) : 0;
    if (at > 0) first.passedOver += 1;
    return this.#waiting.splice(at, 1)[0];
  }

  #take(poolId: string): Promise<Connection> {
    const bound = this.#free.findIndex((connection) => connection.boundTo === poolId);
    if (bound < 0 && this.#count < this.#size) return this.#connect();
    const [free] = this.#free.splice(Math.max(bound, 0), 1);
    if (free) return Promise.resolve(free);
    return new Promise((resolve, reject) => this.#waiting.push({ poolId, passedOver: 0, resolve, reject }));
  }

  async #connect(): Promise<Connection> {
    this.#count += 1;
    try {
      const connection: Connection = { client: await this.#open(), boundTo: undefined, closed: false };
      connection.client.on('error', () => undefined); // a closed connection is noticed by `end`, and by its query
      connection.client.once('end', () => this.#forget(connection));
      return connection;
    } catch (error) {
      this.#count -= 1;
      // Those who wait counted on a connection coming back; without one in use, nobody would ever wake them.
      if (this.#count === 0) for (const waiter of this.#waiting.splice(0)) waiter.reject(error);
      throw error;
    }
  }

  #drop(connection: Connection): void {
    connection.client.end().catch(() => undefined); // already gone
  }

  #forget(connection: Connection): void {
    connection.closed = true;
    this.#count -= 1;
    const at = this.#free.indexOf(connection);
    if (at >= 0) this.#free.splice(at, 1);
    if (this.#count === 0) this.#closed?.();
    const waiter = this.#closed ? undefined : this.#waiting.shift();
    if (waiter) this.#connect().then(waiter.resolve, waiter.reject);
  }

  #named(text: string): { text: string; name?: string } {
    const known = this.#names.get(text);
    if (known) return { text, name: known };
    if (this.#names.size >= NAMED_STATEMENTS || text.includes(PLANNED_ANEW)) return { text };
    const name = `s${this.#names.size}`;
    this.#names.set(text, name);
    return { text, name };
  }
}
