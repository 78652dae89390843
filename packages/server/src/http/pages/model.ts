import { type Language, languages } from '@genauth/contract/language.ts';
import type { PageModel, Step } from '@genauth/contract/sign-in.ts';
import type { Application } from '../../domains/applications/public.ts';
import type { Platform } from '../../platform/platform.ts';

/** What differs from page to page. */
export interface Page extends Partial<Omit<PageModel, 'step' | 'application'>> {
  step: Step;
  language: Language;
  /** The address of the page, without `ui_locales`. */
  url: string;
  application?: Application | undefined;
}

/** A page with all that it does not say itself. */
export function pageModel({ config }: Platform, { application, ...page }: Page): PageModel {
  return {
    application: application ? brandOf(application) : null,
    languages: application && branding(application).showChangeLanguageButton === false ? [] : languages,
    direction: 'ltr',
    values: {},
    csrfToken: '',
    action: '',
    links: { restart: null },
    development: !config.production,
    ...page,
  };
}

const HEX_COLOR = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i;

function brandOf(application: Application): PageModel['application'] {
  const { primaryColor } = branding(application);
  const color = typeof primaryColor === 'string' && HEX_COLOR.test(primaryColor) ? primaryColor : null;
  return { id: application.id, name: application.name, logoUrl: logoOf(application.logo), brandColor: color };
}

/** A logo that a browser may load: pictures only, never a script in disguise. */
function logoOf(logo: string | null): string | null {
  return logo && /^(https?:\/\/|\/(?!\/)|data:image\/)/i.test(logo) ? logo : null;
}

/** The look of an application, in the names of the wire. */
interface Branding {
  primaryColor?: unknown;
  showChangeLanguageButton?: unknown;
  showForgetPasswordButton?: unknown;
  defaultLanguage?: unknown;
}

export const branding = ({ branding_config }: Application): Branding => branding_config as Branding;
