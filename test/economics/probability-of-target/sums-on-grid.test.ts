import { sumsOnGrid, workOnGrid } from '../../../src/economics/probability-of-target/sums-on-grid';
import { chanceInWholes, numbers, wholeDeals } from './whole-deals';

describe('sumsOnGrid', () => {
  it('knows the chance of every sum of deals of any cells, in any order', () => {
    const next = numbers(1);
    for (const [count, largest] of [
      [1, 1],
      [2, 9],
      [7, 40],
      [40, 12],
    ] as const) {
      const deals = wholeDeals(count, largest, next);
      const exact = chanceInWholes(deals);
      const { orMore } = sumsOnGrid(deals.map(({ amount, probability }) => ({ cells: amount, probability })));
      const all = deals.reduce((sum, { amount }) => sum + amount, 0);
      for (let cells = -1; cells <= all + 1; cells += 1)
        expect(Math.abs(orMore(cells) - exact(cells))).toBeLessThanOrEqual(1e-13);
    }
  });

  it('counts deals too small for a cell as none', () => {
    const { orMore, likeliest } = sumsOnGrid([
      { cells: 0, probability: 0.5 },
      { cells: 2, probability: 0.25 },
    ]);
    expect([orMore(0), orMore(1), orMore(2), orMore(3), likeliest]).toEqual([1, 0.25, 0.25, 0, 0.75]);
  });

  it('keeps what it answers for, where nearly all deals are won or lost', () => {
    // Of 400 deals won with 0.999 (lost with 0.001), the chance that none (all) fails is 0.999^400.
    const alike = (probability: number) => Array.from({ length: 400 }, () => ({ cells: 3, probability }));
    const nearlyWon = sumsOnGrid(alike(0.999));
    expect(nearlyWon.orMore(1_200)).toBeCloseTo(0.999 ** 400, 13);
    expect(nearlyWon.orMore(1_197)).toBeCloseTo(0.999 ** 400 + 400 * 0.001 * 0.999 ** 399, 13);
    expect([nearlyWon.orMore(0), nearlyWon.orMore(1_201)]).toEqual([expect.closeTo(1, 13), 0]);
    const nearlyLost = sumsOnGrid(alike(0.001));
    expect(nearlyLost.orMore(1)).toBeCloseTo(1 - 0.999 ** 400, 13);
    expect(nearlyLost.likeliest).toBeCloseTo(0.999 ** 400, 13);
  });
  it('keeps nothing of former deals where a larger one follows many that are nearly won', () => {
    // Rare sums are left out, so the deals before span fewer cells than the next one has.
    const before = Array.from({ length: 100 }, () => ({ amount: 3, probability: 0.999 }));
    for (let amount = 20; amount <= 90; amount += 1) {
      const deals = [...before, { amount, probability: 0.5 }];
      const exact = chanceInWholes(deals);
      const { orMore } = sumsOnGrid(
        deals.map((deal) => ({ cells: deal.amount, probability: deal.probability })),
      );
      for (let cells = 0; cells <= 300 + amount; cells += 7)
        expect(Math.abs(orMore(cells) - exact(cells))).toBeLessThanOrEqual(1e-12);
    }
  });
});

describe('workOnGrid', () => {
  it.each([
    ['no deals', [], 0],
    ['one deal: lost or won, and the sum before it', [[5, 0.5]], 6],
    ['a certain deal: no more cells than it has', [[5, 1]], 6],
    [
      'one deal after the other',
      [
        [5, 0.5],
        [7, 0.5],
      ],
      6 + 13,
    ],
    // Twenty deviations of 0.03 × 1,000 cells reach further than the 1,000 of one deal, but not than those of two.
    [
      'deals that are rarely won: no more than 20 deviations and a deal',
      [
        [1_000, 0.0009],
        [1_000, 0.0009],
      ],
      1_001 + 20 * 1_000 * Math.sqrt(2 * 0.0009 * 0.9991) + 1_001,
    ],
  ] as const)('of %s', (_, deals, cells) => {
    expect(workOnGrid(deals.map(([each, probability]) => ({ cells: each, probability })))).toBeCloseTo(
      cells,
      6,
    );
  });
});
