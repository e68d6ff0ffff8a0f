import { language } from '../../../languages/language';
import { notUsedColumns, type TableExplanation } from '../../../plan/explain-tables';
import { inSheet } from '../../../spreadsheet/sheet-name';
import { printable } from '../../printable';
import { displayWidth, padded, paddedBefore } from '../wrap';
import { type Paper, paragraph } from './paper';

const mostUnused = 6;

/** What the check is based on: the tables that were read, and the columns that it does not use. */
export function* tableLines(tables: readonly TableExplanation[], on: Paper): Generator<string> {
  const { tables: texts, roleNames } = language.reports;
  yield `  ${on.bold(texts.heading)}`;
  const entries = tables
    .filter(({ outcome }) => outcome === 'read')
    .map((table) => ({
      role: table.role === null ? '' : roleNames[table.role],
      place: printable(inSheet(table.sheet, table.address)),
      rows: texts.rows(table.rows),
      levels: levelsText(table),
      unused: unusedHeadings(table),
    }));
  const widest = (texts: readonly string[]): number => Math.max(...texts.map(displayWidth));
  const roleWidth = widest(entries.map(({ role }) => role));
  const placeWidth = widest(entries.map(({ place }) => place));
  const rowsWidth = widest(entries.map(({ rows }) => rows));
  for (const { role, place, rows, levels, unused } of entries) {
    const line = `    ${padded(role, roleWidth)}  ${on.place(place)}${' '.repeat(placeWidth - displayWidth(place))}`;
    const isWide = 4 + roleWidth + 2 + placeWidth + 2 + rowsWidth <= on.width;
    yield isWide ? `${line}  ${paddedBefore(rows, rowsWidth)}` : line.trimEnd();
    if (!isWide) yield `      ${rows}`;
    if (levels !== null) yield* paragraph(levels, 6, on, on.faint);
    if (unused !== null) yield* paragraph(unused, 6, on, on.faint);
  }
}

/** "with 2 goals and 4 strategies read from its columns or section rows". */
function levelsText({ levels }: TableExplanation): string | null {
  return levels.length === 0 ? null : language.reports.tables.levels(levels);
}

function unusedHeadings(table: TableExplanation): string | null {
  const unused = notUsedColumns(table).map(({ heading }) => printable(heading));
  if (unused.length === 0) return null;
  return language.reports.tables.unused(unused.slice(0, mostUnused), unused.length - mostUnused);
}
