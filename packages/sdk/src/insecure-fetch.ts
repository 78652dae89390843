import { request as plain } from 'node:http';
import { request as secure } from 'node:https';

/**
 * A `fetch` that accepts any certificate, for private deployments whose certificate nobody vouches for. The built-in
 * one cannot be told so in every runtime; `node:https` can, in Node, Deno and Bun. Loaded only when asked for.
 */
export const insecureFetch: typeof fetch = (input, init) => {
  const sent = new Request(input, init);
  const { method, signal, url } = sent;
  const headers = Object.fromEntries(sent.headers);
  return new Promise((resolve, reject) => {
    const request = url.startsWith('https:') ? secure : plain;
    const call = request(url, { method, headers, signal, rejectUnauthorized: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () => {
        const status = answer.statusCode ?? 500;
        const bodiless = status === 204 || status === 304;
        resolve(new Response(bodiless ? null : Buffer.concat(chunks), { status }));
      });
    });
    call.on('error', reject);
    sent.text().then((body) => call.end(body), reject);
  });
};
