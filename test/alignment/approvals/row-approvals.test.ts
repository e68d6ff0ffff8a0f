import * as fc from 'fast-check';
import { align } from '../../../src/alignment/alignment';
import { approve, keepAsApproved, takeBackApproval } from '../../../src/alignment/approvals/approval-fix';
import { approvedContent } from '../../../src/alignment/approvals/approved-content';
import { changeInWords } from '../../../src/alignment/approvals/change-words';
import { type RowApproval, rowApprovals } from '../../../src/alignment/approvals/row-approvals';
import type { Fix } from '../../../src/alignment/finding';
import { type CheckSettings, defaultCheckSettings } from '../../../src/alignment/settings';
import { changeSettings } from '../../../src/alignment/workbook-settings/change-settings';
import { readSettingsSheet } from '../../../src/alignment/workbook-settings/read-settings';
import { addressOf } from '../../../src/spreadsheet/address';
import { dayFromIso, isoText } from '../../../src/spreadsheet/day';
import { randomPlan } from '../../oracle/random-plan';
import { planOf, type PlanSheets, sheet } from '../../support/plan-of';
import { type Row, rowsSheet, written } from '../workbook-settings/settings-sheet';

const day = (iso: string) => dayFromIso(iso) ?? 0;
const ada = { by: 'Ada', on: day('2026-11-30') };

const approvalsOf = (
  sheets: PlanSheets,
  approvals: CheckSettings['approvals'] = [],
): readonly RowApproval[] => rowApprovals(align(planOf(sheets), { ...defaultCheckSettings, approvals }));

/** The settings that a fix leads to, as they are read from their sheet again. */
function kept(fix: Fix, ...before: readonly Row[]): CheckSettings['approvals'] {
  const sheetBefore = before.length === 0 ? null : rowsSheet(...before);
  const edits = changeSettings(sheetBefore, 1900, { set: fix.settings ?? [] });
  const { settings, problems } = readSettingsSheet(written(sheetBefore, edits ?? []), 1900);
  expect(problems).toEqual([]);
  return settings.approvals;
}

const told = ({ row, state, by, on, changes }: RowApproval): string =>
  [
    row.key,
    state,
    ...(by === null ? [] : [`by ${by}`]),
    ...(on === null ? [] : [`on ${isoText(on)}`]),
    ...changes.map(changeInWords),
  ].join(', ');

const plan = (budget: string, benefit = 'Light'): PlanSheets => ({
  strategies: sheet(
    'ID | Strategy | Benefit | Status | Approved by | Approved on',
    `S1 | Win | ${benefit} | | |`,
    'S2 | Keep | Lasts | approved | |',
    'S3 | Dream | | idea | |',
    'S4 | Old | | dropped | Bob | 2026-01-02',
  ),
  tactics: sheet(
    'ID | Tactic | Strategy | Budget | Status | Approved by | Approved on',
    `T1 | Shop | S1 | ${budget} | | |`,
    'T2 | Film | S2 | 10 | active | |',
    'T3 | Mail | S2 | 10 | planned | Bob | 2026-11-02',
    'T4 | Call | S2 | 10 | planned | | no day',
    '| | S2 | 10 | planned | |',
  ),
});

describe('how far each row is with its approval', () => {
  it('is told by its cells where nothing was approved in Plumbline', () => {
    expect(approvalsOf(plan('500')).map(told)).toEqual([
      'S1, open',
      'S2, by the sheet',
      'S3, idea',
      'T1, open',
      'T2, open',
      'T3, by the sheet, by Bob, on 2026-11-02',
      'T4, open',
    ]);
  });

  it('is told by what was kept, with what changed since', () => {
    const approvals = kept(
      approve(planOf(plan('500')), approvalsOf(plan('500')).slice(0, 5), ada, 'Approve'),
    );
    const now = approvalsOf(plan('600', 'Bright'), approvals);
    expect(now.map(told)).toEqual([
      'S1, changed, by Ada, on 2026-11-30, Benefit was "Light" (now "Bright")',
      'S2, approved, by Ada, on 2026-11-30',
      'S3, approved, by Ada, on 2026-11-30',
      'T1, changed, by Ada, on 2026-11-30, Budget was 500 (now 600), Benefit of S1 was "Light" (now "Bright")',
      'T2, approved, by Ada, on 2026-11-30',
      'T3, by the sheet, by Bob, on 2026-11-02',
      'T4, open',
    ]);
  });

  it('says by its cells who approved it where what was kept does not', () => {
    const [, , , , , film] = approvalsOf(plan('500'));
    const content = film === undefined ? '' : approvedContent(film.chain, { by: null, on: null });
    const [now] = approvalsOf(plan('500'), [{ role: 'tactics', key: 't3', content }]).filter(
      ({ row }) => row.key === 'T3',
    );
    expect(now && told(now)).toBe('T3, approved, by Bob, on 2026-11-02');
  });

  it('is that of the first row where an ID is repeated', () => {
    const twice: PlanSheets = { tactics: sheet('ID | Tactic', 'T1 | Shop', 'T1 | Film') };
    expect(approvalsOf(twice).map(told)).toEqual(['T1, open']);
  });
});

