import { expect, test } from 'vitest';
import { readCsv, writeCsv } from './csv.ts';

test.each([
  [
    'a,b\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    '\uFEFFa;b\r\n 1 ;2\r\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a\tb\n\n1\t\n',
    [
      ['a', 'b'],
      ['1', ''],
    ],
  ],
  [
    '"a,b","say ""hi"""\n"two\nlines",x',
    [
      ['a,b', 'say "hi"'],
      ['two\nlines', 'x'],
    ],
  ],
  ['a,,c\n,,\n', [['a', '', 'c']]],
  ['', []],
])('reads %j', (text, rows) => {
  expect(readCsv(text)).toEqual(rows);
});

test('writes what it reads', () => {
  const rows = [
    ['name', 'say "hi", twice'],
    ['two\nlines', ''],
  ];
  expect(readCsv(writeCsv(rows))).toEqual(rows);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('makes no formula of %j', (value) => {
  expect(writeCsv([[value]])).toBe(`"'${value}"\r\n`);
});
