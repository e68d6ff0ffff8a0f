import type { CheckedWorkbook } from '../../../src/excel/checked-workbook';
import { writeTimeline } from '../../../src/excel/timeline/write-timeline';
import type { HostWorkbook } from '../../../src/office-host';
import { checked, runner } from '../checking';
import { sheetNamed } from '../plan-in-excel';

/** Checks the open workbook and writes its timeline: the name of the sheet. */
export async function written(check?: CheckedWorkbook): Promise<string> {
  const outcome = await writeTimeline(runner, check ?? (await checked()));
  if (outcome.status !== 'written') throw new Error(outcome.problem.sentence);
  return outcome.sheet;
}

/** A sheet with a timeline, as tests look at it. */
export function timelineOn(workbook: HostWorkbook, sheet: string) {
  const id = sheetNamed(workbook, sheet);
  const used = workbook.usedArea(id, true) ?? { top: 0, left: 0, bottom: -1, right: -1 };
  const places = (to: number): readonly number[] => Array.from({ length: to + 1 }, (_, place) => place);
  const valuesIn = (row: number) => places(used.right).map((column) => workbook.valueAt(id, row, column));
  return { id, used, valuesIn, rows: () => places(used.bottom).map(valuesIn) };
}
