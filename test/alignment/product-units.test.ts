import * as fc from 'fast-check';
import { linkChains } from '../../src/alignment/chains';
import { type PlannedUnits, plannedUnits } from '../../src/alignment/product-units';
import { planOf, type PlanSheets, sheet } from '../support/plan-of';

const products = sheet('ID | Product', 'P1 | Bag', 'P2 | Case');
const strategies = sheet('ID | Strategy | Product | Status', 'S1 | Hold | Bag |', 'S2 | Win | P2 | dropped');

/** What the tactics plan of the bag. */
function ofBag(sheets: PlanSheets): PlannedUnits {
  const plan = planOf({ products, strategies, ...sheets });
  const [bag] = plan.products;
  if (bag === undefined) throw new Error('The plan has no product.');
  return plannedUnits(bag, linkChains(plan));
}

const tactics = (...rows: readonly string[]): PlanSheets => ({
  tactics: sheet('ID | Tactic | Strategy | Product | Units | Status', ...rows),
});

describe('units that the tactics plan of a product', () => {
  it.each([
    ['all units of a tactic that names it alone', ['T1 | Visit | | Bag | 90 |'], 90],
    ['a tactic that names it by its ID', ['T1 | Visit | | p1 | 90 |'], 90],
    ['half of the units of a tactic that names another too', ['T1 | Visit | | Bag; Case | 90 |'], 45],
    ['a part for products that the plan does not have', ['T1 | Visit | | Bag; Scarf; Hat | 90 |'], 30],
    ['one part for a product that is named twice', ['T1 | Visit | | Bag; P1; Case | 90 |'], 45],
    ['the products of its strategies where it names none', ['T1 | Visit | S1 | | 90 |'], 90],
    ['its own products before those of its strategies', ['T1 | Visit | S1 | Case | 90 |'], 0],
    ['no products of a retired strategy', ['T1 | Visit | S1; S2 | | 90 |'], 90],
    ['nothing of a retired tactic', ['T1 | Visit | | Bag | 90 |', 'T2 | Film | | Bag | 10 | paused'], 90],
    ['the sum over tactics', ['T1 | Visit | | Bag | 90 |', 'T2 | Film | S1 | | 10 |'], 100],
    ['0 where the plan names products, and no tactic this one', ['T1 | Visit | | Case | 90 |'], 0],
    ['0 where the tactics that sell it say 0', ['T1 | Visit | | Bag | 0 |'], 0],
    ['nothing known where no tactic that sells it says how many', ['T1 | Visit | | Bag | |'], null],
    ['what is known where only some say how many', ['T1 | A | | Bag | 5 |', 'T2 | B | | Bag | |'], 5],
  ] as const)('%s', (_, rows, units) => {
    expect(ofBag(tactics(...rows)).units).toBe(units);
  });

  it('are not known where no row of the plan names a product', () => {
    const bare = { ...tactics('T1 | Visit | S1 | | 90 |'), strategies: sheet('ID | Strategy', 'S1 | Hold') };
    expect(ofBag(bare).units).toBeNull();
  });

  it('come with the tactics that sell it, most units first, and those that do not say how many', () => {
    const { tactics: selling, withoutUnits } = ofBag(
      tactics('T1 | A | | Bag | 5 |', 'T2 | B | | Bag | |', 'T3 | C | S1 | | 8 |', 'T4 | D | | Bag | 0 |'),
    );
    expect(selling.map(({ tactic, units }) => [tactic.key, units])).toEqual([
      ['T3', 8],
      ['T1', 5],
    ]);
    expect(withoutUnits.map(({ key }) => key)).toEqual(['T2']);
  });

  it('add up over the products of a plan to the units of its tactics', () => {
    const tactic = fc.record({
      names: fc.subarray(['Bag', 'Case'], { minLength: 1 }),
      units: fc.integer({ min: 0, max: 1000 }),
    });
    fc.assert(
      fc.property(fc.array(tactic, { minLength: 1, maxLength: 20 }), (rows) => {
        const plan = planOf({
          products,
          ...tactics(
            ...rows.map(({ names, units }, at) => `T${at} | A${at} | | ${names.join(';')} | ${units} |`),
          ),
        });
        const chains = linkChains(plan);
        const sum = plan.products.reduce((all, row) => all + (plannedUnits(row, chains).units ?? 0), 0);
        expect(sum).toBeCloseTo(
          rows.reduce((all, { units }) => all + units, 0),
          6,
        );
      }),
    );
  });
});
