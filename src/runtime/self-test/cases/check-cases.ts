import type { checkWorkbook } from '../../../excel/check-workbook';
import type { clearMarks } from '../../../excel/clear-marks';
import type { ExcelRunner } from '../../../excel/excel-runner';
import { language } from '../../../languages/language';
import type { SelfTestCase } from '../self-test-case';

/** What checks and clears: it is handed over, so that it is not loaded twice. */
export interface CheckEngine {
  readonly checkWorkbook: typeof checkWorkbook;
  readonly clearMarks: typeof clearMarks;
}

/** Plumbline's own check, on a plan of three tactics: one rests on its strategy, one on an unknown one, one on none. */
export function checkCases(engine: CheckEngine, runner: ExcelRunner): readonly SelfTestCase[] {
  return [
    {
      ...language.selfTest.cases.wholeCheck,
      needs: '1.14',
      run: async () => {
        await writeSmallPlan();
        const marks = await check(engine, runner);
        const marked = await whatIsThere();
        const left = await engine.clearMarks(runner);
        return [marks, marked, left, await whatIsThere()];
      },
      gives: [
        { isWritten: true, marked: 2, beyondMost: 0, problems: [] },
        { formats: [3, 3], names: 7, hasReport: true },
        [],
        { formats: [0, 0], names: 0, hasReport: false },
      ],
    },
    {
      ...language.selfTest.cases.markFormulas,
      needs: '1.14',
      run: async () => {
        await writeSmallPlan();
        await check(engine, runner);
        await writeMarkFormulas();
        const marked = await valuesOfMarkFormulas();
        await engine.clearMarks(runner);
        return [marked, await valuesOfMarkFormulas()];
      },
      gives: [
        [[0], [true], [true]],
        [[0], [0], [0]],
      ],
    },
  ];
}

const writeSmallPlan = (): Promise<void> =>
  Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.getItem('Plan').getRange('D4:D7').values = [['Strategy'], ['S1'], ['S9'], ['']];
    tables.getItem('Tactics').resize('A4:D7');
    worksheets.getItem('Notes').getRange('A1:B2').values = [
      ['ID', 'Strategy'],
      ['S1', 'Win first-time buyers'],
    ];
    await context.sync();
  });

async function check({ checkWorkbook: run }: CheckEngine, runner: ExcelRunner): Promise<unknown> {
  const outcome = await run(
    runner,
    { now: new Date(2026, 5, 15, 12, 0, 0), mayWrite: true },
    () => undefined,
    new AbortController().signal,
  );
  return 'marks' in outcome ? outcome.marks : outcome;
}

const whatIsThere = (): Promise<unknown> =>
  Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const formats = ['Plan', 'Notes'].map((name) =>
      worksheets.getItem(name).getRange().conditionalFormats.getCount(),
    );
    const counted = { names: names.getCount() };
    const report = worksheets.getItemOrNullObject('Plumbline');
    await context.sync();
    return {
      formats: formats.map(({ value }) => value),
      names: counted.names.value,
      hasReport: !report.isNullObject,
    };
  });

/** Cells beside the tactics and apart from their table. */
const besideTactics = 'H5:H7';

/** Writes the formula of the format for errors into cells: what a format calculates cannot be asked for, what a cell does can. */
const writeMarkFormulas = (): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Plan');
    const formats = sheet.getRange().conditionalFormats.load('items/id');
    await context.sync();
    const rules = formats.items.map(({ custom }) => custom.rule.load('formula'));
    await context.sync();
    const formula = rules.map((rule) => rule.formula).find((each) => each.includes('=3,')) ?? '';
    const rows = [5, 6, 7];
    sheet.getRange(besideTactics).formulas = rows.map((row) => [
      formula.replaceAll(/(\$[A-Z])5\b/gu, `$1${row}`),
    ]);
    await context.sync();
  });

const valuesOfMarkFormulas = (): Promise<unknown> =>
  Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem('Plan').getRange(besideTactics).load('values');
    await context.sync();
    return cells.values;
  });
