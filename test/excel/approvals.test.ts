/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html", "resources": "usable"}
 */
import { approve, takeBackApproval } from '../../src/alignment/approvals/approval-fix';
import { rowApprovals } from '../../src/alignment/approvals/row-approvals';
import type { Fix } from '../../src/alignment/finding';
import { edit } from '../../src/alignment/workbook-settings/setting-edits';
import type { CheckedWorkbook } from '../../src/excel/checked-workbook';
import { applyFix } from '../../src/excel/fix/apply-fix';
import { writeSettings } from '../../src/excel/settings/write-settings';
import { usualBehaviour } from '../../src/office-host';
import { dayFromIso } from '../../src/spreadsheet/day';
import { excelInJsdom } from '../office-host/excel-in-jsdom';
import { tryEveryBreak } from './broken-off';
import { checked, checkedAt, runner } from './checking';
import { everythingIn } from './in-excel';
import { sheetNamed, workbookWith, type WrittenTable } from './plan-in-excel';

const host = excelInJsdom();
let check: CheckedWorkbook;

const tables: readonly WrittenTable[] = [
  { sheet: 'Strategies', headings: ['ID', 'Strategy'], rows: [['S1', 'Win the young']] },
  {
    sheet: 'Tactics',
    headings: ['ID', 'Tactic', 'Strategy', 'Budget', 'Approved by', 'Approved on'],
    rows: [
      ['T1', 'Launch e-mail', 'S1', 500, null, null],
      ['T2', 'Pop-up shop', 'S1', 900, 'Bob', '2026-05-02'],
    ],
  },
];

/** The workbook, with a settings sheet or without one. */
async function open(hasSettings: boolean): Promise<void> {
  Object.assign(host.behaviour, usualBehaviour());
  host.open(workbookWith(tables));
  if (hasSettings) await writeSettings(runner, { set: [edit.lead('sales')] });
  check = await checked();
}

const approvals = () => rowApprovals(check.result.alignment);
const stateOf = () => Object.fromEntries(approvals().map(({ row, state }) => [row.key, state]));
const approvalOf = (...keys: readonly string[]) => approvals().filter(({ row }) => keys.includes(row.key));

const approveRows = (...keys: readonly string[]): Fix =>
  approve(
    check.result.alignment.plan,
    approvalOf(...keys),
    { by: 'Ada', on: dayFromIso('2026-06-15') ?? 0 },
    'Approve',
  );

async function apply(fix: Fix): Promise<string> {
  const outcome = await applyFix(runner, check, fix, checkedAt);
  if (outcome.status === 'applied') check = outcome.check;
  return outcome.status === 'failed' ? outcome.problem.id : outcome.status;
}

const cellsOf = (sheet: string): readonly (readonly unknown[])[] => {
  const id = sheetNamed(host.workbook, sheet);
  const { bottom = -1, right = -1 } = host.workbook.usedArea(id, true) ?? {};
  return Array.from({ length: bottom + 1 }, (_, row) =>
    Array.from({ length: right + 1 }, (__, column) => host.workbook.valueAt(id, row, column)),
  );
};
/** Every cell that holds something, as a text. */
const cellTexts = (): readonly string[] =>
  host.workbook
    .sheets()
    .flatMap(({ name }) =>
      cellsOf(name).flatMap((row, at) =>
        row.flatMap((value, column) =>
          value === null ? [] : [`${name} ${at} ${column} ${JSON.stringify(value)}`],
        ),
      ),
    );

const approvedOn = 46_188;

