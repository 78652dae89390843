import type { UserActionLog } from '@genauth/contract/entities/audit-log.ts';
import type * as z from 'zod';
import { parseUserAgent } from '../../platform/user-agent.ts';
import type { AdminLogRow, UserLogRow } from './queries.ts';

type EventType = z.input<typeof UserActionLog>['eventType'];

export const shownUserLog = (log: UserLogRow) => ({
  ...source(log),
  userId: log.user_id,
  userAvatar: log.photo,
  userDisplayName: displayName(log, log.user_id),
  userLoginsCount: log.logins_count,
  appId: log.app_id,
  appName: log.app_name,
  appLogo: log.app_logo,
  appLoginUrl: log.app_login_url,
  eventType: log.event_type as EventType,
  eventDetail: log.event_detail,
  parsedUserAgent: agent(log.user_agent),
});

export const shownAdminLog = (log: AdminLogRow) => ({
  ...source(log),
  adminUserId: log.admin_user_id,
  adminUserAvatar: log.photo,
  adminUserDisplayName: displayName(log, log.admin_user_id),
  operationType: log.operation_type,
  resourceType: log.resource_type,
  eventDetails: log.event_detail,
  operationParam: text(log.operation_param),
  originValue: text(log.origin_value),
  targetValue: text(log.target_value),
  ua: agent(log.user_agent),
  parsedUserAgent: agent(log.user_agent),
});

const source = ({ client_ip, success, user_agent, at, request_id }: UserLogRow | AdminLogRow) => ({
  clientIp: client_ip,
  success,
  userAgent: user_agent,
  geoip: null,
  timestamp: at.toISOString(),
  requestId: request_id,
});

/** What to call somebody, also when the account is gone. */
const displayName = (who: UserLogRow | AdminLogRow, id: string | null): string | null =>
  who.nickname || who.username || who.name || who.given_name || who.family_name || who.email || who.phone || id;

function agent(header: string | null) {
  const parsed = parseUserAgent(header);
  return { ...parsed, name: parsed.browser };
}

const text = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));
