/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html", "resources": "usable"}
 */
import type { Fix } from '../../src/alignment/finding';
import {
  edit,
  type SettingEdit,
  type SettingsChange,
} from '../../src/alignment/workbook-settings/setting-edits';
import type { ScenariosChange } from '../../src/economics/saved-scenarios/change-scenarios';
import type { CheckedWorkbook } from '../../src/excel/checked-workbook';
import { clearMarks } from '../../src/excel/clear-marks';
import { applyFix } from '../../src/excel/fix/apply-fix';
import { changeSavedScenarios } from '../../src/excel/saved-scenarios/change-saved-scenarios';
import { writeScenario } from '../../src/excel/scenario/write-scenario';
import { writeSettings } from '../../src/excel/settings/write-settings';
import { language } from '../../src/languages/language';
import { usualBehaviour } from '../../src/office-host';
import { saved } from '../economics/saved-scenarios/scenario-sheets';
import { excelInJsdom } from '../office-host/excel-in-jsdom';
import { tryEveryBreak } from './broken-off';
import { checked, checkedAt, checkOpenWorkbook, runner } from './checking';
import { workbookWith, type WrittenTable } from './plan-in-excel';
import { toWrite } from './scenario/weekender';

const host = excelInJsdom();

beforeEach(() => {
  Object.assign(host.behaviour, usualBehaviour());
});

const tables: readonly WrittenTable[] = [
  { sheet: 'Strategies', headings: ['ID', 'Strategy'], rows: [['S1', 'Win the young']] },
  {
    sheet: 'Tactics',
    headings: ['ID', 'Tactic', 'Strategy'],
    rows: [
      ['T1', 'Launch e-mail', 'S1'],
      ['T2', 'Pop-up shop', null],
      ['T3', 'Loyalty card', 'S9'],
    ],
  },
];

/** The plan with a conditional format and a name of the user's. */
function openPlan() {
  const workbook = workbookWith(tables);
  const [, tactics] = workbook.sheets();
  const own = workbook.addConditionalFormat(
    tactics?.id ?? '',
    [{ top: 1, left: 0, bottom: 3, right: 2 }],
    'Custom',
  );
  workbook.changeConditionalFormat(own, { formula: '=$A2="T3"' });
  workbook.putName({ name: 'Plan', formula: '=Tactics!$A$1', scope: null, visible: true, comment: '' });
  return workbook;
}

const formatsEndColumn = 22;

/** Texts of all cells of a sheet that hold something. */
function contentOf(sheet: string): readonly string[] | null {
  const { workbook } = host;
  const id = workbook.sheets().find(({ name }) => name === sheet)?.id;
  if (id === undefined) return null;
  const { top = 0, left = 0, bottom = -1, right = -1 } = workbook.usedArea(id, true) ?? {};
  const texts: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const { formula, value } = workbook.cellAt(id, row, column);
      // What the report says of the ends of formats is no more than what is there.
      if (sheet === 'Plumbline' && column === formatsEndColumn) continue;
      if (formula !== null || value !== null)
        texts.push(`${row} ${column} ${formula ?? JSON.stringify(value)}`);
    }
  }
  return texts;
}

/** The cells of the plan, and those right below and beside them, that show a mark, with its sign. */
const shownMarks = (): readonly string[] =>
  host.workbook
    .sheets()
    .filter(({ name }) => name !== 'Plumbline')
    .flatMap(({ id, name }) => {
      const { bottom = -1, right = -1 } = host.workbook.usedArea(id, true) ?? {};
      return Array.from({ length: bottom + 2 }, (_, row) =>
        Array.from({ length: right + 2 }, (__, column) => {
          const { fill, numberFormat } = host.workbook.shownStyle(id, row, column);
          return fill === null ? [] : [`${name} ${row} ${column} ${fill} ${numberFormat ?? ''}`];
        }).flat(),
      ).flat();
    });

const seen = () => ({
  plan: ['Strategies', 'Tactics', 'More tactics', 'Plumbline settings'].map(contentOf),
  own: host.workbook
    .conditionalFormats(host.workbook.sheets()[1]?.id ?? '')
    .filter(({ formula }) => formula === '=$A2="T3"').length,
  report: contentOf('Plumbline'),
  marks: shownMarks(),
});

type Seen = ReturnType<typeof seen>;

const contentOfSheets = () => host.workbook.sheets().map(({ name }) => [name, contentOf(name)] as const);

