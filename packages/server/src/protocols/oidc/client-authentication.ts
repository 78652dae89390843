import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Application, answersAt, findApplication } from '../../domains/applications/public.ts';
import { readBasic } from '../../http/basic.ts';
import { allowOrigin } from '../../http/cors.ts';
import { isEqual } from '../../platform/equal.ts';
import type { Platform } from '../../platform/platform.ts';
import { ProtocolError } from './errors.ts';
import { formOf, type Parameters, readParameters } from './parameters.ts';

/** The endpoints where applications prove themselves, each as it is configured. */
type Endpoint = 'token' | 'introspection' | 'revocation';

/** The form that an application posts to an endpoint. Its own pages may read the answer. */
export async function readClientForm(
  platform: Platform,
  endpoint: Endpoint,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<{ application: Application; parameters: Parameters }> {
  const parameters = readParameters(formOf(request));
  const application = await authenticateClient(platform, endpoint, request, parameters);
  await allowOrigin(platform, request, reply, application);
  return { application, parameters };
}

/**
 * The application that calls. A secret may come as `client_secret_post` or `client_secret_basic`, whichever of the two
 * is configured; it is needed unless the application is configured with `none`, and must be right when it is given.
 */
async function authenticateClient(
  platform: Platform,
  endpoint: Endpoint,
  { headers, host }: FastifyRequest,
  { client_id, client_secret }: Parameters,
): Promise<Application> {
  const basic = readBasic(headers.authorization);
  if (basic && client_secret !== undefined) throw new ProtocolError('invalid_request', 'two client authentications');
  if (basic && client_id !== undefined && client_id !== basic.id) {
    throw new ProtocolError('invalid_request', 'client_id mismatch');
  }
  const application = await findApplication(platform, basic?.id ?? client_id ?? '');
  const secret = basic?.secret || client_secret;
  if (!application || !answersAt(platform.config, application, host) || !mayCall(application, endpoint, secret)) {
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
