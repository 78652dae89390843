import type { Step } from '@genauth/contract/sign-in.ts';
import type { FastifyRequest } from 'fastify';
import type { Application } from '../../domains/applications/public.ts';
import type { Platform } from '../../platform/platform.ts';
import type { OidcPages, Page, ProblemPage } from '../../protocols/oidc/pages.ts';
import { pageDocument } from './document.ts';
import { displayName } from './interaction-page.ts';
import { wayOut } from './start-url.ts';
import { type PageOf, pageOf } from './visit.ts';

/** The pages that OpenID Connect shows by itself, in the look of all others. */
export function oidcPages(platform: Platform): OidcPages {
  const draw = async (request: FastifyRequest, page: PageOf, formTargets: string[] = []): Promise<Page> => {
    // The answer to a form cannot be asked for again in another language.
    const languages = request.method === 'GET' ? {} : { languages: [] };
    const model = pageOf({ platform, request }, { ...page, ...languages });
    const { headers, body } = await pageDocument(platform, model, { formTargets });
    return { headers, html: body };
  };
  return {
    problem: (request, problem) =>
      draw(request, { step: problemStep(platform, request, problem), application: problem.application }),
    async logout(request, { application, userId, action, hidden }) {
      const user = application ? await displayName(platform, application.user_pool_id, userId) : null;
      const step = { kind: 'logout-confirm', user, stayUrl: wayOut(platform, application) } as const;
      return draw(request, { step, application, action, hidden }, targetOf(hidden, application));
    },
    loggedOut: (request, application) =>
      draw(request, { step: { kind: 'logged-out', returnUrl: wayOut(platform, application) }, application }),
  };
}

/** Where the form leads after all, if the application has registered it. */
function targetOf({ post_logout_redirect_uri: target }: Record<string, string>, application: Application | undefined) {
  return target && application?.logout_redirect_uris.includes(target) ? [target] : [];
}

function problemStep(
  platform: Platform,
  request: FastifyRequest,
  { status, error, description, application }: ProblemPage,
): Step {
  if (error === 'session_not_found') return { kind: 'expired', retryUrl: wayOut(platform, application) };
  if (error === 'invalid_client' && !application) {
    const { client_id } = request.query as { client_id?: unknown };
    return { kind: 'unknown-application', clientId: typeof client_id === 'string' ? client_id.slice(0, 100) : null };
  }
  const details = { error, error_description: description, 'request id': request.id };
  return { kind: 'problem', status, text: null, details, homeUrl: '/' };
}