/** Where Excel answers no more, what the report was made ready in stays beside it until the next check. */
const withoutStaging = (report: readonly string[] | null): readonly string[] | null =>
  report && report.filter((cell) => Number(cell.split(' ')[1]) < 40);

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Marks may be missing until the next attempt, where nothing is claimed; what is shown is right, and a report is whole or blank. */
const marksNothingWrong = (now: Seen, before: Seen, after: Seen): boolean =>
  isSame(now.plan, before.plan) &&
  now.own === before.own &&
  [before.report, after.report, []].some((report) => isSame(report, withoutStaging(now.report))) &&
  [before.marks, after.marks].some((marks) => now.marks.every((mark) => marks.includes(mark)));

/** Where Excel answers no more, cells that were written stay so: each holds what it did, or what it is to hold. */
const hasNoOtherCell = (now: Seen, before: Seen, after: Seen): boolean =>
  now.plan.every((cells, sheet) =>
    (cells ?? []).every((cell) => [before, after].some(({ plan }) => plan[sheet]?.includes(cell) === true)),
  ) && isSame({ ...now, plan: [] }, { ...before, plan: [] });

/** The edits of fixes of two rows of one sheet, and of one of another. */
const onSeveralSheets: Fix['edits'] = [
  { sheet: 'Tactics', cell: { row: 2, column: 2 }, field: 'Strategy', oldValue: null, newValue: 'S1' },
  { sheet: 'Tactics', cell: { row: 3, column: 2 }, field: 'Strategy', oldPart: 'S9', newPart: 'S1' },
  {
    sheet: 'Strategies',
    cell: { row: 1, column: 1 },
    field: 'Strategy',
    oldValue: 'Win the young',
    newValue: '1-2',
  },
];

const nextDay = new Date(2026, 5, 16, 12, 0, 0);

const set = (...edits: readonly SettingEdit[]) => writeSettings(runner, { set: edits });

const type = (sheet: string, address: string, text: string | null): void => {
  host.user.type(sheet, address, [[text]]);
};

