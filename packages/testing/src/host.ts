import { request } from 'node:http';

interface Asked {
  /** The `Host` header, whatever it says. */
  host: string;
  form?: Record<string, string>;
  headers?: Record<string, string>;
}

interface Told {
  status: number | undefined;
  location: string;
  text: string;
}

/** Asks a server on loopback under any name: `fetch` neither sets `Host` nor resolves every name below localhost. */
export function askHost(url: string, path: string, { host, form, headers = {} }: Asked): Promise<Told> {
  const type = form ? { 'content-type': 'application/x-www-form-urlencoded' } : {};
  const options = {
    host: '127.0.0.1',
    port: new URL(url).port,
    path,
    method: form ? 'POST' : 'GET',
    setHost: false,
    headers: { host, ...type, ...headers },
  };
  return new Promise((answered, failed) => {
    const call = request(options, async (response) => {
      const text = (await response.toArray()).join('');
      answered({ status: response.statusCode, location: response.headers.location ?? '', text });
    });
    call.on('error', failed).end(form && new URLSearchParams(form).toString());
  });
}
