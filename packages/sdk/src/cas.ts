import type { AuthenticationSettings } from './options.ts';
import { withQuery } from './protocol-urls.ts';
import { type FailureResult, failure, type ProtocolResult, type Result } from './result.ts';
import { type Answer, readProtocol, send, success, withMembers } from './transport.ts';

/** How a ticket of CAS 1.0 fared. */
export interface TicketV1 {
  valid: boolean;
  username?: string;
}

/** The JSON answer of CAS 2.0. */
export interface TicketV2 {
  serviceResponse: {
    authenticationSuccess?: { user: string; attributes?: Record<string, unknown> };
    authenticationFailure?: { code: string; description: string };
  };
}

type Query = Record<'ticket' | 'service', string> & { format?: string };

/** Validates a ticket by CAS 1.0, which answers `yes` and the user, or `no`, on a line each. */
export async function validateV1(settings: AuthenticationSettings, query: Query): Promise<ProtocolResult<TicketV1>> {
  const answer = await cas(settings, 'validate', query);
  if ('statusCode' in answer) return answer;
  const [verdict, username] = answer.text.split('\n');
  if (verdict !== 'yes' && verdict !== 'no')
    return failure('unreadableAnswer', 'The answer is not one of CAS 1.0. Is the host right?');
  return withMembers(success({ valid: verdict === 'yes', ...(username && { username }) }));
}

/** Validates a ticket by CAS 2.0; XML comes back as text. */
export async function validateV2(settings: AuthenticationSettings, query: Query): Promise<Result<TicketV2 | string>> {
  const answer = await cas(settings, 'serviceValidate', query);
  return query.format === 'XML' && 'text' in answer && answer.status === 200
    ? success(answer.text)
    : readProtocol<TicketV2>(answer);
}

function cas(settings: AuthenticationSettings, action: string, query: Query): Promise<Answer | FailureResult> {
  const target = withQuery(`/cas-idp/${settings.appId}/${action}`, query);
  return send(settings.sender, { method: 'GET', host: settings.host, target, headers: new Headers(), body: undefined });
}
