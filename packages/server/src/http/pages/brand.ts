import type { PageModel } from '@genauth/contract/sign-in.ts';
import { lookOf } from '../../domains/branding/public.ts';
import type { Platform } from '../../platform/platform.ts';

/** A page with what the pool shows where the application has nothing of its own. */
export async function branded(platform: Platform, page: PageModel): Promise<PageModel> {
  const { application } = page;
  if (!application?.id || (application.logoUrl && application.brandColor)) return page;
  const { logo, primaryColor } = await lookOf(platform, application.id);
  const [logoUrl, brandColor] = [application.logoUrl ?? logo, application.brandColor ?? primaryColor];
  return { ...page, application: { ...application, logoUrl, brandColor } };
}

/** The style sheet of a page, and the pictures that it shows. The background stands before what may overrule it. */
export async function styleOf(
  platform: Platform,
  { application }: PageModel,
): Promise<{ css: string | undefined; pictures: string[] }> {
  if (!application?.id) return { css: undefined, pictures: [] };
  const { css, background } = await lookOf(platform, application.id);
  const rules = background ? [backgroundRule(background)] : [];
  if (css) rules.push(css);
  const pictures = background && 'picture' in background ? [background.picture] : [];
  return { css: rules.length > 0 ? rules.join('\n') : undefined, pictures };
}

const backgroundRule = (background: { picture: string } | { paint: string }): string =>
  'picture' in background
    ? `body{background:url("${background.picture}") center/cover no-repeat fixed}`
    : `body{background:${background.paint}}`;
