/** Reads comma-separated values (RFC 4180); a tab or a semicolon may separate as well. Empty lines are left out. */
export function readCsv(text: string): string[][] {
  const clean = text.replace(/^\uFEFF/, '');
  const separator = [',', '\t', ';'].find((one) => clean.split('\n', 1)[0]?.includes(one)) ?? ',';
  const cells = new RegExp(
    `(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*))[^${separator}\\n]*(${separator}|\\n|$)`,
    'g',
  );
  const rows: string[][] = [[]];
  for (const [whole, quoted, plain = '', end] of clean.matchAll(cells)) {
    if (whole !== '') rows.at(-1)?.push((quoted?.replaceAll('""', '"') ?? plain).trim());
    if (end === '\n') rows.push([]);
  }
  return rows.filter((row) => row.some((value) => value !== ''));
}

/** Writes comma-separated values. What a spreadsheet would take for a formula is made text. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map((value) => `"${harmless(value).replaceAll('"', '""')}"`).join(',')}\r\n`).join('');

const harmless = (value: string): string => (/^[=+\-@\t\r]/.test(value) ? `'${value}` : value);
