import type { EmailTemplateChanges } from '@genauth/contract/entities/email-template-input.ts';
import type { EmailTemplateType } from '@genauth/contract/entities/email-template-type.ts';
import type { Language } from '@genauth/contract/language.ts';
import { problems } from '@genauth/contract/problems.ts';
import type * as z from 'zod';
import type { Database } from '../../database/connect.ts';
import { failure } from '../../http/failure.ts';
import { refuseTemplate } from './rules.ts';
import { standardTemplate } from './standard.ts';
import { saveTemplate, type TemplateRow, templateTypes, writtenTemplates } from './templates.ts';
import { texts } from './texts/texts.ts';

export const isTemplateType = (name: string): name is EmailTemplateType =>
  (templateTypes as readonly string[]).includes(name);

/** A template of a pool, or the standard one. */
export async function readTemplate(db: Database, poolId: string, type: EmailTemplateType, language: Language) {
  const written = writtenTemplates(db, poolId, language).where('event', '=', type);
  return shownTemplate(type, language, await written.executeTakeFirst());
}

/** Writes a template of a pool. Throws `templateInvalid`. Returns the pool's own from before, if any, and the new one. */
export async function changeTemplate(
  db: Database,
  poolId: string,
  language: Language,
  input: z.output<typeof EmailTemplateChanges>,
) {
  const reason = refuseTemplate(input.type, input);
  if (reason) throw failure(problems.templateInvalid, { reason });
  const { type: event, customizeEnabled: enabled, name, subject, sender, content } = input;
  const row: TemplateRow = {
    ...{ user_pool_id: poolId, event, language, enabled, name, subject, sender, content },
    expires_in: input.expiresIn ?? null,
    redirect_to: input.redirectTo ?? null,
    engine: input.tplEngine ?? 'handlebar',
  };
  const before = await writtenTemplates(db, poolId, language).where('event', '=', event).executeTakeFirst();
  await saveTemplate(db, row);
  const after = shownTemplate(input.type, language, row);
  return { before: before && shownTemplate(input.type, language, before), after };
}

export function shownTemplate(type: EmailTemplateType, language: Language, row: TemplateRow | undefined) {
  if (!row) {
    const standard = { ...standardTemplate(type, language), name: texts[language].events[type].name };
    return { type, customizeEnabled: false, ...standard, expiresIn: null, redirectTo: null, tplEngine: null };
  }
  const { enabled, name, subject, sender, content, expires_in, redirect_to, engine } = row;
  const tplEngine = engine === 'ejs' ? ('ejs' as const) : ('handlebar' as const);
  const shown = { type, customizeEnabled: enabled, name, subject, sender, content };
  return { ...shown, expiresIn: expires_in, redirectTo: redirect_to, tplEngine };
}
