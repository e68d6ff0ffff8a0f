import { rules } from '../../../src/alignment/catalogue';
import { checkPlan } from '../../../src/alignment/check';
import { type CheckSettings, defaultCheckSettings } from '../../../src/alignment/settings';
import { type CheckedFile, reportedCheck } from '../../../src/cli/checked-file';
import { readWorkbookPlan } from '../../../src/plan/read-workbook';
import { readWorkbookBytes } from '../../../src/xlsx';
import { writeXlsx, type WrittenSheet } from '../../support/write-xlsx';
import { day } from '../memory-io';

/** A workbook as the reports get it, checked on 1 March 2026 by the named rules and no others. */
export async function checkedPlan(
  file: string,
  sheets: readonly WrittenSheet[],
  ruleIds: readonly string[],
  settings: Partial<CheckSettings> = {},
): Promise<CheckedFile> {
  const workbook = await readWorkbookBytes(await writeXlsx({ sheets }));
  const given = { planDate: day('2026-03-01'), locale: 'en-US', fiscalYearStart: 1 };
  const plan = readWorkbookPlan(workbook, given);
  const others = rules.filter(({ id }) => !ruleIds.includes(id));
  const off = Object.fromEntries(others.map(({ id }) => [id, 'off' as const]));
  const result = checkPlan(plan, { ...defaultCheckSettings, ...settings, rules: off });
  return { file, result: reportedCheck(result, { ...given, dateSystem: workbook.dateSystem }), leftOut: [] };
}

export async function* each(files: readonly CheckedFile[]): AsyncGenerator<CheckedFile> {
  for (const file of files) yield file;
}

export async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}
