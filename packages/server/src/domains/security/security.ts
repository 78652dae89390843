import { securitySettings } from '@genauth/contract/management/mfa-security/security-settings.ts';
import { implement } from '../../http/implement.ts';
import { changeSettings, poolOf } from '../pools/public.ts';
import { laidOver, type Security, securityOf } from './settings.ts';

export const securityHandlers = implement(securitySettings, {
  async getSecuritySettings({ platform, poolId }) {
    const { settings } = await poolOf(platform, poolId);
    return shown(securityOf(settings));
  },

  async updateSecuritySettings({ input, db, poolId, audit }) {
    const { genauthTokenExpiresIn, ...given } = input;
    const changes = { authingTokenExpiresIn: genauthTokenExpiresIn, ...given };
    const { before, after } = await changeSettings(db, poolId, (settings) => {
      const security = laidOver(securityOf(settings), changes);
      const touched = Object.entries(security).filter(([name]) => changes[name as keyof typeof changes] !== undefined);
      return { ...settings, ...Object.fromEntries(touched) };
    });
    const now = shown(securityOf(after));
    audit({ before: shown(securityOf(before)), after: now });
    return now;
  },
});

const shown = (security: Security) => ({
  ...security,
  allowedOrigins: security.allowedOrigins.join('\n'),
  genauthTokenExpiresIn: security.authingTokenExpiresIn,
});
