import { count } from '../../../alignment/wording';
import type { PlanTable } from '../../../plan/plan';
import { tableAddress } from '../../../spreadsheet/address';
import { inSheet } from '../../../spreadsheet/sheet-name';
import { printable } from '../../printable';
import { displayWidth, padded, paddedBefore } from '../wrap';
import { type Paper, paragraph } from './paper';

const mostUnused = 6;

/** What the check is based on: the tables that were found, and the columns that it does not use. */
export function* tableLines(tables: readonly PlanTable[], on: Paper): Generator<string> {
  yield `  ${on.bold('Read from')}`;
  const entries = tables.map((table) => ({
    role: table.role,
    place: printable(inSheet(table.source.sheet, tableAddress(table.source))),
    rows: count(table.rowCount, 'row'),
    unused: unusedHeadings(table),
  }));
  const widest = (texts: readonly string[]): number => Math.max(...texts.map(displayWidth));
  const roleWidth = widest(entries.map(({ role }) => role));
  const placeWidth = widest(entries.map(({ place }) => place));
  const rowsWidth = widest(entries.map(({ rows }) => rows));
  for (const { role, place, rows, unused } of entries) {
    const line = `    ${padded(role, roleWidth)}  ${on.place(place)}${' '.repeat(placeWidth - displayWidth(place))}`;
    const isWide = 4 + roleWidth + 2 + placeWidth + 2 + rowsWidth <= on.width;
    yield isWide ? `${line}  ${paddedBefore(rows, rowsWidth)}` : line.trimEnd();
    if (!isWide) yield `      ${rows}`;
    if (unused !== null) yield* paragraph(unused, 6, on, on.faint);
  }
}

function unusedHeadings({ source, columns }: PlanTable): string | null {
  const unused = source.headings.flatMap((heading, column) =>
    columns[column] === null && heading.trim() !== '' ? [printable(heading)] : [],
  );
  if (unused.length === 0) return null;
  const more = unused.length > mostUnused ? ` and ${unused.length - mostUnused} more` : '';
  return `unused columns: ${unused.slice(0, mostUnused).join(', ')}${more}`;
}
