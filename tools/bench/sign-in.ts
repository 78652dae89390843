import { type GenAuth, PASSWORD } from './genauth.ts';

interface Tokens {
  access_token: string;
  refresh_token: string;
}

/** The tokens of a user for the sample application. */
export async function signIn({ port, credentials }: GenAuth, username: string, scope: string): Promise<Tokens> {
  const body = {
    client_id: credentials.appId,
    client_secret: credentials.appSecret,
    connection: 'PASSWORD',
    passwordPayload: { username, password: PASSWORD },
    options: { scope },
  };
  const answer = await fetch(`http://127.0.0.1:${port}/api/v3/signin`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const { data } = (await answer.json()) as { data: Tokens };
  return data;
}
