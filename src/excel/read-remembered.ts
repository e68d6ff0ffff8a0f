import type { ExcelRunner } from './excel-runner';
import { readFacts, reportSheetOf } from './reading/what-is-there';
import { type RememberedResult, rememberedResultIn } from './report/remembered-result';

/** What the last check of this workbook found, as its report says, in two round trips; null where it has no report, or an unreadable one. */
export function readRemembered({ run }: ExcelRunner): Promise<RememberedResult | null> {
  return run(async (context) => {
    const facts = await readFacts(context);
    const report = reportSheetOf(facts);
    if (report === null) return null;
    const used = context.workbook.worksheets.getItem(report.id).getUsedRangeOrNullObject(true);
    used.load('formulas');
    await context.sync();
    return used.isNullObject ? null : rememberedResultIn(used.formulas, facts.dateSystem);
  });
}
