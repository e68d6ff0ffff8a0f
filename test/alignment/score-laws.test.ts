import * as fc from 'fast-check';
import { align, type Alignment } from '../../src/alignment/alignment';
import { checkPlan, type CheckResult } from '../../src/alignment/check';
import type { Finding, Incomplete } from '../../src/alignment/finding';
import { findLosses } from '../../src/alignment/losses';
import { scoreOf as scoreOfLosses } from '../../src/alignment/score';
import { type CheckSettings, defaultCheckSettings, leads } from '../../src/alignment/settings';
import { type RandomPlan, randomPlan } from '../oracle/random-plan';
import { examplePlan } from '../support/example-plan';
import { planOf, type PlanSheets } from '../support/plan-of';
import {
  columnOf,
  cutInTwo,
  liveStrategiesWithGoal,
  mapRows,
  numbersIn,
  sheetWithout,
  withCell,
} from './plan-edits';

const check = (sheets: PlanSheets, settings: Partial<CheckSettings>): CheckResult =>
  checkPlan(planOf(sheets), { ...defaultCheckSettings, ...settings });

/** The score alone, without the findings that say why: most laws try one plan with many edits. */
function scoreOf(sheets: PlanSheets, settings: Partial<CheckSettings>): number | null {
  const alignment = alignmentOf(sheets, settings);
  return scoreOfLosses(alignment, findLosses(alignment)).score;
}

const alignmentOf = (sheets: PlanSheets, settings: Partial<CheckSettings>): Alignment =>
  align(planOf(sheets), { ...defaultCheckSettings, ...settings });

const near = 1e-9;

/** Tries a law on random plans. */
const law = (
  name: string,
  holds: (plan: RandomPlan & { readonly profile: 'core' | 'full' }) => void,
): void => {
  it(name, () => {
    fc.assert(
      fc.property(randomPlan, (plan) => {
        holds({ ...plan, profile: plan.settings.profile });
      }),
    );
  });
};

/** Tries an edit at every row of a sheet; the score must not fall. */
function neverFalls(plan: RandomPlan, profile: 'core' | 'full', edits: readonly (PlanSheets | null)[]): void {
  const before = scoreOf(plan.sheets, { profile }) ?? 0;
  for (const edited of edits) {
    if (edited === null) continue;
    const after = scoreOf(edited, { profile }) ?? 0;
    expect(after).toBeGreaterThanOrEqual(before - near);
  }
}

const hasRepeatedIds = (sheets: PlanSheets): boolean => {
  const plan = planOf(sheets);
  return [plan.goals, plan.strategies, plan.tactics, plan.products].some((rows) =>
    rows.some(({ repeatsId }) => repeatsId),
  );
};

/** A reference by occurrence (`Newsletter #2`) means another row when the rows are sorted. */
const refersToOccurrence = (sheets: PlanSheets): boolean =>
  Object.values(sheets).some(({ rows }) =>
    rows.some((cells) => cells.some((cell) => typeof cell === 'string' && cell.includes('#'))),
  );

/** A row of one text in the first column heads the rows below it, and none that stand above it. */
const hasSectionHeadings = (sheets: PlanSheets): boolean =>
  Object.values(sheets).some(({ rows }) =>
    rows.some(([first = null, ...others]) => first !== null && others.every((cell) => cell === null)),
  );

