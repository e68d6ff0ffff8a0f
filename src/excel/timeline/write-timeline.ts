import type { CheckResult } from '../../alignment/check';
import { planTimeline } from '../../alignment/timeline/timeline';
import { language } from '../../languages/language';
import { timelineSheetName } from '../../plan/own-sheets';
import type { Strategy, Tactic } from '../../plan/rows';
import { numberedNames, withNumber } from '../../spreadsheet/free-name';
import type { SheetTable } from '../../spreadsheet/sheet';
import type { CheckedPlan } from '../checked-workbook';
import type { ExcelRunner } from '../excel-runner';
import { problemOf, problems, type WorkbookProblem } from '../problem';
import { askForHeadings, tableNow } from '../scenario/plan-headings';
import { preparePages, writeOwnSheet } from '../write-own-sheet';
import { isWritten } from '../written-cell';
import { columnsOf, type PlanRow, planRowReader } from './plan-row';
import { askForRows, isUnchanged } from './row-check';
import { shownRows } from './shown-rows';
import { layOutTimeline, type TimelineContent } from './timeline-sheet';
import { inputsOf, layOutPages, unfinishedTitle, writeSheet } from './write-sheet';

export type WrittenTimeline =
  | { readonly status: 'written'; readonly sheet: string }
  | { readonly status: 'failed'; readonly problem: WorkbookProblem };

/** The plan of a check, and where it stands. */
export type PlanInTime = Pick<CheckedPlan, 'sheetIds' | 'tableIds'> & {
  readonly result: Pick<CheckResult, 'alignment' | 'findings'>;
  readonly reading: Pick<CheckedPlan['reading'], 'dateSystem'>;
};

const failed = (problem: WorkbookProblem): WrittenTimeline => ({ status: 'failed', problem });

/**
 * Writes the plan over time onto a new sheet at the end of the workbook, its dates as live formulas and its bars as conditional formats,
 * and shows it. Three round trips: what is there, all of the sheet, its pages; one more where a timeline is there already. Where
 * something stands against the sheet, nothing of it is left behind. Where Excel answers no more, the sheet says that it is unfinished,
 * and the next attempt replaces it; one that stands there as it would be written is shown instead.
 */
export async function writeTimeline(
  { run }: ExcelRunner,
  checked: PlanInTime | null,
): Promise<WrittenTimeline> {
  const texts = language.timelineSheet.problems;
  if (checked === null) return failed({ id: 'not-checked', ...texts.notChecked });
  const content = contentOf(checked);
  if (content === null) return failed({ id: 'no-dates', ...texts.noDates });
  const rowsOfTables = rowsByTable(content);
  try {
    return await run(async (context) => {
      const { worksheets, protection } = context.workbook;
      worksheets.load('items/name');
      protection.load('protected');
      const asked = [...rowsOfTables].flatMap(([place, rows]) => {
        const table = content.plan.tables[place]?.source;
        if (table === undefined) return [];
        const headings = askForHeadings(context, { table }, checked);
        return [{ place, table, rows, headings, cells: askForRows(headings.sheet, table, rows) }];
      });
      await context.sync();
      if (protection.protected) return failed(problems.noSheetAdded());
      const tables = new Map<number, SheetTable>();
      for (const { place, table, rows, headings, cells } of asked) {
        const now = tableNow(table, rows.flatMap(columnsOf), headings);
        if ('sentence' in now) return failed(now);
        if (!cells.every(isUnchanged)) return failed(rowsChanged(now.sheet));
        tables.set(place, now);
      }
      const timeline = layOutTimeline(content, (place) => tables.get(place));
      const taken = worksheets.items.map(({ name }) => name);
      const { sheet, name } = await writeOwnSheet(context, {
        ...numberedNames(withNumber(timelineSheetName, ' '), taken),
        unfinished: unfinishedTitle(),
        write: (added) => writeSheet(added, timeline),
        counted: (there) => there.getRange().conditionalFormats.getCount(),
        amount: timeline.rules.length,
        holds: (formulas) => isWritten(inputsOf(timeline), formulas),
      });
      // Of one that was there it may have been all but the pages that was written.
      await preparePages(context, () => layOutPages(sheet, timeline));
      return { status: 'written', sheet: name };
    });
  } catch (error) {
    return failed(problemOf(error));
  }
}

const rowsChanged = (sheet: string): WorkbookProblem => {
  const { sentence, whatToDo } = language.timelineSheet.problems.rowsChanged;
  return { id: 'rows-changed', sentence: sentence(sheet), whatToDo };
};

function contentOf({ result, reading: { dateSystem } }: PlanInTime): TimelineContent | null {
  const { plan } = result.alignment;
  const timeline = planTimeline(result);
  const { span } = timeline;
  if (span === null) return null;
  const shown = shownRows(timeline);
  const read = planRowReader(plan, dateSystem);
  const known = new Map<Strategy | Tactic, PlanRow>();
  const rowOf = (row: Strategy | Tactic): PlanRow => {
    const there = known.get(row) ?? read(row);
    known.set(row, there);
    return there;
  };
  return { plan, timeline: { ...timeline, span }, shown, rowOf, dateSystem };
}

/** The rows that the sheet refers to, or is sure of, by the places of their tables. */
function rowsByTable({ shown, rowOf }: TimelineContent): ReadonlyMap<number, readonly PlanRow[]> {
  const rows = new Set(
    shown.lanes.flatMap(({ strategy, tactics }) => [
      ...(strategy === null ? [] : [rowOf(strategy.row)]),
      ...tactics.map(({ tactic }) => rowOf(tactic.row)),
    ]),
  );
  const byTable = new Map<number, PlanRow[]>();
  for (const row of rows) {
    if (columnsOf(row).length === 0) continue;
    const others = byTable.get(row.table);
    if (others === undefined) byTable.set(row.table, [row]);
    else others.push(row);
  }
  return byTable;
}
