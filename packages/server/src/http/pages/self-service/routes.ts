import { SELF_SERVICE, type Section, type View } from '@genauth/contract/self-service-page.ts';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Platform } from '../../../platform/platform.ts';
import { OWN_CALLBACK, signOut } from '../../../protocols/oidc/public.ts';
import { textOf } from '../../envelope.ts';
import { Failure } from '../../failure.ts';
import type { Implementation } from '../../implement.ts';
import { performer } from '../../perform.ts';
import { csrfToken, isOwnForm } from '../csrf.ts';
import { nameOf } from '../name.ts';
import { answer, go, httpStatus, isScript, pageOf, type Visit } from '../visit.ts';
import { applicationOf } from './application.ts';
import { applicationsPage } from './applications.ts';
import { authenticatorPage } from './authenticator.ts';
import { browsersPage } from './browsers.ts';
import { emailPage, phonePage } from './contact.ts';
import { deletionPage } from './deletion.ts';
import { fieldOf } from './field-of.ts';
import { historyPage } from './history.ts';
import { identitiesPage } from './identities.ts';
import type { Form, Next, SelfServicePage } from './page.ts';
import { passkeysPage } from './passkeys.ts';
import { passwordPage } from './password.ts';
import { profilePage } from './profile.ts';
import { securityPage } from './security.ts';
import { isRecent, type Self, selfOf } from './self.ts';
import { everywherePage, sessionsPage } from './sessions.ts';
import { leadToSignIn, returnFromSignIn } from './sign-in.ts';
import { type Kept, keep, readKept } from './state.ts';

/** The pages below `/u`. */
const pages: Readonly<Record<string, SelfServicePage>> = {
  '': profilePage,
  '/security': securityPage,
  '/security/password': passwordPage,
  '/security/email': emailPage,
  '/security/phone': phonePage,
  '/security/authenticator': authenticatorPage,
  '/security/passkeys': passkeysPage,
  '/security/browsers': browsersPage,
  '/security/deletion': deletionPage,
  '/sessions': sessionsPage,
  '/sessions/everywhere': everywherePage,
  '/history': historyPage,
  '/applications': applicationsPage,
  '/identities': identitiesPage,
};

/** The personal centre: what people see and change about their own account. */
export function selfServiceRoutes(
  app: FastifyInstance,
  platform: Platform,
  implementations: readonly Implementation[],
): void {
  const performing = performer(platform, implementations);

  app.get(OWN_CALLBACK, (request, reply) => returnFromSignIn({ platform, request, reply }));

  for (const [path, page] of Object.entries(pages)) {
    const enter = async (visit: Visit, then: (self: Self) => Promise<FastifyReply>): Promise<FastifyReply> => {
      const application = await applicationOf(visit);
      if (!application) return unknownApplication(visit);
      const self = await selfOf(visit, application, performing);
      const back = SELF_SERVICE + path;
      if (!self) return leadToSignIn(visit, application, { back });
      const { username, email, phone } = self.user;
      if (!page.sensitive || isRecent(self)) return then(self);
      return leadToSignIn(visit, application, { back, again: username ?? email ?? phone ?? '' });
    };
    app.get(SELF_SERVICE + path, (request, reply) =>
      enter({ platform, request, reply }, async (self) => {
        const { notice, ...kept } = readKept(self);
        if (notice) keep(self, kept);
        return answer(self, await draw(self, page, { kept: { ...kept, ...(notice ? { notice } : {}) } }));
      }),
    );
    app.post(SELF_SERVICE + path, (request, reply) =>
      enter({ platform, request, reply }, async (self) => {
        const form = formOf(self);
        if (!isOwnForm(platform, request, flowOf(self)) || !form) return expired(self, path);
        if (form.event === 'sign-out') return signOutHere(self);
        const handle = Object.hasOwn(page.events, form.event ?? '') ? page.events[form.event ?? ''] : undefined;
        if (!handle) return expired(self, path);
        try {
          const next = await handle(self, form, readKept(self));
          return 'ended' in next ? ended(self, next.ended) : await follow(self, path, next);
        } catch (error) {
          if (!(error instanceof Failure)) throw error;
          return refuse(self, page, form, error);
        }
      }),
    );
  }

  /** To the page that comes next: an address of its own without script, so that reloading sends nothing again. */
  async function follow(
    self: Self,
    path: string,
    { to = SELF_SERVICE + path, kept }: Exclude<Next, { ended: unknown }>,
  ) {
    const next = isScript(self.request) ? pages[to.slice(SELF_SERVICE.length)] : undefined;
    const fresh = next && (await selfOf(self, self.application, performing));
    if (!next || !fresh) {
      keep(self, kept);
      return go(self, to);
    }
    const { notice: _, ...later } = kept;
    keep(self, later);
    return answer(self, await draw(fresh, next, { kept, url: to }));
  }
}

