import { languages } from '@genauth/contract/language.ts';
import { expect, test } from 'vitest';
import { carries, type MessageEvent } from './events.ts';
import { PLACEHOLDER, render, renderLine } from './render.ts';
import { standardTemplate } from './standard.ts';

const events = Object.keys(carries) as MessageEvent[];
const template = { subject: 'For {{user}}', sender: '{{app_name}}', content: '<p>Hello {{ user }}, <%= code %></p>' };

test('fills both kinds of placeholders in and leaves unknown ones empty', () => {
  expect(render({ ...template, content: '{{user}} <%= code %>{{nothing}}' }, { user: 'Ann', code: '123456' })).toEqual({
    subject: 'For Ann',
    sender: '',
    content: 'Ann 123456',
    text: 'Ann 123456',
  });
});

test('a value is text, never markup and never a placeholder', () => {
  const { content, text } = render(template, { user: '<script>alert(1)</script>"\'{{code}}', code: '1' });
  expect(content).toBe('<p>Hello &lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;{{code}}, 1</p>');
  expect(text).toBe('Hello <script>alert(1)</script>"\'{{code}}, 1');
});

test.each(['\r\nBcc: eve@example.com', '\nBcc: eve@example.com', '\u2028Bcc: x', '\u0000'])(
  'a header stays one line with %j in a value or in the template',
  (evil) => {
    const { subject, sender } = render(
      { ...template, subject: `Hi${evil}{{user}}` },
      { user: `Ann${evil}`, app_name: `App${evil}` },
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(`${subject}${sender}`).not.toMatch(/[\u0000-\u001f\u2028]/);
    expect(renderLine('{{app_name}} {{code}}', { app_name: `App${evil}`, code: '1' })).toMatch(/^App.* 1$/);
  },
);

test('a name that is a text is cut off', () => {
  expect(render(template, { user: 'x'.repeat(500) }).subject).toHaveLength('For '.length + 80);
});

test.each(languages)('every standard text in %s says what it must', (language) => {
  for (const event of events) {
    const { subject, content } = standardTemplate(event, language);
    expect(content).toContain(`<html lang="${language}">`);
    const named = [...`${subject}${content}`.matchAll(PLACEHOLDER)].map(([, name]) => name);
    expect(named.includes('code'), event).toBe(carries[event] === 'code');
    expect(named.includes('link'), event).toBe(carries[event] === 'link');
    const values = {
      app_name: 'App',
      user: 'Ann',
      code: '123456',
      minutes: '5',
      days: '3',
      link: 'https://id.example/x',
    };
    const rendered = render({ subject, content, sender: '' }, values);
    expect(`${rendered.subject}${rendered.content}`).not.toMatch(/\{\{|undefined/);
    expect(rendered.text).not.toMatch(/[<>]/);
  }
});
