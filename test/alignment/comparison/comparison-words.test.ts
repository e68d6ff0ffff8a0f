import { compareChecks } from '../../../src/alignment/comparison/compare-checks';
import {
  changeWords,
  plainValue,
  planChangesInBrief,
  planPointsLabel,
  rowLabel,
  rowsCounted,
} from '../../../src/alignment/comparison/comparison-words';
import type { RecordedPart, RecordedValue } from '../../../src/alignment/comparison/recorded-value';
import { dayFromIso } from '../../../src/spreadsheet/day';
import { type PlanSheets, sheet } from '../../support/plan-of';
import { recordOf } from './compared-plans';

const day = (iso: string): number => dayFromIso(iso) ?? Number.NaN;
const part = (text: string, statedShare: number | null = null): RecordedPart => ({
  text,
  target: null,
  share: null,
  statedShare,
});
const unreadable = { problem: 'not-a-number', seen: 'much' } as const;

describe('a value as data', () => {
  it.each<[string, RecordedValue, string | number | null]>([
    ['tactic', null, null],
    ['tactic', 'Radio', 'Radio'],
    ['budget', 3000, 3000],
    ['start', day('2026-03-01'), '2026-03-01'],
    ['start', { dayOfPeriod: day('2026-03-01') }, '2026-03-01'],
    ['strategy', [part('S1', 0.6), part('S2')], 'S1 60%; S2'],
    ['budget', unreadable, 'much'],
    ['favourite colour', 5, 5],
  ])('of %s %p is %p', (field, value, expected) => {
    expect(plainValue('tactics', field, value)).toBe(expected);
  });
});

describe('a change in words', () => {
  const change = (field: string, before: RecordedValue, after: RecordedValue): readonly string[] =>
    Object.values(changeWords('tactics', { field, name: field, before, after }));

  it.each<[string, string, RecordedValue, RecordedValue, string, string]>([
    ['a text in quotes', 'tactic', 'Radio', null, '"Radio"', 'empty'],
    ['an ID and a choice as they are', 'id', 'T1', 'T2', 'T1', 'T2'],
    ['a number as people write it', 'budget', 3000, 12500.5, '3,000', '12,500.5'],
    ['a share in percent', 'discount', 0.2, 0.25, '20%', '25%'],
    ['a day as people write it', 'start', day('2026-03-01'), day('2026-12-24'), '1 Mar 2026', '24 Dec 2026'],
    ['the day that a Period gives', 'start', { dayOfPeriod: day('2026-03-01') }, null, '1 Mar 2026', 'empty'],
    ['parts with their shares', 'strategy', [part('S1', 0.6)], [part('S2')], 'S1 60%', 'S2'],
    ['what cannot be read as such', 'budget', unreadable, 5, '"much" (unreadable)', '5'],
    ['a number to the last digit where it must be', 'budget', 1234.5678, 1234.5679, '1234.5678', '1234.5679'],
  ])('has %s', (_, field, before, after, was, is) => {
    expect(change(field, before, after)).toEqual([was, is]);
  });

  it('shows of long texts where they part', () => {
    // Texts in quotes are cut after so many letters, so that both would read alike.
    const start = 'x'.repeat(200);
    expect(change('message', `${start} light`, `${start} heavy`)).toEqual([
      `"…${'x'.repeat(19)} light"`,
      `"…${'x'.repeat(19)} heavy"`,
    ]);
    expect(change('message', start, `${start} and more`)).toEqual([
      `"…${'x'.repeat(20)}"`,
      `"…${'x'.repeat(20)} and more"`,
    ]);
  });
});

describe('a row in words', () => {
  const row = { derived: false, sheet: 'Tactics', line: 2, values: [] };

  it.each([
    [{ key: 'T1', id: 'T1', name: 'Radio' }, 'T1 (Radio)'],
    [{ key: 'T1', id: 'T1', name: null }, 'T1'],
    [{ key: 'Radio #2', id: null, name: 'Radio' }, '"Radio #2"'],
    [{ key: '', id: null, name: null }, 'the tactic without a name'],
  ])('%j is %s', (named, expected) => {
    expect(rowLabel('tactics', { ...row, ...named })).toBe(expected);
  });

  it.each([
    ['tactics', 1, '1 tactic'],
    ['tactics', 3, '3 tactics'],
    ['strategies', 2, '2 strategies'],
    ['history', 1, '1 period'],
    ['history', 1200, '1,200 periods'],
  ] as const)('are counted: %s, %d', (role, amount, expected) => {
    expect(rowsCounted(role, amount)).toBe(expected);
  });
});

describe('what changed, in brief', () => {
  const plan = (
    tactics: readonly string[],
    goals: readonly string[] = ['G1 | Grow'],
    periods: readonly string[] = [],
  ): PlanSheets => ({
    goals: sheet('ID | Goal', ...goals),
    tactics: sheet('ID | Tactic', ...tactics),
    history: sheet('Period | Units', ...periods),
  });
  const brief = (before: PlanSheets, after: PlanSheets): readonly string[] =>
    planChangesInBrief(compareChecks(recordOf(before), recordOf(after)).plan);

  it('counts what is new, gone and changed of each sheet', () => {
    const before = plan(['T1 | Radio', 'T2 | TV', 'T3 | Mail', 'T4 | Fair']);
    const after = plan(
      ['T1 | Radio', 'T3 | Letter', 'T4 | Fairs', 'T9 | Film'],
      ['G1 | Grow', 'G2 | Stay'],
      ['2026-01 | 5'],
    );
    expect(brief(before, after)).toEqual([
      'Goals: 1 new',
      'Tactics: 1 new, 1 gone, 2 changed',
      'Periods: 1 new',
    ]);
    expect(brief(before, before)).toEqual([]);
  });

  it('calls the points of a plan by the column that it lacks', () => {
    const points = { change: -6, causes: [] };
    expect(planPointsLabel({ ...points, column: 'tactics.kpi' })).toBe('Column KPI of the tactics');
    expect(planPointsLabel({ ...points, column: 'strategies.goal' })).toBe('Column Goal of the strategies');
    expect(planPointsLabel({ ...points, column: null })).toBe('The plan as a whole');
  });
});
