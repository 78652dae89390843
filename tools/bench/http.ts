import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

interface Answer {
  status: number;
  body: string;
}

/** What is sent over several connections at once (lanes), one request after the other on each. */
export interface Traffic {
  /** The next request of a lane: head and body, as they go over the wire. */
  next(lane: number): string;
  /** Looks at the answer; throws when it is not the one that the request deserves. */
  check(answer: Answer, lane: number): void;
}

/** Writes a request. A body is sent as the type says. */
export function writeRequest(method: string, target: string, headers: Record<string, string>, body = ''): string {
  const all = { host: 'localhost', ...headers, ...(body ? { 'content-length': String(Buffer.byteLength(body)) } : {}) };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${target} HTTP/1.1\r\n${lines.join('')}\r\n${body}`;
}

export const writeForm = (target: string, fields: Record<string, string>): string =>
  writeRequest(
    'POST',
    target,
    { 'content-type': 'application/x-www-form-urlencoded' },
    String(new URLSearchParams(fields)),
  );

/**
 * Sends traffic for a while and returns the milliseconds that each answer took. A client of its own, because it must
 * cost less than the servers it measures: requests are written as they are and answers cut by their length.
 */
export async function send(port: number, traffic: Traffic, lanes: number, milliseconds: number): Promise<number[]> {
  const latencies: number[] = [];
  const until = performance.now() + milliseconds;
  await Promise.all(Array.from({ length: lanes }, (_, lane) => drive(port, traffic, lane, { until, latencies })));
  return latencies;
}

async function drive(
  port: number,
  traffic: Traffic,
  lane: number,
  { until, latencies }: { until: number; latencies: number[] },
): Promise<void> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  await once(socket, 'connect');
  await new Promise<void>((resolve, reject) => {
    let started = performance.now();
    const ask = () => {
      started = performance.now();
      if (started >= until) resolve();
      else socket.write(traffic.next(lane));
    };
    readAnswers(socket, (answer) => {
      latencies.push(performance.now() - started);
      traffic.check(answer, lane);
      ask();
    }).catch(reject);
    ask();
  });
  socket.destroy();
}

/** Calls back for each answer on a connection. Rejects when one cannot be read, or the callback throws. */
function readAnswers(socket: Socket, found: (answer: Answer) => void): Promise<void> {
  return new Promise((_, reject) => {
    let received: Buffer = Buffer.alloc(0);
    socket.on('data', (chunk) => {
      received = received.length > 0 ? Buffer.concat([received, chunk]) : chunk;
      try {
        const cut = cutAnswer(received);
        if (!cut) return;
        received = received.subarray(cut.end);
        found(cut.answer);
      } catch (error) {
        reject(error);
      }
    });
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('The server closed the connection.')));
  });
}

function cutAnswer(received: Buffer): { answer: Answer; end: number } | undefined {
  const gap = received.indexOf('\r\n\r\n');
  if (gap < 0) return undefined;
  const head = received.toString('latin1', 0, gap);
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  if (length === undefined) throw new Error(`An answer without a length: ${head}`);
  const end = gap + 4 + Number(length);
  if (received.length < end) return undefined;
  return { answer: { status: Number(head.slice(9, 12)), body: received.toString('utf8', gap + 4, end) }, end };
}
