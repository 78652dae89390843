import { auditLogs } from '@genauth/contract/management/audit-logs.ts';
import { readPage } from '../../database/pages.ts';
import { implement } from '../../http/implement.ts';
import { adminLogs, userLogs } from './queries.ts';
import { shownAdminLog, shownUserLog } from './shown.ts';

export const auditLogHandlers = implement(auditLogs, {
  async getUserActionLogs({ input, db, poolId }) {
    const { rows, ...total } = await readPage(db, userLogs(db, poolId, input), input.pagination);
    return { ...total, list: rows.map(shownUserLog) };
  },

  async getAdminAuditLogs({ input, db, poolId }) {
    const { rows, ...total } = await readPage(db, adminLogs(db, poolId, input), input.pagination);
    return { ...total, list: rows.map(shownAdminLog) };
  },
});
