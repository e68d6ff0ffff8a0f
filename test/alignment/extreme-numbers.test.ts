import * as fc from 'fast-check';
import { checkPlan } from '../../src/alignment/check';
import { defaultCheckSettings, profiles } from '../../src/alignment/settings';
import type { CellValue } from '../../src/spreadsheet/cell';
import { planOf, type PlanSheets } from '../support/plan-of';

/** Any number that a cell can hold, those at the ends of what numbers can be above all. */
const number: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 3, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 3, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom<CellValue>(
      ...[
        0, -0, 5e-324, 1e-308, 1e-16, 1e-15, 1e-9, 0.1, 0.3, 1, 100, 1e9, 1e15, 1.000_000_1e15, 1e200, 1e308,
      ],
      ...[Number.MAX_VALUE, -Number.MAX_VALUE, -1e15, -1, null, '1e308', '9'.repeat(400)],
    ),
  },
);

const table = (headings: readonly string[], rows: readonly (readonly CellValue[])[]) => ({ headings, rows });
const numbers = (count: number): fc.Arbitrary<readonly CellValue[]> =>
  fc.array(number, { minLength: count, maxLength: count });

/** Two strategies, three tactics and two products, every number of which is one of these. */
const plans: fc.Arbitrary<PlanSheets> = fc
  .tuple(numbers(2), numbers(8), numbers(12), numbers(14))
  .map(([goals, strategies, tactics, products]) => ({
    goals: table(['ID', 'Goal', 'Target', 'Actual', 'Unit'], [['G1', 'Grow', ...goals, 'units']]),
    strategies: table(
      ['ID', 'Strategy', 'Goal', 'Product', 'Budget', 'Importance', 'Funding share', 'Target margin'],
      [
        ['S1', 'Win commuters', 'G1', 'P1', ...strategies.slice(0, 4)],
        ['S2', 'Care', 'G1', 'P1; P2', ...strategies.slice(4)],
      ],
    ),
    tactics: table(
      ['ID', 'Tactic', 'Strategy', 'Product', 'Budget', 'Units', 'Discount', 'Actual spend'],
      [
        ['T1', 'Shop', 'S1', 'P1', ...tactics.slice(0, 4)],
        ['T2', 'Film', 'S1 70%; S2 30%', 'P1; P2', ...tactics.slice(4, 8)],
        ['T3', 'Fair', 'S2 0.000000001%; S1', null, ...tactics.slice(8)],
      ],
    ),
    products: table(
      [
        'ID',
        'Product',
        'Price',
        'Unit cost',
        'Fixed cost',
        'Target profit',
        'Base volume',
        'Discount',
        'Forecast units',
      ],
      [
        ['P1', 'Tarn', ...products.slice(0, 7)],
        ['P2', 'Fell', ...products.slice(7)],
      ],
    ),
  }));

it.each(profiles)(
  'whatever numbers stand in its cells, a plan has a finite score and finite points (%s)',
  (profile) => {
    fc.assert(
      fc.property(plans, (sheets) => {
        const { score, findings, unshownLosses } = checkPlan(planOf(sheets), {
          ...defaultCheckSettings,
          profile,
        });
        expect(score.score).toBeGreaterThanOrEqual(-1e-9);
        expect(score.score).toBeLessThanOrEqual(100 + 1e-9);
        const shares = [score.knownBudgetShare, score.backedByCount, score.backedByMoney];
        const amounts = [
          ...shares,
          ...score.parts.flatMap(({ earned, lost }) => [earned, lost]),
          ...findings.map(({ points }) => points),
          ...unshownLosses.map(({ loss }) => loss.points),
        ];
        expect(amounts.filter((amount) => !Number.isFinite(amount))).toEqual([]);
        const carried = amounts.slice(shares.length + 2 * score.parts.length);
        const lost = carried.reduce<number>((sum, points) => sum + (points ?? 0), 0);
        expect(lost).toBeCloseTo(100 - (score.score ?? 0), 6);
        expect(
          findings.filter(({ message }) => /\b(?:Infinity|NaN|null|undefined)\b/u.test(message)),
        ).toEqual([]);
      }),
    );
  },
);
