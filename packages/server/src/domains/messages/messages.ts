import type { EmailTemplateType } from '@genauth/contract/entities/email-template-type.ts';
import type { Language } from '@genauth/contract/language.ts';
import { messages } from '@genauth/contract/management/messages.ts';
import { implement } from '../../http/implement.ts';
import { poolOf } from '../pools/public.ts';
import { findProvider, saveProvider } from './provider.ts';
import { readProvider, shownProvider } from './provider-input.ts';
import { render } from './render.ts';
import { refuseTemplate } from './rules.ts';
import { sampleValues } from './sample.ts';
import { standardTemplate } from './standard.ts';
import { saveTemplate, type TemplateRow, templateTypes, writtenTemplates } from './templates.ts';
import { texts } from './texts/texts.ts';

/** Headings that a console may sort the templates under. */
const categories = [
  { title: '验证码', titleEn: 'Codes', desc: '包含一次性验证码的邮件', descEn: 'E-mails with a code that works once' },
  { title: '验证链接', titleEn: 'Links', desc: '包含链接的邮件', descEn: 'E-mails with a link' },
  { title: '通知', titleEn: 'Notices', desc: '告知账号变化的邮件', descEn: 'E-mails about changes of an account' },
];

export const messageHandlers = implement(messages, {
  async getEmailTemplates({ db, poolId, request: { language } }) {
    const written = await writtenTemplates(db, poolId, language).execute();
    const templates = templateTypes.map((type) =>
      shownTemplate(
        type,
        language,
        written.find(({ event }) => event === type),
      ),
    );
    return { templates, categories };
  },

  async updateEmailTemplate({ input, db, poolId, request: { language }, audit }, fail) {
    const reason = refuseTemplate(input.type, input);
    if (reason) throw fail.templateInvalid({ reason });
    const { type: event, customizeEnabled: enabled, name, subject, sender, content } = input;
    const row: TemplateRow = {
      ...{ user_pool_id: poolId, event, language, enabled, name, subject, sender, content },
      expires_in: input.expiresIn ?? null,
      redirect_to: input.redirectTo ?? null,
      engine: input.tplEngine ?? 'handlebar',
    };
    const before = await writtenTemplates(db, poolId, language).where('event', '=', event).executeTakeFirst();
    await saveTemplate(db, row);
    const shown = shownTemplate(input.type, language, row);
    audit({ before: before && shownTemplate(input.type, language, before), after: shown });
    return shown;
  },

  async previewEmailTemplate({ input, db, poolId, platform, request: { language } }, fail) {
    const { type } = input;
    const own = await writtenTemplates(db, poolId, language).where('event', '=', type).executeTakeFirst();
    const base = own ?? standardTemplate(type, language);
    const template = {
      subject: input.subject ?? base.subject,
      sender: input.sender ?? base.sender,
      content: input.content ?? base.content,
    };
    const reason = refuseTemplate(type, template);
    if (reason) throw fail.templateInvalid({ reason });
    const { name } = await poolOf(platform, poolId);
    const seconds = input.expiresIn ?? own?.expires_in ?? 300;
    const { subject, sender, content } = render(template, sampleValues(platform, language, name, seconds));
    return { data: { subject, sender, content } };
  },

  async getEmailProvider({ db, poolId, platform }) {
    return shownProvider(await findProvider(platform, db, await poolOf(platform, poolId)));
  },

  async configEmailProvider({ input, db, poolId, platform, audit }, fail) {
    const pool = await poolOf(platform, poolId);
    const before = await findProvider(platform, db, pool);
    const read = readProvider(input, before);
    if ('missing' in read) throw fail.criterionMissing({ fields: read.missing });
    await saveProvider(platform, db, pool, read);
    audit({ before: before && shownProvider(before), after: shownProvider(read) });
    return shownProvider(read);
  },
});

function shownTemplate(type: EmailTemplateType, language: Language, row: TemplateRow | undefined) {
  if (!row) {
    const standard = { ...standardTemplate(type, language), name: texts[language].events[type].name };
    return { type, customizeEnabled: false, ...standard, expiresIn: null, redirectTo: null, tplEngine: null };
  }
  const { enabled, name, subject, sender, content, expires_in, redirect_to, engine } = row;
  const tplEngine = engine === 'ejs' ? ('ejs' as const) : ('handlebar' as const);
  const shown = { type, customizeEnabled: enabled, name, subject, sender, content };
  return { ...shown, expiresIn: expires_in, redirectTo: redirect_to, tplEngine };
}
