import { severities, type Severity } from '../../alignment/settings';
import type { PlacedFormat } from './formats-there';
import { isMarkFormula } from './mark-text';
import { type MarkedTable, markStyles } from './marked-table';

/** Cells of a sheet that formats are to be added to; rows and columns are counted from 0. */
export interface CellsToFormat {
  readonly first: number;
  readonly last: number;
  /** Columns, in ascending order. */
  readonly over: readonly number[];
  readonly severities: readonly Severity[];
}

interface Rows {
  readonly first: number;
  readonly last: number;
}

/** The columns of a table that show marks, in ascending order. */
export const markedColumns = ({ columns: { id, name, reference } }: MarkedTable): readonly number[] =>
  [...new Set([id, name, reference].filter((column) => column !== null))].sort((a, b) => a - b);

const isOfSeverity = (
  { formula, isWhole }: PlacedFormat,
  number: number,
  { columns }: MarkedTable,
  severity: Severity,
): boolean => isWhole && isMarkFormula(formula, number, markStyles[severity].level, columns);

/** Whether a format marks a table under its number today. */
export const marksTable = (format: PlacedFormat, number: number, table: MarkedTable): boolean =>
  severities.some((severity) => isOfSeverity(format, number, table, severity));

/**
 * The cells of a table, with room for rows to come down to `reach`, that lack a format of it. A cell that has one gets no second one,
 * whatever pastes, insertions and *Clear Rules* made of those that there were.
 */
export function missingFormats(
  table: MarkedTable,
  number: number,
  there: readonly PlacedFormat[],
  reach: number,
): readonly CellsToFormat[] {
  const missing = new Map<string, Rows & { readonly bySeverity: Map<Severity, number[]> }>();
  for (const severity of severities) {
    const formats = there.filter((format) => isOfSeverity(format, number, table, severity));
    for (const column of markedColumns(table)) {
      for (const { first, last } of rowsWithout(formats, column, {
        first: table.headingRow + 1,
        last: reach,
      })) {
        // Rows that only may come need no format yet.
        if (first > table.lastRow) continue;
        const key = `${first}:${last}`;
        const { bySeverity } =
          missing.get(key) ?? missing.set(key, { first, last, bySeverity: new Map() }).get(key) ?? {};
        const columns = bySeverity?.get(severity) ?? [];
        bySeverity?.set(severity, [...columns, column]);
      }
    }
  }
  return [...missing.values()].flatMap(({ first, last, bySeverity }) => {
    const alike = new Map<string, CellsToFormat>();
    for (const [severity, over] of bySeverity) {
      const known = alike.get(over.join())?.severities ?? [];
      alike.set(over.join(), { first, last, over, severities: [...known, severity] });
    }
    return [...alike.values()];
  });
}

/** The rows of a column that none of the formats reaches. */
function rowsWithout(
  formats: readonly PlacedFormat[],
  column: number,
  { first, last }: Rows,
): readonly Rows[] {
  const areas = formats
    .flatMap((format) => format.areas)
    .filter(
      ({ left, right, top, bottom }) => left <= column && column <= right && top <= last && bottom >= first,
    )
    .sort((one, other) => one.top - other.top);
  const gaps: Rows[] = [];
  let next = first;
  for (const { top, bottom } of areas) {
    if (top > next) gaps.push({ first: next, last: top - 1 });
    next = Math.max(next, bottom + 1);
  }
  if (next <= last) gaps.push({ first: next, last });
  return gaps;
}
