import { isPaint, isPicture, refusedIn } from '@genauth/contract/style-sheet.ts';
import type { Platform } from '../../platform/platform.ts';
import { findApplication } from '../applications/public.ts';
import { poolOf } from '../pools/public.ts';

/** How the hosted pages of an application look. */
export interface Look {
  css: string | null;
  background: { picture: string } | { paint: string } | null;
  logo: string | null;
  primaryColor: string | null;
}

interface Own {
  customCSSEnabled?: boolean;
  customCSS?: string | null;
  customBackground?: string | null;
}

/**
 * The look of an application's pages: its own where it has one, that of its pool otherwise. What could load something or
 * run is left out, also when it was stored before it was refused.
 */
export async function lookOf(platform: Platform, appId: string): Promise<Look> {
  const application = await findApplication(platform, appId);
  if (!application) return { css: null, background: null, logo: null, primaryColor: null };
  const { loginPage = {} } = (await poolOf(platform, application.user_pool_id)).settings;
  const own = (application.custom_branding_enabled ? application.branding_config : {}) as Own;
  const ofPool = loginPage.cssEnabled === false ? undefined : loginPage.css;
  const css = own.customCSSEnabled && own.customCSS ? own.customCSS : ofPool;
  const { logo, primaryColor } = loginPage;
  return {
    css: css && refusedIn(css) === undefined ? css : null,
    background: readBackground(own.customBackground || loginPage.customBackground),
    logo: logo && isPicture(logo) ? logo : null,
    primaryColor: primaryColor || null,
  };
}

function readBackground(text: string | undefined): Look['background'] {
  if (!text) return null;
  if (isPicture(text)) return { picture: text };
  return isPaint(text) ? { paint: text } : null;
}
