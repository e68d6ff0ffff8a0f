import { checkPlan, type CheckResult } from '../../src/alignment/check';
import { defaultCheckSettings } from '../../src/alignment/settings';
import { readPlan } from '../../src/plan/read-plan';
import type { RecognisedTable } from '../../src/plan/recognised-table';
import { addressOf } from '../../src/spreadsheet/address';
import { type PlanSheets, readingSettings, sheet, tablesOf } from '../support/plan-of';

/** Tables on sheets of other names, one below the other where a sheet has several. */
const tableOn = (name: string, top: number, sheets: PlanSheets): readonly RecognisedTable[] =>
  tablesOf(sheets).map((table) => ({ ...table, source: { ...table.source, sheet: name, top } }));

const check = (...tables: readonly (readonly RecognisedTable[])[]): CheckResult =>
  checkPlan(readPlan(tables.flat(), readingSettings), defaultCheckSettings);

const strategies = tableOn('Marketing', 0, {
  strategies: sheet('ID | Strategy | Segment', 'S1 | Win commuters | Commuters'),
});
const marketing = tableOn('Spring', 2, {
  tactics: sheet('ID | Tactic | Strategy | Owner | Budget', 'T1 | Shop | S1 | Mara | 1,000'),
});
const sales = tableOn('Spring', 20, {
  tactics: sheet('ID | Tactic | Strategy | Budget', 'T2 | Film | S1 | 2,000', 'T3 | Mail'),
});

const places = ({ findings }: CheckResult, rule: string): readonly unknown[] =>
  findings
    .filter((one) => one.rule === rule)
    .map(({ id, key, sheet: on, cells }) => [id, key, on, cells.map(addressOf)]);

describe('a plan whose tactics stand in several tables', () => {
  const result = check(strategies, marketing, sales);

  it('is one plan, and each finding stands where its row does', () => {
    expect(places(result, 'tactic-without-strategy')).toEqual([
      ['tactic-without-strategy/tactics/t3', 'T3', 'Spring', ['C23']],
    ]);
  });

  it('marks the name of a row whose own table lacks the column that another has', () => {
    expect(places(result, 'missing-owner')).toEqual([
      ['missing-owner/tactics/t2', 'T2', 'Spring', ['B22']],
      ['missing-owner/tactics/t3', 'T3', 'Spring', ['B23']],
    ]);
  });

  it('offers no fix for a cell that is not there', () => {
    const without = tableOn('Sales', 0, { tactics: sheet('ID | Tactic', 'T4 | Fair') });
    const { findings } = check(strategies, marketing, without);
    const fair = findings.find(({ rule, key }) => rule === 'tactic-without-strategy' && key === 'T4');
    expect(fair?.cells.map(addressOf)).toEqual(['B2']);
    expect(fair?.fixes()).toEqual([]);
  });

  it('says for each table which numbers are text, under ids of their own', () => {
    expect(places(result, 'number-as-text')).toEqual([
      ['number-as-text/tactics/Spring/budget', null, 'Spring', ['E4']],
      ['number-as-text/tactics/Spring/budget#2', null, 'Spring', ['D22']],
    ]);
  });

  it('calls a column as its heading does', () => {
    const [budget] = tableOn('Costs', 0, {
      tactics: sheet('ID | Tactic | Strategy | Budget', 'T5 | Fair | S1 | 1,000'),
    });
    if (budget === undefined) throw new Error('There is a table.');
    const source = {
      ...budget.source,
      name: 'tblCosts',
      headings: ['No.', 'Activity', 'Strategy', 'Cost (EUR)'],
    };
    const { findings } = check(strategies, [{ ...budget, source }]);
    const asText = findings.find(({ rule }) => rule === 'number-as-text');
    expect(asText?.message).toContain('1 cell of the column Cost (EUR) holds');
    expect(asText?.field).toBe('Budget');
    expect(asText?.id).toBe('number-as-text/tactics/tblCosts/budget');
  });

  it('finds the repetition of an ID across tables, and looks at the later row no more', () => {
    const again = tableOn('Sales', 0, { tactics: sheet('ID | Tactic | Strategy', 'T1 | Fair') });
    const repeated = check(strategies, marketing, again);
    expect(places(repeated, 'duplicate-id')).toEqual([['duplicate-id/tactics/t1', 'T1', 'Sales', ['A2']]]);
    expect(places(repeated, 'tactic-without-strategy')).toEqual([]);
  });

  it('points to the heading of a blank column, else to the first table that lacks it', () => {
    expect(places(result, 'column-missing')).toEqual([
      ['column-missing/tactics/kpi', null, 'Spring', []],
      ['column-missing/tactics/start', null, 'Spring', []],
    ]);
    const blank = tableOn('Sales', 5, { tactics: sheet('ID | Tactic | KPI', 'T4 | Fair') });
    expect(places(check(strategies, marketing, blank), 'column-missing')[0]).toEqual([
      'column-missing/tactics/kpi',
      null,
      'Sales',
      ['C6'],
    ]);
  });
});
