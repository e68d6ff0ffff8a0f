import {
  askForColumns,
  obstacleToColumns,
  prepareColumns,
  type PreparedColumn,
  takeBackColumns,
  writeColumns,
} from '../new-columns';
import { problems, type SheetProblem } from '../problem';
import type { SheetFacts } from '../reading/what-is-there';
import { type CellsToWrite, giveBack, queueWrites } from '../write-all-or-none';
import type { ColumnPlan, ColumnToRemove } from './column-plan';

/** What of Plumbline's own columns is to be written and taken away. */
export interface ColumnChanges extends Pick<ColumnPlan, 'updates' | 'removals' | 'problems'> {
  readonly additions: readonly PreparedColumn[];
  /** The updates and what is to stand under the columns that are added, by the requests in which they are written. */
  readonly texts: Parts;
}

/** What goes with the report, and what goes by itself. */
type Parts = readonly [first: readonly CellsToWrite[], ...rest: (readonly CellsToWrite[])[]];

export const noChanges: ColumnChanges = {
  additions: [],
  texts: [[]],
  updates: [],
  removals: [],
  problems: [],
};

/** What can be done without looking at the cells beside the tables: no column is added. */
export const withoutAdditions = ({ updates, removals, problems }: ColumnPlan): ColumnChanges => ({
  ...noChanges,
  texts: inParts(updates),
  updates,
  removals,
  problems,
});

/** Looks, where columns are to be added, at the cells in which they are to stand. One round trip for all, and none where there are none. */
export async function prepareChanges(
  context: Excel.RequestContext,
  plan: ColumnPlan,
): Promise<ColumnChanges> {
  if (plan.additions.length === 0) return withoutAdditions(plan);
  const asked = plan.additions.map(({ columns, texts }) => ({
    cells: askForColumns(context, columns),
    texts,
  }));
  await context.sync();
  const found = asked.map((each) => ({ ...each, obstacle: obstacleToColumns(each.cells) }));
  const free = found.filter(({ obstacle }) => obstacle === null);
  return {
    ...plan,
    additions: free.flatMap(({ cells }) => prepareColumns(cells)),
    texts: inParts([...plan.updates, ...free.flatMap(({ texts }) => texts)]),
    problems: [
      ...plan.problems,
      ...found.flatMap(({ cells, obstacle }): SheetProblem[] =>
        obstacle === null ? [] : [{ ...obstacle, sheet: cells[0]?.column.sheet.name ?? '' }],
      ),
    ],
  };
}

export const changesAnything = ({ additions, updates, removals }: ColumnChanges): boolean =>
  additions.length + updates.length + removals.length > 0;

/** Whether columns go from the middle of an Excel table. */
export const movesOthers = ({ removals }: ColumnChanges): boolean =>
  removals.some(({ table }) => table?.isAtEnd === false);

/** Changes that Excel did not take, as it may a merged cell. */
export const refused = (
  { additions, updates, removals, problems: known }: ColumnChanges,
  sheets: readonly SheetFacts[],
): ColumnChanges => {
  const ids = new Set([
    ...[...additions, ...removals].map(({ sheet }) => sheet.id),
    ...updates.map(({ sheet }) => sheet),
  ]);
  return { ...noChanges, problems: [...known, ...notWritten(sheets.filter(({ id }) => ids.has(id)))] };
};

const notWritten = (sheets: readonly SheetFacts[]): readonly SheetProblem[] =>
  sheets.map(({ name }) => ({ ...problems.columnsNotWritten(name), sheet: name }));

/**
 * Excel on the web takes 5 MB for a request. The texts of large plans come in parts: the first one goes with the report, which takes up
 * to 3 MB, the others by themselves.
 */
const mostInRequest = { first: 800_000, other: 2_000_000 } as const;

