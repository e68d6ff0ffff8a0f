import * as fc from 'fast-check';
import { checkPlan } from '../../src/alignment/check';
import type { Finding } from '../../src/alignment/finding';
import { type CheckSettings, defaultCheckSettings } from '../../src/alignment/settings';
import { roles } from '../../src/plan/fields/roles';
import { comparable } from '../../src/plan/names';
import { readPlan } from '../../src/plan/read-plan';
import { isBlank } from '../../src/spreadsheet/cell-number';
import type { CellPlace } from '../../src/spreadsheet/cell-reference';
import { randomPlan } from '../oracle/random-plan';
import { examplePlan } from '../support/example-plan';
import {
  planOf,
  type PlanSheet,
  type PlanSheets,
  readingSettings,
  sheet,
  tablesOf,
} from '../support/plan-of';
import { columnOf, withCell } from './plan-edits';

type Settings = Pick<CheckSettings, 'profile'>;

const check = (sheets: PlanSheets, settings: Settings = { profile: 'full' }): readonly Finding[] =>
  checkPlan(planOf(sheets), { ...defaultCheckSettings, ...settings }).findings;

const idsOf = (findings: readonly Finding[]): readonly string[] => findings.map(({ id }) => id).sort();

/** What each id stands for. */
const meaning = (findings: readonly Finding[]): ReadonlyMap<string, unknown> =>
  new Map(
    findings.map(({ id, rule, severity, role, key, field }): [string, unknown] => [
      id,
      { rule, severity, role, key, field },
    ]),
  );

const law = (name: string, runs: number, holds: (sheets: PlanSheets, settings: Settings) => void): void => {
  it(name, () => {
    fc.assert(
      fc.property(randomPlan, ({ sheets, settings: { profile } }) => {
        holds(sheets, { profile });
      }),
      { numRuns: runs },
    );
  });
};

/** Whether every row has a key that its place does not decide: an ID of its own, or a name of its own. */
function hasKeysOfItsOwn(sheets: PlanSheets): boolean {
  const plan = planOf(sheets);
  return roles.every((role) =>
    plan[role].every(
      ({ key, repeatsId, nameable }) => key !== '' && !repeatsId && nameable && !key.includes('#'),
    ),
  );
}

/** Whether every row says more than one thing: a single text is the heading of the rows below it, where there are any. */
const hasNoSectionRow = (sheets: PlanSheets): boolean =>
  Object.values(sheets).every(({ rows }) =>
    rows.every((row) => row.filter((cell) => !isBlank(cell)).length > 1),
  );

/** The later of two tactics that say the same is another one once the rows are sorted. */
const dependsOnOrder = ({ rule }: Finding): boolean => rule === 'near-duplicate';

const mapSheets = (sheets: PlanSheets, change: (sheet: PlanSheet) => PlanSheet): PlanSheets =>
  Object.fromEntries(Object.entries(sheets).map(([role, each]) => [role, change(each)]));

/** The sheet with its rows in another order, and their formats with them. */
const reordered = (sheet: PlanSheet, order: <Row>(rows: readonly Row[]) => readonly Row[]): PlanSheet => ({
  ...sheet,
  rows: order(sheet.rows),
  ...(sheet.formats == null ? {} : { formats: order(sheet.formats) }),
});

