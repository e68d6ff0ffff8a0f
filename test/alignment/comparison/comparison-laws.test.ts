import * as fc from 'fast-check';
import { compareChecks, type Comparison } from '../../../src/alignment/comparison/compare-checks';
import type { CheckSettings } from '../../../src/alignment/settings';
import { roles } from '../../../src/plan/fields/roles';
import { type RandomPlan, randomPlan } from '../../oracle/random-plan';
import { planOf, type PlanSheet, type PlanSheets } from '../../support/plan-of';
import { recordOf } from './compared-plans';

const near = 1e-9;

/** What somebody does to a plan between two checks: each drops, repeats, moves or edits rows of it. */
const edit = fc.record({
  role: fc.constantFrom('goals', 'strategies', 'tactics', 'products', 'segments'),
  what: fc.constantFrom('drop', 'repeat', 'move', 'copy a cell', 'empty a cell', 'drop a column'),
  row: fc.nat(20),
  column: fc.nat(20),
});

function edited(
  sheets: PlanSheets,
  edits: readonly (typeof edit extends fc.Arbitrary<infer E> ? E : never)[],
) {
  let result: Record<string, PlanSheet> = { ...sheets };
  for (const { role, what, row, column } of edits) {
    const sheet = result[role];
    if (sheet === undefined || sheet.rows.length === 0) continue;
    const rows = [...sheet.rows];
    const place = row % rows.length;
    const at = column % sheet.headings.length;
    const cells = rows[place] ?? [];
    const withCell = (value: (typeof cells)[number]) =>
      cells.map((cell, index) => (index === at ? value : cell));
    if (what === 'drop') rows.splice(place, 1);
    else if (what === 'repeat') rows.splice(column % rows.length, 0, cells);
    else if (what === 'move') rows.splice(column % rows.length, 0, ...rows.splice(place, 1));
    else if (what === 'copy a cell') rows[place] = withCell(rows[(place + 1) % rows.length]?.[at] ?? null);
    else if (what === 'empty a cell') rows[place] = withCell(null);
    const headings =
      what === 'drop a column' ? sheet.headings.filter((_, index) => index !== at) : sheet.headings;
    const kept =
      what === 'drop a column' ? rows.map((each) => each.filter((_, index) => index !== at)) : rows;
    result = { ...result, [role]: { headings, rows: kept } };
  }
  return result as PlanSheets;
}

interface TwoPlans {
  readonly before: PlanSheets;
  readonly after: PlanSheets;
  readonly settings: Partial<CheckSettings>;
}

/** A plan and what became of it, or another one altogether. */
const twoPlans: fc.Arbitrary<TwoPlans> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .record({ plan: randomPlan, edits: fc.array(edit, { minLength: 1, maxLength: 4 }) })
      .map(({ plan, edits }) => ({
        before: plan.sheets,
        after: edited(plan.sheets, edits),
        settings: { profile: plan.settings.profile },
      })),
  },
  {
    weight: 1,
    arbitrary: fc.record({ one: randomPlan, other: randomPlan }).map(({ one, other }) => ({
      before: one.sheets,
      after: other.sheets,
      settings: { profile: one.settings.profile },
    })),
  },
);

const compare = ({ before, after, settings }: TwoPlans): Comparison =>
  compareChecks(recordOf(before, settings), recordOf(after, settings));

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

const law = (name: string, holds: (plans: TwoPlans) => void): void => {
  it(name, () => {
    fc.assert(fc.property(twoPlans, holds));
  });
};

