import type { Language } from '@genauth/contract/language.ts';
import * as z from 'zod';
import { publicKeys } from '../../domains/passwords/public.ts';
import { countries } from '../../domains/system/public.ts';
import { type Mount, serve } from './call.ts';
import { publicConfig } from './public-config.ts';

const Nothing = z.object({});

/** What the component asks for before anybody has said anything. */
export function configRoutes(mount: Mount): void {
  serve(mount, 'GET /api/v2/applications/:appId/public-config', Nothing, ({ front }) => publicConfig(front));
  serve(
    mount,
    'GET /api/v2/applications/:appId/components-public-config/guard',
    Nothing,
    async ({ application, front: { language } }) => {
      const { showChangeLanguageButton = true, defaultLanguage = language } = application.branding_config as {
        showChangeLanguageButton?: boolean;
        defaultLanguage?: string;
      };
      return { global: { showChangeLanguage: showChangeLanguageButton, defaultLanguage } };
    },
  );
  serve(mount, 'GET /api/v2/.well-known', Nothing, async ({ platform }) => {
    const { rsa: publicKey } = await publicKeys(platform);
    return { publicKey };
  });
  serve(mount, 'GET /api/v2/country-list', Nothing, async () => ({ zh: namesIn('zh-CN'), en: namesIn('en-US') }));
  mount.app.get('/svg-string/guard', async (_request, reply) =>
    reply
      .type('image/svg+xml')
      .headers({ 'cache-control': 'public, max-age=86400', 'access-control-allow-origin': '*' })
      .send(SPRITE),
  );
}

/** Countries by their code of two letters. */
const namesIn = (language: Language) =>
  Object.fromEntries(countries().map(({ alpha2, name }) => [alpha2, name[language].value]));

/** The pictures of the component, which it takes from its server. */
const SPRITE = `<svg xmlns="http://www.w3.org/2000/svg" fill="none" stroke="currentColor" stroke-width="1.5">
<symbol id="authing-a-user-line1" viewBox="0 0 24 24"><circle cx="12" cy="8" r="4"/><path d="M4 21a8 8 0 0 1 16 0"/></symbol>
<symbol id="authing-a-lock-line1" viewBox="0 0 24 24"><rect x="5" y="11" width="14" height="9" rx="2"/><path d="M8 11V8a4 4 0 0 1 8 0v3"/></symbol>
<symbol id="authing-a-shield-check-line1" viewBox="0 0 24 24"><path d="M12 3l8 3v6q0 6-8 9-8-3-8-9V6zM9 12l2 2 4-4"/></symbol>
</svg>
`;
