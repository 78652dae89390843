import { request } from 'node:http';

interface Asked {
  /** The `Host` header, whatever it says. */
  host: string;
  form?: Record<string, string>;
  json?: object;
  headers?: Record<string, string>;
}

interface Told {
  status: number | undefined;
  location: string;
  text: string;
}

/** Asks a server on loopback under any name: `fetch` neither sets `Host` nor resolves every name below localhost. */
export function askHost(url: string, path: string, { host, form, json, headers = {} }: Asked): Promise<Told> {
  const type = form ? 'application/x-www-form-urlencoded' : 'application/json';
  const body = form ? new URLSearchParams(form).toString() : json && JSON.stringify(json);
  const options = {
    host: '127.0.0.1',
    port: new URL(url).port,
    path,
    method: body === undefined ? 'GET' : 'POST',
    setHost: false,
    headers: { host, ...(body === undefined ? {} : { 'content-type': type }), ...headers },
  };
  return new Promise((answered, failed) => {
    const call = request(options, async (response) => {
      const text = (await response.toArray()).join('');
      answered({ status: response.statusCode, location: response.headers.location ?? '', text });
    });
    call.on('error', failed).end(body);
  });
}
