import type { Language } from '@genauth/contract/language.ts';
import { carries, type MessageEvent } from './events.ts';
import type { Template } from './render.ts';
import { texts } from './texts/texts.ts';

const FONT = "-apple-system,'Segoe UI',Roboto,'PingFang SC','Microsoft YaHei','Hiragino Sans',Arial,sans-serif";
const paragraph = (text: string, style = 'margin:0 0 16px'): string => `<p style="${style}">${text}</p>`;
const NOTE = 'margin:0 0 16px;color:#5c6370;font-size:13px';

/** The e-mail that a pool sends as long as it has not written its own. */
export function standardTemplate(event: MessageEvent, language: Language): Template {
  const { events, footer } = texts[language];
  const { subject, body } = events[event];
  const content = `<!doctype html>
<html lang="${language}"><body style="margin:0;padding:32px 16px;background:#f6f7f9;font:14px/1.6 ${FONT};color:#1f2328">
<div style="max-width:480px;margin:0 auto;padding:32px;background:#fff;border:1px solid #e3e5e8;border-radius:12px">
<h1 style="margin:0 0 16px;font-size:20px;line-height:1.3;font-weight:600">${subject}</h1>
${paragraph(body)}
${carried(event, language)}</div>
${paragraph(footer, 'max-width:480px;margin:16px auto 0;text-align:center;color:#5c6370;font-size:12px')}
</body></html>`;
  return { subject, sender: '{{app_name}}', content };
}

function carried(event: MessageEvent, language: Language): string {
  const { codeNote, linkNote, events } = texts[language];
  if (carries[event] === 'nothing') return '';
  if (carries[event] === 'code') {
    const style = 'margin:0 0 16px;font:600 28px/1.4 ui-monospace,Menlo,Consolas,monospace;letter-spacing:4px';
    return `${paragraph('{{code}}', style)}\n${paragraph(codeNote, NOTE)}\n`;
  }
  const button = 'display:inline-block;padding:8px 16px;border-radius:8px;background:#4338ca;color:#fff';
  const link = `<a href="{{link}}" style="${button};text-decoration:none;font-weight:600">${events[event].button ?? ''}</a>`;
  return `${paragraph(link)}\n${paragraph(`${linkNote}<br>{{link}}`, `${NOTE};word-break:break-all`)}\n`;
}