describe('an action that breaks off leaves the workbook as before or as after, and a second attempt heals it', () => {
  it('the first check', async () => {
    const trial = await tryEveryBreak(host, {
      open: openPlan,
      act: () => checked(),
      seen,
      isHarmless: marksNothingWrong,
    });
    expect(trial.broken).toEqual([]);
    expect(trial.tried).toBeGreaterThan(150);
  });

  it('a check after the plan was edited, which keeps the history of scores', async () => {
    const trial = await tryEveryBreak(host, {
      open: openPlan,
      prepare: async () => {
        await checked();
        type('Tactics', 'C3', 'S1');
        type('Tactics', 'C2', 'S7');
      },
      act: () => checked({ now: nextDay }),
      seen,
      isHarmless: (now, before, after) =>
        [before, after].some((whole) => isSame({ ...now, report: withoutStaging(now.report) }, whole)),
    });
    expect(trial.broken).toEqual([]);
    expect(trial.tried).toBeGreaterThan(100);
  });

  it('a check that adds formats to a new table, and to one whose rules were cleared', async () => {
    const trial = await tryEveryBreak(host, {
      open: openPlan,
      prepare: async () => {
        await checked();
        const [strategies] = host.workbook.sheets();
        for (const { id } of host.workbook.conditionalFormats(strategies?.id ?? '')) {
          host.workbook.deleteConditionalFormat(id);
        }
        host.user.insertRows('Plumbline', 0, 1);
      },
      act: () => checked({ now: nextDay }),
      seen,
      isHarmless: marksNothingWrong,
      breaksOnly: true,
    });
    expect(trial.broken).toEqual([]);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['a scenario', () => Promise.resolve()],
    [
      'a scenario whose title a sheet has already',
      () => writeScenario(runner, null, toWrite({ scenario: { price: 190 } })),
    ],
  ])('%s', async (_, prepare) => {
    const trial = await tryEveryBreak(host, {
      open: openPlan,
      prepare,
      act: () => writeScenario(runner, null, toWrite()),
      breaksOnly: true,
      seen: contentOfSheets,
      // The sheet is blank, or says itself that it is unfinished.
      isHarmlessUnanswered: (now, before, after) =>
        isSame(now.slice(0, before.length), before) &&
        now.slice(before.length).every(([name, cells], place) => {
          const isBegun =
            cells?.length === 0 || cells?.[0]?.includes(language.scenarioSheet.unfinished) === true;
          return isBegun && name === after[before.length + place]?.[0];
        }),
    });
    expect(trial.broken).toEqual([]);
    expect(trial.tried).toBeGreaterThan(100);
  });

  it.each<[string, () => Promise<unknown>, ScenariosChange]>([
    ['the first scenario that is saved', () => Promise.resolve(), { save: saved(), replaces: false }],
    [
      'a scenario that is saved later',
      () => changeSavedScenarios(runner, { save: saved(), replaces: false }),
      { save: saved({ name: 'Autumn offer' }), replaces: false },
    ],
    [
      'a saved scenario that is renamed',
      () => changeSavedScenarios(runner, { save: saved(), replaces: false }),
      { rename: saved().name, to: 'Autumn offer' },
    ],
    [
      'a saved scenario that is removed',
      () => changeSavedScenarios(runner, { save: saved(), replaces: false }),
      { remove: saved().name },
    ],
  ])('%s', async (_, prepare, change) => {
    const trial = await tryEveryBreak(host, {
      open: openPlan,
      prepare,
      act: () => changeSavedScenarios(runner, change),
      seen: contentOfSheets,
      // A sheet without a cell keeps no scenario, as none does.
      isHarmlessUnanswered: (now, before) =>
        isSame(now.slice(0, before.length), before) &&
        now.slice(before.length).every(([, cells]) => cells?.length === 0),
    });
    expect(trial.broken).toEqual([]);
  });

  it('Clear marks', async () => {
    const trial = await tryEveryBreak(host, {
      open: openPlan,
      prepare: () => checked(),
      act: () => clearMarks(runner),
      seen,
      isHarmless: marksNothingWrong,
    });
    expect(trial.broken).toEqual([]);
  });

  it.each<[string, () => Promise<unknown>, SettingsChange]>([
    ['the first settings', () => Promise.resolve(), { set: [edit.profile('full'), edit.lead('sales')] }],
    ['a setting that is changed later', () => set(edit.profile('full')), { set: [edit.lead('joint')] }],
    [
      'several settings that are changed later',
      () => set(edit.profile('full'), edit.lead('sales')),
      { set: [edit.profile(null), edit.lead('joint'), edit.smallFirm(true)] },
    ],
  ])('%s', async (_, prepare, change) => {
    const trial = await tryEveryBreak(host, {
      open: openPlan,
      prepare,
      act: () => writeSettings(runner, change),
      seen,
      isHarmlessUnanswered: hasNoOtherCell,
    });
    expect(trial.broken).toEqual([]);
  });

  it('a fix of one cell, and one of several cells on two sheets', async () => {
    let check: CheckedWorkbook;
    const fixing = (edits: Fix['edits']) =>
      tryEveryBreak(host, {
        open: openPlan,
        prepare: async () => {
          const outcome = await checkOpenWorkbook({ mayWrite: false });
          if ('result' in outcome) check = outcome;
        },
        act: () => applyFix(runner, check, { label: 'A fix', edits }, checkedAt),
        seen,
        isHarmlessUnanswered: hasNoOtherCell,
      });
    for (const some of [onSeveralSheets.slice(0, 1), onSeveralSheets])
      expect((await fixing(some)).broken).toEqual([]);
  });

  it.each<[string, Fix['edits']]>([
    ['a fix', onSeveralSheets.slice(0, 1)],
    ['Fix all, over several sheets,', onSeveralSheets],
  ])('%s in a workbook that has marks, which are written with it', async (_, edits) => {
    let check: CheckedWorkbook;
    const trial = await tryEveryBreak(host, {
      open: openPlan,
      prepare: async () => {
        check = await checked();
      },
      act: () => applyFix(runner, check, { label: 'A fix', edits }, nextDay),
      seen,
      breaksOnly: true,
      isHarmless: (now, before, after) =>
        [before.plan, after.plan].some((plan) => isSame(now.plan, plan)) &&
        marksNothingWrong({ ...now, plan: before.plan }, before, after),
      isHarmlessUnanswered: (now, before, after) =>
        hasNoOtherCell({ ...before, plan: now.plan }, before, after) &&
        marksNothingWrong({ ...now, plan: before.plan }, before, after),
    });
    expect(trial.broken).toEqual([]);
    expect(trial.tried).toBeGreaterThan(20);
  });
});
