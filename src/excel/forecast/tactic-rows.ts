import { language } from '../../languages/language';
import { headingOf } from '../../plan/fields/in-words';
import { cellAddress } from '../../spreadsheet/address';
import type { SheetTable } from '../../spreadsheet/sheet';
import { cellOf, type FromPlan } from '../timeline/plan-row';
import { cutToCell, type WrittenCell } from '../written-cell';
import { asideColumns } from './forecast-chart';
import type { ForecastContent } from './forecast-content';
import { liveFields, type PlannedTactic } from './planned-tactics';
import { addHeadings, addLook, addRow, type Draft, formula } from './sheet-draft';
import type { Places } from './sheet-places';

export const tacticColumns = { name: 0, id: 1, units: 2, part: 3, start: 4, end: 5, perDay: 6 } as const;

export function addTactics(
  draft: Draft,
  { tactics: { listed } }: ForecastContent,
  { tacticsTop: top }: Places,
  tableNow: (table: number) => SheetTable | undefined,
): void {
  const { tactics, firstDay: firstText, dayAfter } = language.forecastSheet;
  addRow(draft, []);
  addHeadings(
    draft,
    [
      tactics.heading,
      headingOf('tactics', 'id'),
      headingOf('tactics', 'units'),
      tactics.part,
      headingOf('tactics', 'start'),
      headingOf('tactics', 'end'),
      tactics.perDay,
    ],
    [firstText, dayAfter],
  );
  for (const tactic of listed) addTactic(draft, tactic, tableNow);
  const bottom = draft.cells.length - 1;
  addLook(draft, 'units', top + 1, tacticColumns.units, bottom);
  addLook(draft, 'percent', top + 1, tacticColumns.part, bottom);
  addLook(draft, 'date', top + 1, tacticColumns.start, bottom, tacticColumns.end);
  addLook(draft, 'perDay', top + 1, tacticColumns.perDay, bottom);
  addLook(draft, 'quiet', top + 1, tacticColumns.id, bottom);
  addLook(draft, 'date', top + 1, asideColumns.tacticStart, bottom, asideColumns.tacticAfter);
  addLook(draft, 'quiet', top + 1, asideColumns.tacticStart, bottom, asideColumns.tacticAfter);
}

function addTactic(
  draft: Draft,
  tactic: PlannedTactic,
  tableNow: (table: number) => SheetTable | undefined,
): void {
  const { row, part } = tactic;
  const here = draft.cells.length;
  const table = tableNow(row.table);
  const at = (column: number): string => `$${cellAddress(here, column)}`;
  const keyCell = (holds: 'id' | 'name'): string => at(tacticColumns[holds]);
  const live = liveFields(tactic);
  const shown = (from: FromPlan, column: number): WrittenCell => {
    if (from.kind === 'value' || table === undefined) {
      addLook(draft, 'value', here, column);
      return from.kind === 'value' ? from.value : null;
    }
    const cell = cellOf(row, from.column, table, keyCell);
    return formula(`IF(${cell}="","",${cell})`);
  };
  const [units, start, end] = [tacticColumns.units, tacticColumns.start, tacticColumns.end].map(at);
  // What is blank, text or an error plans nothing, and keeps no other tactic from being counted.
  const isPlanned = `AND(COUNT(${units},${start},${end})=3,N(${end})>=N(${start}))`;
  addRow(
    draft,
    [
      typeof row.name === 'string' ? cutToCell(row.name) : row.name,
      row.id,
      shown(live.units, tacticColumns.units),
      part,
      shown(live.start, tacticColumns.start),
      shown(live.end, tacticColumns.end),
      formula(`IFERROR(IF(${isPlanned},${units}*${at(tacticColumns.part)}/(${end}-${start}+1),0),0)`),
    ],
    [formula(`IFERROR(IF(${isPlanned},${start},0),0)`), formula(`IFERROR(IF(${isPlanned},${end}+1,0),0)`)],
  );
}
