import * as fc from 'fast-check';
import { checkByOracle } from './oracle';
import type { OracleResult, OracleSettings, PlanSheet, PlanSheets } from './plan-sheets';
import { randomPlan } from './random-plan';
import { usualSettings } from './worked-plan';

const near = 1e-7;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Tries a law on random plans that have a score. */
const always = (
  law: (
    result: OracleResult & { readonly score: number },
    sheets: PlanSheets,
    settings: OracleSettings,
  ) => void,
) =>
  fc.assert(
    fc.property(randomPlan, ({ sheets, settings }) => {
      const result = checkByOracle(sheets, settings);
      if (result.score !== null) law({ ...result, score: result.score }, sheets, settings);
    }),
  );

it('law 1: the score lies between 0 and 100', () => {
  always(({ score }) => {
    expect(score).toBeGreaterThanOrEqual(-near);
    expect(score).toBeLessThanOrEqual(100 + near);
  });
});

it('law 2: losses are not negative and sum to 100 − score', () => {
  always(({ score, parts }) => {
    for (const part of parts) {
      expect(part.lost).toBeGreaterThanOrEqual(-near);
      expect(part.earned + part.lost).toBeCloseTo(part.weight, 9);
    }
    expect(sum(parts.map((part) => part.lost))).toBeCloseTo(100 - score, 7);
  });
});

it('law 12: every loss is carried by a finding, but for funding differences within tolerance', () => {
  always(({ score, findings, withinTolerance }) => {
    for (const finding of findings) expect(finding.points).toBeGreaterThanOrEqual(0);
    expect(sum(findings.map((finding) => finding.points)) + withinTolerance).toBeCloseTo(100 - score, 7);
  });
});

const mapColumn = (sheet: PlanSheet, heading: string, cell: (index: number) => string | null): PlanSheet => ({
  headings: sheet.headings,
  rows: sheet.rows.map((row, index) =>
    row.map((value, at) => (sheet.headings[at] === heading ? cell(index) : value)),
  ),
});

it('law 9: a plan of unbacked tactics has 0 for Backing', () => {
  always((_, sheets, settings) => {
    if (!sheets.tactics) return;
    for (const reference of [null, 'S99']) {
      const unbacked = { ...sheets, tactics: mapColumn(sheets.tactics, 'Strategy', () => reference) };
      const result = checkByOracle(unbacked, settings);
      expect(result.parts.find((part) => part.part === 'Backing')?.earned ?? 0).toBe(0);
    }
  });
});

const perfectPlan = fc
  .record({
    strategies: fc.array(
      fc.record({
        importance: fc.integer({ min: 0, max: 4 }),
        tactics: fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 4 }),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    price: fc.integer({ min: 20, max: 200 }),
    margin: fc.integer({ min: 1, max: 19 }),
    fixed: fc.integer({ min: 0, max: 5000 }),
  })
  .map(({ strategies, price, margin, fixed }): PlanSheets => {
    const spend = sum(strategies.flatMap((strategy) => strategy.tactics));
    const required = fixed / margin / strategies.length;
    return {
      goals: { headings: ['Goal'], rows: [['Grow, then keep']] },
      strategies: {
        headings: ['ID', 'Strategy', 'Goal', 'Segment', 'Product', 'End', 'Importance', 'Funding share'],
        rows: strategies.map((strategy, index) => [
          `S${index}`,
          `Strategy ${index}`,
          'grow, then keep',
          'All',
          'Lamp',
          '2026-12-31',
          strategy.importance,
          sum(strategy.tactics) / spend,
        ]),
      },
      tactics: {
        headings: ['Tactic', 'Strategy', 'Owner', 'KPI', 'Start', 'End', 'Budget', 'Units'],
        rows: strategies.flatMap((strategy, index) =>
          strategy.tactics.map((budget, place) => [
            `Tactic ${place} of ${index}`,
            `S${index} 100%`,
            'Ada',
            'Orders',
            '2026-01-01',
            '2026-12-31',
            budget,
            place === 0 ? required : 0,
          ]),
        ),
      },
      products: {
        headings: ['Product', 'Price', 'Unit cost', 'Fixed cost'],
        rows: [['Lamp', price, price - margin, fixed]],
      },
    };
  });

it('law 9: a perfect plan has 100, and nothing to find', () => {
  fc.assert(
    fc.property(perfectPlan, fc.constantFrom('core', 'full'), (sheets, profile) => {
      const result = checkByOracle(sheets, { ...usualSettings, profile });
      expect(result.score).toBeCloseTo(100, 7);
      expect(result.findings).toEqual([]);
    }),
  );
});

it('law 4: a repeated identical row with an ID does not matter', () => {
  always((result, sheets, settings) => {
    for (const role of ['goals', 'strategies', 'tactics', 'products'] as const) {
      const sheet = sheets[role];
      const at = sheet?.headings.indexOf('ID') ?? -1;
      const row = sheet?.rows.find((one) => typeof one[at] === 'string');
      if (!sheet || !row) continue;
      const again = { ...sheets, [role]: { ...sheet, rows: [...sheet.rows, row] } };
      expect(checkByOracle(again, settings).score).toBeCloseTo(result.score, 7);
    }
  });
});