describe('the laws of the score', () => {
  it.each(['core', 'full'] as const)('9: a perfect plan has 100 (%s)', (profile) => {
    const { score, findings } = check(examplePlan('fixed'), { profile });
    expect(score.score).toBe(100);
    expect(findings).toEqual([]);
  });

  law('1: it lies between 0 and 100', ({ sheets, profile }) => {
    const { score, parts } = check(sheets, { profile }).score;
    if (score === null) expect(parts).toEqual([]);
    else {
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(100);
    }
  });

  law('2: losses are not negative and sum to what it lacks to 100', ({ sheets, profile }) => {
    const { score, parts } = check(sheets, { profile }).score;
    for (const { lost, earned, weight } of parts) {
      expect(lost).toBeGreaterThanOrEqual(0);
      expect(earned).toBeGreaterThanOrEqual(-near);
      expect(earned + lost).toBeCloseTo(weight, 9);
    }
    const sum = parts.reduce((total, { lost }) => total + lost, 0);
    if (score !== null) expect(score + sum).toBeCloseTo(100, 9);
  });

  law('3: the order of the rows does not matter, where no ID is repeated', ({ sheets, profile }) => {
    fc.pre(!hasRepeatedIds(sheets) && !refersToOccurrence(sheets) && !hasSectionHeadings(sheets));
    const reversed = Object.fromEntries(
      Object.entries(sheets).map(([role, { headings, rows }]) => [
        role,
        { headings, rows: [...rows].reverse() },
      ]),
    ) as PlanSheets;
    expect(scoreOf(reversed, { profile }) ?? -1).toBeCloseTo(scoreOf(sheets, { profile }) ?? -1, 9);
  });

  law('4: a repeated identical row with an ID does not matter', ({ sheets, profile }) => {
    const before = scoreOf(sheets, { profile });
    for (const role of ['goals', 'strategies', 'tactics', 'products'] as const) {
      const sheet = sheets[role];
      const id = sheet === undefined ? -1 : columnOf(sheet, 'ID');
      if (sheet === undefined || id < 0) continue;
      const named = sheet.rows.filter((cells) => typeof cells[id] === 'string' && cells[id].trim() !== '');
      const repeated = { ...sheets, [role]: { ...sheet, rows: [...sheet.rows, ...named] } };
      expect(scoreOf(repeated, { profile })).toBe(before);
    }
  });

  law("5: the currency's scale does not matter", ({ sheets, profile }) => {
    const money: Readonly<Record<string, readonly string[]>> = {
      strategies: ['Budget'],
      tactics: ['Budget'],
      products: ['Price', 'Unit cost', 'Fixed cost', 'Target profit'],
    };
    const scaled = Object.fromEntries(
      Object.entries(sheets).map(([role, sheet]) => [
        role,
        numbersIn(sheet, money[role] ?? [], (amount) => amount * 8),
      ]),
    ) as PlanSheets;
    expect(scoreOf(scaled, { profile }) ?? -1).toBeCloseTo(scoreOf(sheets, { profile }) ?? -1, 9);
  });

  law(
    '6: cutting a tactic, its budget and its units in two does not matter, where all budgets are known and not all 0',
    ({ sheets, profile }) => {
      const { tactics } = planOf(sheets);
      const live = tactics.filter(({ retired, repeatsId }) => !retired && !repeatsId);
      fc.pre(
        live.length > 0 &&
          live.every(({ budget }) => budget !== null) &&
          live.some(({ budget }) => budget !== 0),
      );
      fc.pre(!hasRepeatedIds(sheets));
      const before = scoreOf(sheets, { profile }) ?? -1;
      for (const tactic of live) {
        expect(scoreOf(cutInTwo(sheets, tactic.rowIndex), { profile }) ?? -1).toBeCloseTo(before, 9);
      }
    },
  );

  law(
    '7: filling in KPI, owner, a segment of its strategies or dates inside the period never lowers it',
    (plan) => {
      const { sheets, profile } = plan;
      const alignment = alignmentOf(sheets, { profile });
      neverFalls(
        plan,
        profile,
        alignment.tactics.flatMap(({ row, strategies }) => {
          const [strategy] = strategies;
          const segment = strategies.find((each) => each.row.segment.length > 0)?.row.segment[0]?.text;
          const start = strategy?.row.start ?? (strategy?.row.end == null ? 20_000 : strategy.row.end - 5);
          const end = strategy?.row.end ?? start + 5;
          return [
            row.kpi === null ? withCell(sheets, 'tactics', row.rowIndex, 'KPI', 'Leads') : null,
            row.owner === null ? withCell(sheets, 'tactics', row.rowIndex, 'Owner', 'Ada') : null,
            segment === undefined ? null : withCell(sheets, 'tactics', row.rowIndex, 'Segment', segment),
            end < start
              ? null
              : withCell(
                  withCell(sheets, 'tactics', row.rowIndex, 'Start', start + 25_569) ?? sheets,
                  'tactics',
                  row.rowIndex,
                  'End',
                  end + 25_569,
                ),
          ];
        }),
      );
    },
  );

  law('7: linking an unbacked tactic never lowers it', (plan) => {
    const { sheets, profile } = plan;
    const alignment = alignmentOf(sheets, { profile });
    const targets = liveStrategiesWithGoal(alignment);
    neverFalls(
      plan,
      profile,
      alignment.tactics
        .filter(({ strategies }) => strategies.length === 0)
        .flatMap(({ row }) =>
          targets.map((key) => withCell(sheets, 'tactics', row.rowIndex, 'Strategy', key)),
        ),
    );
  });

  law('7: attaching a strategy to a goal never lowers it', (plan) => {
    const { sheets, profile } = plan;
    const alignment = alignmentOf(sheets, { profile });
    const goal = alignment.goals.find(({ nameable }) => nameable)?.key;
    neverFalls(
      plan,
      profile,
      goal === undefined
        ? []
        : alignment.strategies
            .filter(({ hasValidGoal }) => !hasValidGoal)
            .map(({ row }) => withCell(sheets, 'strategies', row.rowIndex, 'Goal', goal)),
    );
  });

  law('7: more planned units never lower it', (plan) => {
    const { sheets, profile } = plan;
    const alignment = alignmentOf(sheets, { profile });
    neverFalls(
      plan,
      profile,
      alignment.tactics.map(({ row }) =>
        withCell(sheets, 'tactics', row.rowIndex, 'Units', (row.units ?? 0) + 75),
      ),
    );
  });

  law('7: supplying a missing requirement never lowers it', (plan) => {
    const { sheets, profile } = plan;
    const alignment = alignmentOf(sheets, { profile });
    neverFalls(
      plan,
      profile,
      alignment.plan.products
        .filter(
          ({ fixedCost, targetProfit, unitCost, price }) =>
            fixedCost === null || targetProfit === null || unitCost === null || price === null,
        )
        .flatMap((product) => {
          // Only what makes an unknown requirement known: a second burden on a known one raises it.
          const isUnknown =
            product.price === null ||
            product.unitCost === null ||
            (product.fixedCost === null && product.targetProfit === null);
          if (!isUnknown) return [];
          let edited: PlanSheets | null = sheets;
          if (product.price === null) edited = withCell(edited, 'products', product.rowIndex, 'Price', 100);
          if (product.unitCost === null && edited !== null)
            edited = withCell(edited, 'products', product.rowIndex, 'Unit cost', 40);
          if (product.fixedCost === null && product.targetProfit === null && edited !== null) {
            edited = withCell(edited, 'products', product.rowIndex, 'Fixed cost', 500);
          }
          return [edited];
        }),
    );
  });

  law(
    '7: deleting a tactic that nothing backs never lowers it, where all budgets are known and not all others are 0',
    (plan) => {
      const { sheets, profile } = plan;
      const alignment = alignmentOf(sheets, { profile });
      const { tactics } = alignment;
      fc.pre(!hasRepeatedIds(sheets) && tactics.every(({ row }) => row.budget !== null));
      // A column that only this tactic fills is absent without it, which costs the others nothing that they had.
      neverFalls(
        plan,
        profile,
        tactics
          .filter(
            (tactic) =>
              tactic.backedShare === 0 && tactics.some((other) => other !== tactic && other.row.budget !== 0),
          )
          .map(({ row }) => sheetWithout(sheets, 'tactics', row.rowIndex)),
      );
    },
  );

  law('8: who leads does not matter to score and points', ({ sheets, profile }) => {
    const results = leads.map((lead) => {
      const { score, findings } = check(sheets, { profile, lead });
      const carrying = findings.filter(({ points }) => points > 0);
      return { score, points: carrying.map(({ id, points }) => `${id} ${points.toFixed(9)}`).sort() };
    });
    for (const result of results) expect(result).toEqual(results[0]);
  });

  law('9: a plan of unbacked tactics has 0 for Backing', ({ sheets, profile }) => {
    const unlinked =
      sheets.tactics === undefined
        ? sheets
        : { ...sheets, tactics: mapRows(sheets.tactics, 'Strategy', () => null) };
    const { parts } = check(unlinked, { profile }).score;
    if (parts.length > 0) expect(parts.find(({ part }) => part === 'Backing')?.earned).toBeCloseTo(0, 9);
  });

  law(
    "10: an edit of one tactic's KPI, owner, dates or segment changes no other row's loss, an absent column apart",
    ({ sheets, profile }) => {
      const before = lossesByRow(sheets, profile);
      const alignment = alignmentOf(sheets, { profile });
      const [tactic] = alignment.tactics;
      if (tactic === undefined) return;
      for (const [field, value] of [
        ['KPI', 'Leads'],
        ['KPI', null],
        ['Owner', 'Ada'],
        ['Owner', null],
        ['Start', 46_100],
        ['End', null],
        ['Segment', 'Nobody'],
      ] as const) {
        const edited = withCell(sheets, 'tactics', tactic.row.rowIndex, field, value);
        if (edited === null) continue;
        const after = lossesByRow(edited, profile);
        const own = `tactics ${tactic.row.rowIndex}`;
        before.delete(own);
        after.delete(own);
        expect([...after]).toEqual([...before]);
      }
    },
  );

  law('11: the same plan gives the same result', ({ sheets, profile }) => {
    // Rows refer to one another in circles.
    const told = ({ row, ...rest }: Finding | Incomplete): object => ({ ...rest, at: row?.rowIndex });
    const flat = ({ score, findings, incomplete, inapplicable }: CheckResult): string =>
      JSON.stringify({
        score,
        findings: findings.map(told),
        incomplete: incomplete.map(told),
        inapplicable,
      });
    expect(flat(check(sheets, { profile }))).toBe(flat(check(sheets, { profile })));
  });

  law(
    '12: every loss is carried by a finding, but for funding differences within tolerance',
    ({ sheets, profile }) => {
      const { score, findings, unshownLosses } = check(sheets, { profile });
      for (const { loss } of unshownLosses) {
        expect(loss.part).toBe('Funding');
        if (loss.cause === 'funding target') expect(loss.points).toBeLessThanOrEqual(15 * 0.005 + near);
        else expect(loss.points).toBeLessThanOrEqual(15 * 0.05 + near);
      }
      const carried = findings.reduce((sum, { points }) => sum + points, 0);
      const within = unshownLosses.reduce((sum, { loss }) => sum + loss.points, 0);
      if (score.score !== null) expect(score.score + carried + within).toBeCloseTo(100, 7);
    },
  );

  law('12: a rule that is switched off still carries its points, in the breakdown', ({ sheets, profile }) => {
    const all = check(sheets, { profile });
    for (const { rule } of all.findings.filter(({ points }) => points > near).slice(0, 3)) {
      const without = check(sheets, { profile, rules: { [rule]: 'off' } });
      const shown = (result: CheckResult): readonly string[] =>
        result.findings
          .filter((each) => each.rule !== rule)
          .map(({ id, points }) => `${id} ${points.toFixed(9)}`);
      expect(shown(without)).toEqual(shown(all));
      const hidden = without.unshownLosses
        .filter((each) => each.rule === rule)
        .reduce((sum, { loss }) => sum + loss.points, 0);
      const own = all.findings
        .filter((each) => each.rule === rule)
        .reduce((sum, { points }) => sum + points, 0);
      expect(hidden).toBeCloseTo(own, 7);
    }
  });
});

/** What each row loses in all, by sheet and place, whichever finding carries it. */
function lossesByRow(sheets: PlanSheets, profile: 'core' | 'full'): Map<string, string> {
  const lost = new Map<string, number>();
  for (const { of, points } of findLosses(align(planOf(sheets), { ...defaultCheckSettings, profile }))) {
    const place = of === null ? 'plan' : `${of.row.role} ${of.row.rowIndex}`;
    lost.set(place, (lost.get(place) ?? 0) + points);
  }
  return new Map([...lost].map(([place, points]): [string, string] => [place, points.toFixed(7)]).sort());
}
