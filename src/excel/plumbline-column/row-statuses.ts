import type { CheckResult } from '../../alignment/check';
import type { Severity } from '../../alignment/settings';
import { language } from '../../languages/language';
import { roles } from '../../plan/fields/roles';
import type { OwnColumn, OwnStatus } from '../../plan/own-columns';
import type { Row } from '../../plan/rows';
import type { SheetTable } from '../../spreadsheet/sheet';
import { cutToCell } from '../written-cell';

/** What is written beside a row. */
export type RowStatus = Readonly<Record<OwnColumn, string>>;

/** Where a table stands. */
type TablePlace = Pick<SheetTable, 'sheet' | 'top' | 'left'>;

export const tableKey = ({ sheet, top, left }: TablePlace): string => JSON.stringify([sheet, top, left]);

/** Everything that a check knows of a row of a sheet, in which several rows of the plan may stand. */
interface KnownOfRow {
  readonly rows: Row[];
  readonly severities: Severity[];
  readonly messages: Set<string>;
  readonly muted: Set<string>;
  readonly undecided: Set<string>;
}

/** The statuses of the rows of each table by their places in its body; a table in which no row of the plan stands has none. */
export function rowStatuses({
  alignment: { plan },
  findings,
  muted,
  incomplete,
}: CheckResult): ReadonlyMap<string, ReadonlyMap<number, RowStatus>> {
  const tables = new Map<string, Map<number, KnownOfRow>>();
  const knownOf = ({ table, rowIndex }: Pick<Row, 'table' | 'rowIndex'>): KnownOfRow | null => {
    const source = plan.tables[table]?.source;
    if (source === undefined) return null;
    const ofTable = tables.get(tableKey(source)) ?? new Map<number, KnownOfRow>();
    tables.set(tableKey(source), ofTable);
    const known = ofTable.get(rowIndex) ?? {
      rows: [],
      severities: [],
      messages: new Set(),
      muted: new Set(),
      undecided: new Set(),
    };
    ofTable.set(rowIndex, known);
    return known;
  };
  for (const role of roles) for (const row of plan[role] as readonly Row[]) knownOf(row)?.rows.push(row);
  // The worst comes first.
  for (const { row, severity, message } of findings) {
    const known = row && knownOf(row);
    known?.severities.push(severity);
    known?.messages.add(message);
  }
  for (const { finding } of muted) if (finding.row !== null) knownOf(finding.row)?.muted.add(finding.message);
  for (const { row, message } of incomplete) if (row !== null) knownOf(row)?.undecided.add(message);
  return new Map(
    [...tables].map(([key, rows]) => [
      key,
      new Map([...rows].map(([place, known]) => [place, statusOf(known)])),
    ]),
  );
}

function statusOf({ rows, severities: [worst], messages, muted, undecided }: KnownOfRow): RowStatus {
  const says = (status: OwnStatus, reasons: Iterable<string> = []): RowStatus => ({
    status: language.kept.statuses[status],
    reason: cutToCell([...reasons].join(' ')),
  });
  if (worst !== undefined) return says(worst, messages);
  if (muted.size > 0) return says('muted', muted);
  // A strategy that is read beside a tactic is none of the row's own.
  const own = rows.some(({ derived }) => !derived) ? rows.filter(({ derived }) => !derived) : rows;
  if (own.every(({ retired }) => retired)) return says('retired');
  if (undecided.size > 0) return says('undecided', undecided);
  return says(own.some(({ repeatsId }) => repeatsId) ? 'unchecked' : 'holds');
}