describe('a comparison of two checks', () => {
  it('finds nothing changed in a plan beside itself', () => {
    fc.assert(
      fc.property(randomPlan, ({ sheets, settings: { profile } }: RandomPlan) => {
        const record = recordOf(sheets, { profile });
        const { score, plan, findings, settings } = compareChecks(record, recordOf(sheets, { profile }));
        expect(plan).toMatchObject({ new: [], gone: [], changed: [] });
        const read = planOf(sheets);
        expect(plan.unchanged).toBe(sum(roles.map((role) => read[role].length)));
        expect({ rows: score.rows, plan: score.plan, fell: score.fell, settings }).toEqual({
          rows: [],
          plan: [],
          fell: false,
          settings: [],
        });
        expect({ new: findings.new, gone: findings.gone }).toEqual({ new: [], gone: [] });
        expect(findings.still).toHaveLength(record.findings.length);
      }),
    );
  });

  law('gives the rows and the plan what sums to the change of the score', (plans) => {
    const { score } = compare(plans);
    if (score.change === null) {
      expect([...score.parts, ...score.rows, ...score.plan]).toEqual([]);
      return;
    }
    const ofRows = sum([...score.rows, ...score.plan].map(({ change }) => change));
    expect(Math.abs(ofRows - score.change)).toBeLessThanOrEqual(near);
    expect(Math.abs(sum(score.parts.map(({ change }) => change)) - score.change)).toBeLessThanOrEqual(near);
    for (const { part, change } of score.parts) {
      const causes = [...score.rows, ...score.plan].flatMap((each) => each.causes);
      const ofPart = sum(
        causes.filter((cause) => cause.part === part).map(({ before, after }) => before - after),
      );
      expect(Math.abs(ofPart - change)).toBeLessThanOrEqual(near);
    }
  });

  law('tells every row of both plans once', (plans) => {
    const { plan } = compare(plans);
    const rowsOf = (sheets: PlanSheets): number =>
      sum(Object.values(recordOf(sheets).sheets).map(({ rows }) => rows.length));
    const both = plan.changed.length + plan.unchanged;
    expect(both + plan.gone.length).toBe(rowsOf(plans.before));
    expect(both + plan.new.length).toBe(rowsOf(plans.after));
  });

  law('is the mirror image of the comparison the other way round', (plans) => {
    const there = compare(plans);
    const back = compare({ ...plans, before: plans.after, after: plans.before });
    const keys = (rows: readonly { readonly role: string; readonly row: { readonly line: number } }[]) =>
      rows.map(({ role, row }) => `${role} ${row.line}`).sort();
    expect(keys(back.plan.new)).toEqual(keys(there.plan.gone));
    expect(keys(back.plan.gone)).toEqual(keys(there.plan.new));
    const changes = ({ plan }: Comparison, isBack: boolean) =>
      plan.changed
        .map(({ role, before, after, fields }) => {
          const [was, is] = isBack ? [after, before] : [before, after];
          return `${role} ${was.line} ${is.line} ${fields.map(({ field }) => field).join()}`;
        })
        .sort();
    expect(changes(back, true)).toEqual(changes(there, false));
    const ids = (findings: readonly { readonly id: string }[]) => findings.map(({ id }) => id).sort();
    expect(ids(back.findings.new)).toEqual(ids(there.findings.gone));
    expect(ids(back.findings.gone)).toEqual(ids(there.findings.new));
    if (there.score.change === null) expect(back.score.change).toBeNull();
    else expect(Math.abs((back.score.change ?? 0) + there.score.change)).toBeLessThanOrEqual(near);
  });

  law('finds every finding of either check again', (plans) => {
    const before = recordOf(plans.before, plans.settings);
    const after = recordOf(plans.after, plans.settings);
    const { findings } = compareChecks(before, after);
    const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort();
    expect(ids([...findings.gone, ...findings.still.map((each) => each.before)])).toEqual(
      ids(before.findings),
    );
    expect(ids([...findings.new, ...findings.still.map((each) => each.after)])).toEqual(ids(after.findings));
    for (const { before: was, after: is } of findings.still) expect(is.rule).toBe(was.rule);
  });

  law('needs nothing but data', (plans) => {
    const before = recordOf(plans.before, plans.settings);
    const after = recordOf(plans.after, plans.settings);
    expect(compareChecks(structuredClone(before), structuredClone(after))).toEqual(
      compareChecks(before, after),
    );
  });
});
