import type { CellPlaces } from '../../alignment/finding';
import { cellsOf } from '../../alignment/locate';
import { noteTexts } from '../../forecast/sales-history/note-text';
import type { HistoryNote } from '../../forecast/sales-history/notes';
import type { SalesSeries } from '../../forecast/sales-history/sales-series';
import type { Plan } from '../../plan/plan';
import type { Row } from '../../plan/rows';
import type { DaySpan } from '../../spreadsheet/day';

/** More cells than these are no place that somebody looks at. */
const mostCells = 200;

/** What was done with a history, and the cells that it is about. */
export interface NoteLine {
  readonly id: string;
  readonly words: string;
  /** Null where it is about no cell. */
  readonly place: CellPlaces | null;
}

/** What is noted of a series, but for the questions: those are asked. */
export const noteLines = (series: SalesSeries, plan: Plan): readonly NoteLine[] =>
  series.notes
    .filter(({ kind }) => kind !== 'stock-out-question')
    .flatMap((note) =>
      // Without a period that can be used, none has to be called by its length.
      noteTexts(note, series.length ?? 'month').map((words, part): NoteLine => ({
        id: `${note.kind}/${part}`,
        words,
        place: placeOf(note, part, series, plan),
      })),
    );

function placeOf(note: HistoryNote, part: number, series: SalesSeries, plan: Plan): CellPlaces | null {
  switch (note.kind) {
    case 'year-assumed':
    case 'no-usual-length':
    case 'no-period':
      return cellsOfRows(plan, note.rows, ['period']);
    case 'duplicates':
      return cellsOfRows(plan, note.rows, ['period', 'units']);
    case 'other-lengths':
      return cellsOfRows(plan, note.left[part]?.rows ?? [], ['period']);
    case 'promotions': {
      const tactic = note.promotions[part]?.tactic;
      return tactic === undefined ? null : cellsOfRows(plan, [tactic], ['tactic']);
    }
    case 'missing':
    case 'unreadable':
    case 'stock-outs':
      return cellsOfRows(plan, rowsIn(series, note.periods), ['units']);
    case 'dates-read':
    case 'nothing-sold':
    case 'blank-ends':
    case 'not-over':
    case 'stock-out-question':
    case 'unknown-product':
    case 'no-units':
      return null;
  }
}

function rowsIn({ periods }: SalesSeries, spans: readonly DaySpan[]): readonly Row[] {
  const starts = new Set(spans.map(({ start }) => start));
  return periods.filter(({ start }) => starts.has(start)).flatMap(({ rows }) => rows);
}

/** Those on the sheet of the first: nobody can look at two sheets at once. */
function cellsOfRows(plan: Plan, rows: readonly Row[], fields: readonly string[]): CellPlaces | null {
  const places = rows.slice(0, mostCells).map((row) => cellsOf(plan, { row, fields }));
  const sheet = places.find(({ cells }) => cells.length > 0)?.sheet;
  if (sheet === undefined || sheet === '') return null;
  return { sheet, cells: places.flatMap((place) => (place.sheet === sheet ? place.cells : [])) };
}