describe('approving rows', () => {
  it.each([
    ['adds the sheet of the settings where there is none', false],
    ['adds to the settings that are there', true],
  ])('writes who and when, keeps what was approved, and %s', async (_, hasSettings) => {
    await open(hasSettings);
    expect(stateOf()).toEqual({ S1: 'open', T1: 'open', T2: 'by the sheet' });
    expect(await apply(approveRows('S1', 'T1'))).toBe('applied');
    expect(stateOf()).toEqual({ S1: 'approved', T1: 'approved', T2: 'by the sheet' });
    expect(cellsOf('Tactics')[1]?.slice(4)).toEqual(['Ada', approvedOn]);
    const settings = cellsOf('Plumbline settings').map(([setting, value]) => [setting, value]);
    expect(settings.slice(hasSettings ? 2 : 1)).toEqual([
      ['Approval strategies › S1', 'Approved by = Ada\nApproved on = 2026-06-15\nStrategy = Win the young'],
      [
        'Approval tactics › T1',
        'Approved by = Ada\nApproved on = 2026-06-15\nTactic = Launch e-mail\nStrategy = S1 100%\nBudget = 500\nS1 › Strategy = Win the young',
      ],
    ]);
    // What the pane shows is what a check afresh reads.
    check = await checked();
    expect(stateOf()).toEqual({ S1: 'approved', T1: 'approved', T2: 'by the sheet' });
  });

  it('is one step to undo where the settings have a sheet', async () => {
    await open(true);
    const before = everythingIn(host);
    const steps = host.workbook.history().steps.length;
    await apply(approveRows('S1', 'T1'));
    expect(host.workbook.history().steps).toHaveLength(steps + 1);
    host.user.undo();
    expect({ ...everythingIn(host), active: '' }).toEqual({ ...before, active: '' });
  });

  it('takes no more round trips than another fix', async () => {
    await open(true);
    const before = host.traffic.roundTrips;
    await apply(approveRows('S1', 'T1', 'T2'));
    expect(host.traffic.roundTrips - before).toBe(6);
  });

  it('finds by the next check what changed since', async () => {
    await open(true);
    await apply(approveRows('T1'));
    host.user.type('Tactics', 'D2', [['650']]);
    check = await checked();
    expect(stateOf()).toMatchObject({ T1: 'changed' });
    expect(check.result.findings.find(({ rule }) => rule === 'approval-stale')?.message).toContain(
      'Budget was 500 (now 650)',
    );
  });

  it('is taken back with its cells', async () => {
    await open(false);
    await apply(approveRows('T1', 'T2'));
    const fix = takeBackApproval(check.result.alignment.plan, approvalOf('T1', 'T2'), 'Take back');
    expect(await apply(fix)).toBe('applied');
    expect(stateOf()).toEqual({ S1: 'open', T1: 'open', T2: 'open' });
    expect(cellsOf('Tactics').map((row) => row.slice(4))).toEqual([
      ['Approved by', 'Approved on'],
      [null, null],
      [null, null],
    ]);
    expect(host.workbook.cellAt(sheetNamed(host.workbook, 'Tactics'), 1, 4).value).toBeNull();
  });

  it.each<[string, boolean, () => void, string]>([
    [
      'the structure is protected and the settings have no sheet',
      false,
      () => host.workbook.protectStructure(true),
      'structure-protected',
    ],
    [
      'the sheet of the settings is protected',
      true,
      () => {
        const sheet = sheetNamed(host.workbook, 'Plumbline settings');
        host.workbook.changeSheet(sheet, { protection: { options: {} } });
      },
      'settings-protected',
    ],
    [
      'the settings have lost their headings',
      true,
      () => host.user.type('Plumbline settings', 'A1', [['Something else']]),
      'no-settings-headings',
    ],
  ])('writes nothing where %s', async (_, hasSettings, obstacle, problem) => {
    await open(hasSettings);
    obstacle();
    const before = everythingIn(host);
    expect(await apply(approveRows('S1', 'T1'))).toBe(problem);
    expect(everythingIn(host)).toEqual(before);
  });
});

describe('approving that breaks off leaves the workbook as before or as after, and a second attempt heals it', () => {
  it.each([
    ['where the settings have no sheet', false],
    ['where they have one', true],
  ])('%s', async (_, hasSettings) => {
    let fix: Fix | undefined;
    const trial = await tryEveryBreak(host, {
      open: () => workbookWith(tables),
      prepare: async () => {
        if (hasSettings) await writeSettings(runner, { set: [edit.lead('sales')] });
        check = await checked();
        host.user.deleteSheet('Plumbline');
        fix = approveRows('S1', 'T1', 'T2');
      },
      act: () =>
        fix === undefined ? Promise.reject(new Error('No fix.')) : applyFix(runner, check, fix, checkedAt),
      seen: cellTexts,
      // Where Excel answers no more, each cell holds what it did or what it is to hold.
      isHarmlessUnanswered: (now, before, after) =>
        now.every((cell) => before.includes(cell) || after.includes(cell)) &&
        before.every((cell) => now.includes(cell) || !after.includes(cell)),
    });
    expect(trial.broken).toEqual([]);
    expect(trial.tried).toBeGreaterThan(40);
  });
});
