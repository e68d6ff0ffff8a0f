import fc from 'fast-check';
import { breakevenSalesChange } from '../../../src/economics/pricing/breakeven-sales-change';
import { isNoAnswer } from '../../../src/economics/no-answer';

describe('breakevenSalesChange', () => {
  it.each([
    { priceChange: -0.12, margin: 0.6, costChange: 0, expected: 0.25 },
    { priceChange: -0.25, margin: 0.3, costChange: 0, expected: 5 },
    { priceChange: 0.1, margin: 0.25, costChange: 0, expected: -0.1 / 0.35 },
    { priceChange: 0, margin: 0.25, costChange: 0, expected: 0 },
    { priceChange: -0.1, margin: 0.4, costChange: -0.1, expected: 0 },
    { priceChange: 0, margin: 0.4, costChange: 0.1, expected: 1 / 3 },
    { priceChange: -1.2, margin: 6, costChange: 0, expected: 0.25 },
    { priceChange: 0.1, margin: 0, costChange: 0, expected: -1 },
  ])('is $expected for a change of $priceChange at a margin of $margin', (row) => {
    expect(breakevenSalesChange(row.priceChange, row.margin, row.costChange)).toBeCloseTo(row.expected, 12);
  });

  it.each([
    [-0.25, 0.25, 0],
    [-0.3, 0.25, 0],
    [-0.7, 0.8, 0.1],
    [0, 0, 0],
  ])(
    'has no answer where %p of a margin of %p (cost %p) leaves nothing',
    (priceChange, margin, costChange) => {
      expect(breakevenSalesChange(priceChange, margin, costChange)).toEqual({ because: 'no-margin-left' });
    },
  );

  it('has no answer where there is no contribution to keep', () => {
    expect(breakevenSalesChange(0.3, -0.1)).toEqual({ because: 'no-margin-today' });
  });

  it('leaves the contribution where it was, and is never below −100%', () => {
    const percent = (min: number, max: number) => fc.integer({ min, max }).map((value) => value / 100);
    fc.assert(
      fc.property(
        percent(-99, 99),
        percent(0, 100),
        percent(-50, 50),
        fc.integer({ min: 1, max: 1e6 }),
        (dP, cm, dV, q) => {
          const change = breakevenSalesChange(dP, cm, dV);
          if (isNoAnswer(change)) return cm + dP - dV < 1e-9;
          const contribution = q * (1 + change) * (cm + dP - dV);
          expect(contribution).toBeCloseTo(q * cm, 6);
          return change >= -1 - 1e-12;
        },
      ),
    );
  });
});
