import type { Area } from '../../spreadsheet/area';
import type { CellValue } from '../../spreadsheet/cell';
import { readPeriodText } from '../calendar/period-text';
import { layoutOf, type RecognisedTable } from '../recognised-table';
import { isFigure, isKeyText, isRemark } from '../recognition/cell-texts';
import { isTotalsRow } from '../recognition/totals-rows';
import { isEmptyCell } from './unfolded-table';

/** The heading of a section of a table: a row that holds one text only. */
export interface SectionRow {
  /** Its place in the table's body. */
  readonly place: number;
  readonly column: number;
  readonly text: string;
}

/** A row below a section heading holds at least so many cells: a list of two columns has no sections, only gaps. */
const fullRow = 3;

/** So many headings may stand directly below one another: a section and its part. */
const deepest = 2;

/**
 * The section headings among the rows of a body: rows with one text only, in the first column or merged across, with a row that
 * holds more below. A remark is no heading; where most rows hold one text only, they are the rows of the table.
 */
export function findSectionRows(table: RecognisedTable): readonly SectionRow[] {
  const { rows, headings } = table.source;
  const { merges } = layoutOf(table);
  const first = headings.findIndex((_, column) => rows.some((cells) => !isEmptyCell(cells[column])));
  const found: SectionRow[] = [];
  let waiting: SectionRow[] = [];
  let filledRows = 0;
  rows.forEach((cells, place) => {
    const filled = filledColumns(cells);
    if (filled.length === 0) return;
    filledRows += 1;
    const [column = -1] = filled;
    const value = cells[column];
    const isMerged = merges.some((area) => area.top === place && area.left === column && area.right > column);
    const isSingle =
      filled.length === 1 &&
      typeof value === 'string' &&
      (column === first || isMerged) &&
      !isFigure(value) &&
      !isRemark(value) &&
      !(table.columns[column] === 'id' && isKeyOfRow(value)) &&
      !isTotalsRow(cells, [column], headings);
    if (isSingle) waiting.push({ place, column, text: value.trim() });
    else {
      if (filled.length >= fullRow || waiting.every(({ place: at }) => isMergedAcross(merges, at)))
        found.push(...waiting.slice(-deepest));
      waiting = [];
    }
  });
  return found.length * 2 > filledRows ? [] : found;
}

/** T14 in the column of IDs is a row of which nothing else is written yet; Q1 there heads a section. */
const isKeyOfRow = (text: string): boolean => isKeyText(text) && readPeriodText(text) === null;

const isMergedAcross = (merges: readonly Area[], place: number): boolean =>
  merges.some(({ top, left, right }) => top === place && right > left);

function filledColumns(cells: readonly CellValue[]): readonly number[] {
  const found: number[] = [];
  cells.forEach((value, column) => {
    if (!isEmptyCell(value)) found.push(column);
  });
  return found;
}

/** What the section headings above a row say. */
export interface SectionTexts {
  readonly period: string | null;
  readonly other: string | null;
}

/**
 * For each row, by its place, the period and the other text that it stands under. Of two headings right below one another the lower
 * one is the part: where one is a period and one is not, each part stands under both, up to the next heading of the upper kind.
 */
export function sectionTexts(
  sections: readonly SectionRow[],
  places: readonly number[],
): readonly SectionTexts[] {
  const runs: SectionRow[][] = [];
  const found: number[] = [];
  let next = 0;
  for (const place of places) {
    const run: SectionRow[] = [];
    for (; (sections[next]?.place ?? Infinity) < place; next += 1) run.push(sections[next] as SectionRow);
    if (run.length > 0) runs.push(run);
    found.push(runs.length - 1);
  }
  const isPeriod = ({ text }: SectionRow): boolean => readPeriodText(text) !== null;
  const upper = runs.find(
    ([above, below]) => below !== undefined && above !== undefined && isPeriod(above) !== isPeriod(below),
  );
  const upperIsPeriod = upper?.[0] === undefined ? null : isPeriod(upper[0]);
  let before: SectionTexts = { period: null, other: null };
  const texts = runs.map((run): SectionTexts => {
    const own = {
      period: run.findLast(isPeriod)?.text ?? null,
      other: run.findLast((section) => !isPeriod(section))?.text ?? null,
    };
    if (upperIsPeriod === true && own.period === null) own.period = before.period;
    if (upperIsPeriod === false && own.other === null) own.other = before.other;
    before = own;
    return own;
  });
  return found.map((run) => texts[run] ?? { period: null, other: null });
}
