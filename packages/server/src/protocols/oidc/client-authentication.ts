import type { IncomingHttpHeaders } from 'node:http';
import { type Application, findApplication } from '../../domains/applications/public.ts';
import { readBasic } from '../../http/basic.ts';
import { isEqual } from '../../platform/equal.ts';
import type { Platform } from '../../platform/platform.ts';
import { ProtocolError } from './errors.ts';

/** Members of a form or a query, each at most once. */
export type Parameters = Readonly<Record<string, string | undefined>>;

/** The endpoints where applications prove themselves, each as it is configured. */
export type Endpoint = 'token' | 'introspection' | 'revocation';

/**
 * The application that calls. A secret may come as `client_secret_post` or `client_secret_basic`, whichever of the two
 * is configured; it is needed unless the application is configured with `none`, and must be right when it is given.
 */
export async function authenticateClient(
  platform: Platform,
  endpoint: Endpoint,
  headers: IncomingHttpHeaders,
  { client_id, client_secret }: Parameters,
): Promise<Application> {
  const basic = readBasic(headers.authorization);
  if (basic && client_secret !== undefined) throw new ProtocolError('invalid_request', 'two client authentications');
  if (basic && client_id !== undefined && client_id !== basic.id) {
    throw new ProtocolError('invalid_request', 'client_id mismatch');
  }
  const application = await findApplication(platform, basic?.id ?? client_id ?? '');
  const secret = basic?.secret || client_secret;
  if (!application || !mayCall(application, endpoint, secret)) {
    throw new ProtocolError('invalid_client', 'client authentication failed');
  }
  return application;
}

function mayCall({ oidc_config, secret }: Application, endpoint: Endpoint, given: string | undefined): boolean {
  if (given !== undefined) return isEqual(given, secret);
  return methodOf(oidc_config, endpoint) === 'none';
}

const methodOf = (config: Application['oidc_config'], endpoint: Endpoint): string =>
  config[`${endpoint}_endpoint_auth_method`] ?? config.token_endpoint_auth_method ?? 'client_secret_post';
