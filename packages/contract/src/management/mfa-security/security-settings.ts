import { SecuritySettings } from '../../entities/security-settings.ts';
import { SecuritySettingsChanges } from '../../entities/security-settings-input.ts';
import { none, operation } from '../../operation.ts';

export const securitySettings = {
  getSecuritySettings: operation('GET /api/v3/get-security-settings', {
    summary: 'Read the security settings of the pool.',
    caller: 'management',
    needs: 'security:read',
    input: none,
    output: SecuritySettings,
  }),

  updateSecuritySettings: operation('POST /api/v3/update-security-settings', {
    summary: 'Change the security settings of the pool.',
    caller: 'management',
    needs: 'security:update',
    audits: 'security.updated',
    input: SecuritySettingsChanges,
    output: SecuritySettings,
  }),
};
