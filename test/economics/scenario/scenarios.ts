import * as fc from 'fast-check';
import type { PriceScenario } from '../../../src/economics/scenario/price-scenario';

/** A unit sells at 250 less 8%, for 230, and costs 150; 800 of them sell. */
export const plainScenario: PriceScenario = {
  price: 250,
  discount: 0.08,
  unitCost: 150,
  fixedCost: 50_000,
  targetProfit: 10_000,
  elasticity: -1.5,
  today: { netPrice: 230, unitCost: 150, volume: 800 },
  volumeSpread: 0.2,
};

const between = (min: number, max: number): fc.Arbitrary<number> =>
  fc.double({ min, max, noNaN: true, noDefaultInfinity: true });

/* Nobody types less than a cent. */
const cost = fc.oneof(fc.constant(0), between(0.01, 3000));

/** Scenarios as people would type them, some without hope. */
export const anyScenario: fc.Arbitrary<PriceScenario> = fc.record({
  price: between(1, 5000),
  discount: between(0, 0.9),
  unitCost: cost,
  fixedCost: fc.oneof(fc.constant(0), between(0.01, 1e6)),
  targetProfit: fc.integer({ min: -1e7, max: 1e8 }).map((cents) => cents / 100),
  elasticity: fc.oneof(fc.constant(null), fc.constant(-1), between(-5, -0.05)),
  today: fc.record({
    netPrice: between(1, 5000),
    unitCost: cost,
    volume: fc.oneof(fc.constant(0), between(1, 1e5)),
  }),
  volumeSpread: between(0, 0.9),
});