describe('the id of a finding', () => {
  law('is its own', 200, (sheets, settings) => {
    const ids = idsOf(check(sheets, settings));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is its own even where a key looks like a counted one', () => {
    const tactics = sheet('ID | Tactic', 'T1 | A', 'T1 | B', 'T1 | C', 'T1#2 | D', 'T1#2 | E', 'T1#2 | F');
    const ids = idsOf(check({ tactics })).filter((id) => id.startsWith('duplicate-id'));
    expect(ids).toHaveLength(4);
    expect(new Set(ids).size).toBe(4);
  });

  it('is that of the rule, the sheet, the key as keys compare, and the part', () => {
    const sheets = {
      strategies: sheet('ID | Strategy | Target', 'S1 | Win commuters | 5'),
      tactics: sheet('ID | Tactic | Strategy | Budget', ' Ｔ1 | Shop | S1; S9 | much', ' | Pop-up  Shop ||'),
    };
    expect(idsOf(check(sheets, { profile: 'core' }))).toEqual([
      'column-missing/tactics/kpi',
      'column-missing/tactics/owner',
      'column-missing/tactics/segment',
      'column-missing/tactics/start',
      'missing-id/tactics/pop-up shop',
      'tactic-without-strategy/tactics/pop-up shop',
      'unknown-strategy/tactics/t1/S9',
      'unreadable-cell/tactics/t1/budget',
    ]);
  });

  law('survives sorting', 100, (sheets, settings) => {
    fc.pre(hasKeysOfItsOwn(sheets) && hasNoSectionRow(sheets));
    const reversed = mapSheets(sheets, (each) => reordered(each, (rows) => [...rows].reverse()));
    const rotated = mapSheets(sheets, (each) =>
      reordered(each, (rows) => [...rows.slice(1), ...rows.slice(0, 1)]),
    );
    const before = check(sheets, settings).filter((one) => !dependsOnOrder(one));
    for (const sorted of [reversed, rotated]) {
      const after = check(sorted, settings).filter((one) => !dependsOnOrder(one));
      expect(meaning(after)).toEqual(meaning(before));
    }
  });

  law('survives an unrelated row', 100, (sheets, settings) => {
    const role = 'tactics';
    const own = sheets[role];
    fc.pre(own !== undefined);
    const headings = own.headings.includes('Status') ? own.headings : [...own.headings, 'Status'];
    const added = headings.map((heading) =>
      heading === 'ID' || heading === 'Tactic' ? 'Unrelated' : heading === 'Status' ? 'dropped' : null,
    );
    const before = check(sheets, settings);
    for (const place of [0, Math.floor(own.rows.length / 2), own.rows.length]) {
      const withRow = <Row>(rows: readonly Row[], row: Row): readonly Row[] => [
        ...rows.slice(0, place),
        row,
        ...rows.slice(place),
      ];
      const changed: PlanSheet = {
        ...own,
        headings,
        rows: withRow(own.rows, added),
        ...(own.formats == null ? {} : { formats: withRow(own.formats, []) }),
      };
      expect(meaning(check({ ...sheets, [role]: changed }, settings))).toEqual(meaning(before));
    }
  });

  law('survives the edit of another row', 100, (sheets, settings) => {
    const own = sheets.tactics;
    fc.pre(own !== undefined && columnOf(own, 'KPI') >= 0);
    const before = check(sheets, settings);
    fc.pre(before.every(({ rule, field }) => rule !== 'column-missing' || field !== 'KPI'));
    const { tactics } = planOf(sheets);
    for (const { key, rowIndex } of tactics.slice(0, 5)) {
      const edited = withCell(sheets, 'tactics', rowIndex, 'KPI', 'Another figure');
      if (edited === null) continue;
      // What is found at a whole column is found at this row, too.
      const isOfColumn = ({ rule, field }: Finding): boolean => rule === 'not-calculated' && field === 'KPI';
      // The first KPI of a plan is its measurement.
      const isOfPlan = ({ rule, key: part }: Finding): boolean =>
        rule === 'component-missing' && part === 'sales / measurement';
      // Which of two rows of one ID is meant, nobody can tell: their findings are counted.
      const isOfKey = (one: Finding): boolean =>
        one.role === 'tactics' && one.key !== null && comparable(one.key) === comparable(key);
      const ofOthers = (findings: readonly Finding[]): readonly Finding[] =>
        findings.filter((one) => !isOfKey(one) && !isOfColumn(one) && !isOfPlan(one));
      expect(meaning(ofOthers(check(edited, settings)))).toEqual(meaning(ofOthers(before)));
    }
  });

  law(
    'survives the move of a table to another place, and its cells move with it',
    100,
    (sheets, settings) => {
      const moved = tablesOf(sheets).map((table) => ({
        ...table,
        source: { ...table.source, top: table.source.top + 4, left: table.source.left + 2 },
      }));
      const before = check(sheets, settings);
      const after = checkPlan(readPlan(moved, readingSettings), {
        ...defaultCheckSettings,
        ...settings,
      }).findings;
      expect(meaning(after)).toEqual(meaning(before));
      const placeOf = ({ row, column }: CellPlace): CellPlace => ({ row: row + 4, column: column + 2 });
      expect(after.map(({ cells }) => cells)).toEqual(before.map(({ cells }) => cells.map(placeOf)));
    },
  );

  it('survives the repair of all other findings of the worked example', () => {
    const first = check(examplePlan('as-first-written'));
    const without = (
      lost: string,
      place: number,
      values: Readonly<Record<string, string | number>>,
    ): readonly Finding[] => {
      const repaired = Object.entries(values).reduce<PlanSheets | null>(
        (sheets, [heading, value]) => withCell(sheets, 'tactics', place, heading, value),
        examplePlan('as-first-written'),
      );
      return check(repaired ?? {}).filter(({ rule }) => rule !== lost);
    };
    const rows = planOf(examplePlan('as-first-written')).tactics;
    const placeOf = (key: string): number => rows.find((row) => row.key === key)?.rowIndex ?? -1;
    for (const [rule, key, values] of [
      ['missing-owner', 'T09', { Owner: 'Mara' }],
      ['missing-kpi', 'T22', { KPI: 'Visits', 'KPI target': 500 }],
      ['overallocated', 'T03', { Strategy: 'S1 50%; S2 50%' }],
    ] as const) {
      expect(idsOf(without(rule, placeOf(key), values))).toEqual(
        idsOf(first.filter((one) => one.rule !== rule)),
      );
    }
  });
});
