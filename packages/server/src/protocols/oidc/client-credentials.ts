import { signAccessToken } from '../../domains/tokens/access-token.ts';
import type { TokenAnswer } from '../../domains/tokens/public.ts';
import { isPublic } from './client.ts';
import { ProtocolError } from './errors.ts';
import type { GrantRequest } from './grant-request.ts';

/**
 * An access token for the application itself (RFC 6749 §4.4). Scopes are permissions on resources, and an application
 * has none of its own: what it asks for is listed as refused.
 */
export async function clientCredentials({
  platform,
  application,
  parameters,
  issuer,
}: GrantRequest): Promise<TokenAnswer & { rejected_scope?: string }> {
  if (isPublic(application)) throw new ProtocolError('unauthorized_client', 'a public client has no credentials');
  const subject = application.id;
  const { token, expiresIn } = await signAccessToken(platform, { application, subject, scope: '', issuer });
  const answer = { access_token: token, scope: '', token_type: 'Bearer', expires_in: expiresIn } as const;
  return parameters.scope ? { ...answer, rejected_scope: parameters.scope } : answer;
}
