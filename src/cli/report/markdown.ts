import { printable } from '../printable';

/* What Markdown of code hosts and mail programs reads as more than text: formats, links, tables, formulas, references. */
const special = /[\\`*_{}[\]<>|~$#]/gu;

/** A text of a workbook as Markdown shows it, letter for letter and on one line: no format, no HTML, no mention of anybody. */
export const markdownText = (text: string): string =>
  printable(text)
    .replace(/&/gu, '&amp;')
    .replace(special, (sign) => (sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : `\\${sign}`))
    .replace(/@/gu, '@&#8203;');

type Align = 'left' | 'right';

/** A table; its cells are Markdown already. */
export function* markdownTable(
  columns: readonly (readonly [heading: string, align: Align])[],
  rows: Iterable<readonly string[]>,
): Generator<string> {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  yield '\n';
  yield line(columns.map(([heading]) => heading));
  yield line(columns.map(([, align]) => (align === 'right' ? '---:' : '---')));
  for (const cells of rows) yield line(cells);
}
