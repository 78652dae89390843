import type { ChooseAccountStep } from '@genauth/contract/account-steps.ts';
import * as z from 'zod';
import type { Application } from '../../domains/applications/public.ts';
import { poolOf } from '../../domains/pools/public.ts';
import { securityOf } from '../../domains/security/public.ts';
import { findSubject } from '../../domains/tokens/subject.ts';
import type { UserRow } from '../../domains/users/public.ts';
import { findBrowserSession, type Interaction } from '../../protocols/oidc/public.ts';
import { readCookie, setCookie } from './cookies.ts';
import { nameOf } from './name.ts';
import { openState, sealState } from './sealed.ts';
import type { Visit } from './visit.ts';

/** More would be a list to search, not to choose from. */
const MOST = 5;

/** As long as browsers keep a cookie at most. */
const LIFETIME = 400 * 86_400;

const Ids = z.object({ ids: z.array(z.string()).max(MOST) });

const cookieOf = ({ user_pool_id }: Application): string => `genauth_accounts_${user_pool_id}`;
const purposeOf = ({ user_pool_id }: Application): string => `accounts:${user_pool_id}`;

/** Ids of the users of a pool who signed in on this browser, the latest first. They prove nothing. */
function readIds({ platform, request }: Visit, application: Application): readonly string[] {
  const opened = openState(platform, readCookie(request, cookieOf(application)), purposeOf(application));
  return Ids.safeParse(opened).data?.ids ?? [];
}

function writeIds({ platform, reply }: Visit, application: Application, ids: readonly string[]): void {
  const value = sealState(platform, { ids: ids.slice(0, MOST) }, purposeOf(application));
  setCookie(platform, reply, { name: cookieOf(application), value, path: '/interaction', maxAge: LIFETIME });
}

/** Lets a browser remember who signed in. */
export const rememberAccount = (visit: Visit, application: Application, userId: string): void =>
  writeIds(visit, application, [userId, ...readIds(visit, application).filter((id) => id !== userId)]);

/** Lets a browser forget somebody; returns whom it still knows. */
export function forgetAccount(visit: Visit, application: Application, userId: string): readonly string[] {
  const left = readIds(visit, application).filter((id) => id !== userId);
  writeIds(visit, application, left);
  return left;
}

/** Whether a sign-in begins with the accounts that the browser knows: the request asks for it, or the pool does. */
export async function beginsWithAccounts(visit: Visit, { application, prompt, params }: Interaction): Promise<boolean> {
  if (params.prompt?.split(' ').includes('select_account') || prompt.name === 'select_account') return true;
  const { settings } = await poolOf(visit.platform, application.user_pool_id);
  return securityOf(settings).enableLoginAccountSwitch && !params.login_hint;
}

/** The accounts to choose from; undefined when the browser knows none that may sign in. */
export async function accountsStep(
  visit: Visit,
  interaction: Interaction,
  ids = readIds(visit, interaction.application),
): Promise<ChooseAccountStep | undefined> {
  const { platform, request } = visit;
  const { application } = interaction;
  const session = await findBrowserSession(platform, application, request);
  const known = new Set(session ? [session.userId, ...ids] : ids);
  const users = await Promise.all([...known].map((id) => findSubject(platform, application.user_pool_id, id)));
  const accounts = users.flatMap((user) =>
    user ? [shown(user, user.id === session?.userId && goesOn(interaction, user.id))] : [],
  );
  return accounts.length > 0 ? { kind: 'choose-account', accounts } : undefined;
}

/** Whether somebody goes on without a proof: signed in, and nothing but the choice is asked for. */
export const goesOn = ({ prompt, session }: Interaction, userId: string): boolean =>
  prompt.name === 'select_account' && session?.userId === userId;

function shown(user: UserRow, signedIn: boolean): ChooseAccountStep['accounts'][number] {
  const [name, detail] = [nameOf(user), user.email ?? user.phone ?? user.username];
  return { id: user.id, name, detail: detail === name ? null : detail, signedIn };
}
