import { messages } from '@genauth/contract/management/messages.ts';
import { implement } from '../../http/implement.ts';
import { poolOf } from '../pools/public.ts';
import { findProvider, saveProvider } from './provider.ts';
import { readProvider, shownProvider } from './provider-input.ts';
import { render } from './render.ts';
import { refuseTemplate } from './rules.ts';
import { sampleValues } from './sample.ts';
import { standardTemplate } from './standard.ts';
import { templateTypes, writtenTemplates } from './templates.ts';
import { changeTemplate, shownTemplate } from './written.ts';

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

  async updateEmailTemplate({ input, db, poolId, request: { language }, audit }) {
    const { before, after } = await changeTemplate(db, poolId, language, input);
    audit({ before, after });
    return after;
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