const editsOf = ({ edits }: Fix): readonly string[] =>
  edits.map((each) => `${each.sheet}!${addressOf(each.cell)} ${'newValue' in each ? each.newValue : ''}`);

describe('a fix that', () => {
  it('approves writes who and when into cells that are there, and keeps what was approved', () => {
    const fix = approve(planOf(plan('500')), approvalsOf(plan('500')), ada, 'Approve 7 rows');
    expect(fix.label).toBe('Approve 7 rows');
    expect(editsOf(fix)).toEqual([
      ...['E2', 'E3', 'E4'].flatMap((cell) => [
        `Strategies!${cell} Ada`,
        `Strategies!${cell.replace('E', 'F')} 2026-11-30`,
      ]),
      ...['F2', 'F3', 'F4', 'F5'].flatMap((cell) => [
        `Tactics!${cell} Ada`,
        `Tactics!${cell.replace('F', 'G')} 2026-11-30`,
      ]),
    ]);
    expect(fix.settings?.map(({ setting }) => setting)).toEqual(
      [
        'strategies › S1',
        'strategies › S2',
        'strategies › S3',
        'tactics › T1',
        'tactics › T2',
        'tactics › T3',
        'tactics › T4',
      ].map((row) => `Approval ${row}`),
    );
  });

  it('approves a plan without such columns keeps what was approved, and writes no cell', () => {
    const bare: PlanSheets = { tactics: sheet('ID | Tactic', 'T1 | Shop') };
    const fix = approve(planOf(bare), approvalsOf(bare), ada, 'Approve');
    expect(editsOf(fix)).toEqual([]);
    expect(approvalsOf(bare, kept(fix)).map(told)).toEqual(['T1, approved, by Ada, on 2026-11-30']);
  });

  it('keeps what rows say that their cells approve changes no cell', () => {
    const rows = approvalsOf(plan('500')).filter(({ state }) => state === 'by the sheet');
    const fix = keepAsApproved(rows, 'Keep');
    expect(editsOf(fix)).toEqual([]);
    expect(
      approvalsOf(plan('500'), kept(fix))
        .filter(({ state }) => state === 'approved')
        .map(told),
    ).toEqual(['S2, approved', 'T3, approved, by Bob, on 2026-11-02']);
  });

  it('takes approvals back blanks the cells that say so, and forgets what was kept', () => {
    const rows = approvalsOf(plan('500')).filter(({ row }) => row.key === 'T3' || row.key === 'T1');
    const fix = takeBackApproval(planOf(plan('500')), rows, 'Take back');
    expect(editsOf(fix)).toEqual(['Tactics!F4 ', 'Tactics!G4 ']);
    expect(kept(fix, ['Approval tactics › T3', 'Tactic = Mail'])).toEqual([]);
  });
});

it('what is approved is as approved, whatever the plan, once its settings are read again', () => {
  fc.assert(
    fc.property(randomPlan, ({ sheets }) => {
      const rows = approvalsOf(sheets);
      if (rows.length === 0) return;
      const approvals = kept(approve(planOf(sheets), rows, ada, 'Approve'));
      const now = approvalsOf(sheets, approvals);
      expect(now.map(told)).toEqual(rows.map(({ row }) => `${row.key}, approved, by Ada, on 2026-11-30`));
    }),
  );
});
