/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html", "resources": "usable"}
 */
import { edit } from '../../../src/alignment/workbook-settings/setting-edits';
import { clearMarks } from '../../../src/excel/clear-marks';
import { writeSettings } from '../../../src/excel/settings/write-settings';
import { usualBehaviour } from '../../../src/office-host';
import { excelInJsdom } from '../../office-host/excel-in-jsdom';
import { tryEveryBreak } from '../broken-off';
import { checked, runner } from '../checking';
import { sheetNamed, tableOf, workbookWith, type WrittenTable } from '../plan-in-excel';

const host = excelInJsdom();

beforeEach(() => {
  Object.assign(host.behaviour, usualBehaviour());
});

const strategies: WrittenTable = {
  sheet: 'Strategies',
  headings: ['ID', 'Strategy'],
  rows: [['S1', 'Win the young']],
};
const tactics: WrittenTable = {
  sheet: 'Tactics',
  headings: ['ID', 'Tactic', 'Strategy'],
  rows: [
    ['T1', 'Launch e-mail', 'S1'],
    ['T2', 'Pop-up shop', null],
  ],
};

/** An Excel table and a plain range, which want the columns. */
const openPlan = () => workbookWith([strategies, { ...tactics, isTable: false }]);

const wanting = (isWanted: boolean) =>
  writeSettings(runner, { set: [edit.writesColumn(isWanted), edit.profile('full')] });

/** The cells of a sheet that hold something, with how they look. */
function seenOf(sheet: string): readonly string[] {
  const id = sheetNamed(host.workbook, sheet);
  return Array.from({ length: 30 }, (_, place) => [Math.floor(place / 6), place % 6] as const).flatMap(
    ([row, column]) => {
      const { value } = host.workbook.cellAt(id, row, column);
      return value === null ? [] : [`${row} ${column} ${JSON.stringify(value)}`];
    },
  );
}

const seen = () => ({
  strategies: [...seenOf('Strategies'), `to column ${tableOf(host.workbook, 'Strategies').area.right}`],
  tactics: seenOf('Tactics'),
});
type Seen = ReturnType<typeof seen>;

/** Each cell holds what it did, or what it is to hold, or nothing; the plan itself is whole. */
const saysNothingWrong = (now: Seen, before: Seen, after: Seen): boolean =>
  (['strategies', 'tactics'] as const).every(
    (sheet) =>
      now[sheet].every(
        (cell) => before[sheet].includes(cell) || after[sheet].includes(cell) || /^to column 2$/u.test(cell),
      ) &&
      before[sheet].every(
        (cell) => !after[sheet].includes(cell) || now[sheet].includes(cell) || cell.startsWith('to'),
      ),
  );

/** What was done in the workbook before, and what breaks off. */
interface Step {
  readonly prepare: () => Promise<unknown>;
  readonly act: () => Promise<unknown>;
}

const withColumns = async (): Promise<void> => {
  await wanting(true);
  await checked();
};

const steps: readonly (readonly [what: string, step: Step])[] = [
  [
    'the first ones',
    {
      prepare: async () => {
        await checked();
        await wanting(true);
      },
      act: () => checked(),
    },
  ],
  [
    'statuses that are other ones now',
    {
      prepare: async () => {
        await withColumns();
        host.user.type('Tactics', 'C2:C3', [['S7'], ['S1']]);
      },
      act: () => checked(),
    },
  ],
  [
    'columns that go with the setting',
    {
      prepare: async () => {
        await withColumns();
        await wanting(false);
      },
      act: () => checked(),
    },
  ],
  ['columns that go with the marks', { prepare: withColumns, act: () => clearMarks(runner) }],
];

it.each(steps)(
  'columns that break off say nothing wrong, and a second attempt heals them: %s',
  async (_, step) => {
    const trial = await tryEveryBreak(host, {
      ...step,
      open: openPlan,
      seen,
      isHarmless: saysNothingWrong,
      breaksOnly: true,
    });
    expect(trial.broken).toEqual([]);
    expect(trial.tried).toBeGreaterThan(40);
  },
);
