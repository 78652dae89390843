import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** As much of PostgreSQL 14 as a client sees that asks for its version. Returns its address; other questions end it. */
export async function oldPostgres(): Promise<string> {
  const server = createServer(serve).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return `postgresql://user@127.0.0.1:${(server.address() as AddressInfo).port}/database`;
}

function serve(socket: Socket): void {
  socket.once('data', () => {
    socket.write(Buffer.concat([message('R', int32(0)), ready]));
    socket.on('data', (data) => {
      const asked = data.toString('latin1', 5);
      if (data[0] !== 'Q'.charCodeAt(0) || !asked.includes("current_setting('server_version_num')")) socket.destroy();
      else socket.write(Buffer.concat([columns, values, message('C', text('SELECT 1')), ready]));
    });
  });
}

const int16 = (value: number): Buffer => Buffer.from([value >> 8, value & 255]);
const int32 = (value: number): Buffer => Buffer.concat([int16(value >>> 16), int16(value & 65_535)]);
const text = (value: string): Buffer => Buffer.from(`${value}\0`);

/** A message of the protocol: its type, the length of the rest, the rest. */
function message(type: string, ...parts: Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from(type), int32(body.length + 4), body]);
}

const ready = message('Z', Buffer.from('I'));

/** Name, table, column, type, its size and modifier, and text as the format. */
const column = (name: string, type: number): Buffer =>
  Buffer.concat([text(name), int32(0), int16(0), int32(type), int16(0), int32(0), int16(0)]);
const value = (content: string): Buffer => Buffer.concat([int32(content.length), Buffer.from(content)]);

const [TEXT, INT4] = [25, 23];
const columns = message('T', int16(2), column('version', TEXT), column('number', INT4));
const values = message('D', int16(2), value('14.11'), value('140011'));
