import { createHash } from 'node:crypto';
import type { Agreement } from '@genauth/contract/account-steps.ts';
import type { Language } from '@genauth/contract/language.ts';
import { problems } from '@genauth/contract/problems.ts';
import type { Database } from '../../../database/connect.ts';
import { failure } from '../../../http/failure.ts';
import type { Application } from '../../applications/public.ts';
import type { Front } from '../front.ts';

interface Stored {
  displayAt?: string[];
  isRequired?: boolean;
  lang?: string;
  content?: string;
}

/** What new users agree to, in their language. The id belongs to the text: another text is another agreement. */
export function agreementsOf(
  { branding_config }: Pick<Application, 'branding_config'>,
  language: Language,
): Agreement[] {
  const { agreements, showAgreement } = branding_config as { agreements?: Stored[]; showAgreement?: boolean };
  if (showAgreement === false || !Array.isArray(agreements)) return [];
  const shown = agreements.filter(({ lang, displayAt }) => lang === language && displayAt?.includes('RegisterPage'));
  return shown.map(({ content = '', isRequired = false }) => ({
    id: createHash('sha256').update(content).digest('hex').slice(0, 32),
    title: textOf(content),
    url: /href="(https?:\/\/[^"\s]+)"/i.exec(content)?.[1] ?? null,
    required: isRequired,
  }));
}

/** What a new user agreed to, of what there is to agree to. Throws `agreementMissing`. */
export function agreedTo({ application, language }: Front, ids: readonly string[]): string[] {
  const agreements = agreementsOf(application, language);
  if (agreements.some(({ id, required }) => required && !ids.includes(id))) throw failure(problems.agreementMissing);
  return agreements.map(({ id }) => id).filter((id) => ids.includes(id));
}

/** The words of a text with markup. They are shown as text, whatever is left in them. */
const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();

/** Remembers what a user agreed to, and when. */
export async function keepAgreements(
  db: Database,
  { id: app_id, user_pool_id }: Application,
  { userId: user_id, agreed, at }: { userId: string; agreed: readonly string[]; at: Date },
): Promise<void> {
  if (agreed.length === 0) return;
  const rows = agreed.map((agreement_id) => ({ user_pool_id, user_id, app_id, agreement_id, agreed_at: at }));
  await db
    .insertInto('user_agreements')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