function inParts(texts: readonly CellsToWrite[]): Parts {
  const parts: [CellsToWrite[], ...CellsToWrite[][]] = [[]];
  let room: number = mostInRequest.first;
  for (const cells of texts) {
    let from = 0;
    for (let at = 0; at <= cells.inputs.length; at += 1) {
      // Each cell comes in quotation marks and brackets.
      const size = String(cells.inputs[at]?.[0] ?? '').length + 5;
      if (at < cells.inputs.length && size <= room) {
        room -= size;
        continue;
      }
      if (at > from) parts.at(-1)?.push(rowsOf(cells, from, at));
      if (at === cells.inputs.length) break;
      parts.push([]);
      room = mostInRequest.other - size;
      from = at;
    }
  }
  return parts;
}

const rowsOf = ({ sheet, first, inputs, held }: CellsToWrite, from: number, end: number): CellsToWrite => ({
  sheet,
  first: { ...first, row: first.row + from },
  inputs: inputs.slice(from, end),
  held: held.slice(from, end),
});

/**
 * Writes the columns, with as many texts as fit, in the round trip that is under way. Cells that are to say something else say nothing
 * first: should it break off, each says what it did, what it is to say, or nothing.
 */
export function queueChanges(context: Excel.RequestContext, changes: ColumnChanges): void {
  for (const each of changes.updates) rangeOf(context, each).clear(Excel.ClearApplyTo.contents);
  writeColumns(context, changes.additions);
  queueWrites(context, changes.texts[0]);
  queueRemovals(context, changes.removals);
}

/** Writes the texts that did not fit; what could not be written says nothing, and is told. */
export async function writeRest(
  context: Excel.RequestContext,
  { texts: [, ...rest] }: ColumnChanges,
  sheets: readonly SheetFacts[],
): Promise<readonly SheetProblem[]> {
  for (const [place, part] of rest.entries()) {
    try {
      await writeAtOnce(context, part);
    } catch {
      const ids = new Set(rest.slice(place).flatMap((cells) => cells.map(({ sheet }) => sheet)));
      return notWritten(sheets.filter(({ id }) => ids.has(id)));
    }
  }
  return [];
}

async function writeAtOnce(context: Excel.RequestContext, part: readonly CellsToWrite[]): Promise<void> {
  queueWrites(context, part);
  await context.sync();
}

const rangeOf = ({ workbook }: Excel.RequestContext, { sheet, first, inputs }: CellsToWrite): Excel.Range =>
  workbook.worksheets.getItem(sheet).getRangeByIndexes(first.row, first.column, inputs.length, 1);

/**
 * Takes columns away, in the round trip that is under way. At the right end of an Excel table, they leave it before they are emptied, so
 * that what stands beside it stays in its place; from its middle they are deleted.
 */
export function queueRemovals(
  { workbook: { worksheets, tables } }: Excel.RequestContext,
  removals: readonly ColumnToRemove[],
): void {
  for (const { sheet, column, table, rows } of [...removals].reverse()) {
    if (table?.isAtEnd === false) continue;
    const worksheet = worksheets.getItem(sheet.id);
    if (table !== null) {
      const { top, left, bottom } = table.area;
      tables
        .getItem(table.id)
        .resize(worksheet.getRangeByIndexes(top, left, bottom - top + 1, column - left));
    }
    // The heading is in the first of them: while it is there, the rest is found again.
    for (const [first, last] of [...rows].reverse()) {
      const cells = worksheet.getRangeByIndexes(first, column, last - first + 1, 1);
      cells.format.fill.clear();
      cells.clear(Excel.ClearApplyTo.contents);
    }
  }
  for (const { table, heading } of removals)
    if (table?.isAtEnd === false) tables.getItem(table.id).columns.getItem(heading).delete();
}

/** Gives the cells of a writing that broke off what they held: what was taken away by then stays so. */
export async function takeBackChanges(
  context: Excel.RequestContext,
  { additions, updates }: ColumnChanges,
): Promise<void> {
  try {
    if (additions.length > 0) {
      takeBackColumns(context, additions);
      await context.sync();
    }
  } catch {
    // Whatever kept the writing from succeeding can keep it from being taken back: the failure itself is what is told.
  }
  if (updates.length > 0) await giveBack(context, updates);
}