/** Forms of the personal centre belong to one session. */
const flowOf = ({ signedIn, application }: Self): string => `self-service:${signedIn.session.id}:${application.id}`;

/** The fields of a form; undefined when one of them cannot be stored as text. */
function formOf({ request }: Visit): Form | undefined {
  const form = (request.body ?? {}) as Form;
  return Object.values(form).some((value) => value.includes('\0')) ? undefined : form;
}

interface Drawn {
  kept: Kept;
  url?: string;
  values?: Record<string, string>;
}

async function draw(self: Self, page: SelfServicePage, { kept, url, values }: Drawn) {
  const { platform, application, user } = self;
  const view: View = await page.view(self, kept);
  const section: Section = page.section;
  const [name, detail] = [nameOf(user), user.email ?? user.phone ?? user.username];
  return pageOf(self, {
    step: {
      kind: 'self-service',
      section,
      user: { name, detail: detail === name ? null : detail },
      notice: kept.notice ?? null,
      view,
    },
    application,
    values: { ...page.values?.(self), ...values },
    csrfToken: csrfToken(platform, flowOf(self)),
    action: (url ?? self.request.url).split('?', 1)[0] ?? SELF_SERVICE,
    ...(url === undefined ? {} : { url }),
  });
}

async function refuse(self: Self, page: SelfServicePage, form: Form, failure: Failure): Promise<FastifyReply> {
  const { problem, parameters } = failure;
  const typed = Object.entries(form).filter(([name]) => name.startsWith('field.') || name === 'target');
  const model = await draw(self, page, { kept: readKept(self), values: Object.fromEntries(typed) });
  const text = textOf(problem, parameters, model.language);
  const told = { field: fieldOf(failure, form), key: problem.key, text };
  return answer(self, { ...model, problem: told }, httpStatus(problem.statusCode));
}

/** Ends the session of this browser. */
async function signOutHere(self: Self): Promise<FastifyReply> {
  const { platform, request, reply, signedIn } = self;
  await signOut(platform, request, reply, signedIn);
  return ended(self);
}

function ended(self: Self, reason?: Extract<Next, { ended: unknown }>['ended']): Promise<FastifyReply> {
  const step = { kind: 'logged-out', returnUrl: reason === 'deleted' ? null : SELF_SERVICE, reason } as const;
  return answer(self, pageOf(self, { step, application: self.application, languages: [] }));
}

function expired(self: Self, path: string): Promise<FastifyReply> {
  const step = { kind: 'expired', retryUrl: SELF_SERVICE + path } as const;
  return answer(self, pageOf(self, { step, application: self.application }), 403);
}

function unknownApplication(visit: Visit): Promise<FastifyReply> {
  const { app_id } = visit.request.query as { app_id?: unknown };
  const clientId = typeof app_id === 'string' ? app_id.slice(0, 100) : null;
  return answer(visit, pageOf(visit, { step: { kind: 'unknown-application', clientId } }), 404);
}
