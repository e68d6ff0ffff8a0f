import * as fc from 'fast-check';
import {
  contributionMargin,
  marginPerConstraint,
  marginRatio,
  marginToMarkup,
  markupToMargin,
  priceForMargin,
  priceForMarkup,
  targetCost,
} from '../../src/economics/margins';
import { isNoAnswer } from '../../src/economics/no-answer';
import { answered, cents, currencyScales } from './cases';

describe('contributionMargin', () => {
  it.each([
    { price: 250, variableCost: 150, expected: 100 },
    { price: 2.5, variableCost: 1, expected: 1.5 },
    { price: 1, variableCost: 3, expected: -2 },
    { price: 0.3, variableCost: 0.1 + 0.2, expected: 0 },
  ])('of price $price and cost $variableCost is $expected', ({ price, variableCost, expected }) => {
    expect(contributionMargin(price, variableCost)).toBe(expected);
  });
});

describe('marginRatio', () => {
  it.each([
    [250, 150, 0.4],
    [90, 40, 0.555_555_555_6],
    [100, 100, 0],
    [0.3, 0.1 + 0.2, 0],
    [100, 150, -0.5],
    [100, 0, 1],
  ])('of price %p and cost %p is %p', (price, cost, expected) => {
    expect(marginRatio(price, cost)).toBeCloseTo(expected, 9);
  });

  it('has no answer at a price of 0', () => {
    expect(marginRatio(0, 5)).toEqual({ because: 'no-price' });
    expect(marginRatio(0, 0)).toEqual({ because: 'no-price' });
  });

  it('is the ratio that the price for that margin was made with', () => {
    const ratios = fc.integer({ min: -200, max: 99 }).map((percent) => percent / 100);
    fc.assert(
      fc.property(cents(1, 1_000), ratios, (cost, ratio) => {
        const price = answered(priceForMargin(cost, ratio));
        expect(answered(marginRatio(price, cost))).toBeCloseTo(ratio, 9);
      }),
    );
  });

  it('does not depend on the scale of the currency', () => {
    fc.assert(
      fc.property(cents(1, 1_000), cents(0, 1_000), currencyScales, (price, cost, scale) => {
        expect(marginRatio(price * scale, cost * scale)).toBe(marginRatio(price, cost));
      }),
    );
  });
});

describe('priceForMargin', () => {
  it.each([
    [144, 0.4, 240],
    [40, 0, 40],
    [40, -1, 20],
    [0, 0.5, 0],
  ])('of cost %p and margin %p is %p', (cost, margin, expected) => {
    expect(priceForMargin(cost, margin)).toBeCloseTo(expected, 9);
  });

  it.each([1, 1.5, 40])('has no answer at a margin of %p', (margin) => {
    expect(priceForMargin(100, margin)).toEqual({ because: 'margin-is-whole-price' });
  });

  it('has that margin, at any scale of the currency', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e7 }),
        fc.integer({ min: -200, max: 99 }),
        fc.constantFrom(0.5, 4, 1024),
        (cost, percent, scale) => {
          const price = priceForMargin(cost, percent / 100);
          if (isNoAnswer(price)) throw new Error('there is a price');
          expect((price - cost) / price).toBeCloseTo(percent / 100, 9);
          expect(priceForMargin(cost * scale, percent / 100)).toBe(price * scale);
        },
      ),
    );
  });
});

const amounts = fc.integer({ min: 1, max: 10_000_000 }).map((value) => value / 100);
const margins = fc.integer({ min: -2_000, max: 999 }).map((value) => value / 1_000);
const scales = fc.constantFrom(0.5, 4, 1024);

const answer = (value: unknown): number => {
  if (typeof value !== 'number' || isNoAnswer(value)) throw new Error('there is an answer');
  return value;
};

describe('margin and markup', () => {
  it.each([
    [0.1, 1 / 9],
    [0.2, 0.25],
    [0.4, 2 / 3],
    [0.5, 1],
    [0.9, 9],
    [0, 0],
    [-1, -0.5],
  ])('a margin of %p is a markup of %p', (margin, markup) => {
    expect(marginToMarkup(margin)).toBeCloseTo(markup, 12);
    expect(markupToMargin(markup)).toBeCloseTo(margin, 12);
  });

  it('makes of a 40% margin no markup of 80%, against what math.techqa.club says', () => {
    expect(marginToMarkup(0.4)).toBeCloseTo(0.6667, 4);
  });

  it.each([1, 1.2, 40])('no markup leaves a margin of %p', (margin) => {
    expect(marginToMarkup(margin)).toEqual({ because: 'margin-is-whole-price' });
  });

  it.each([-1, -1.5])('there is no margin at a markup of %p', (markup) => {
    expect(markupToMargin(markup)).toEqual({ because: 'no-price-left' });
  });

  it('are each the inverse of the other', () => {
    fc.assert(
      fc.property(margins, (margin) => {
        expect(answer(markupToMargin(answer(marginToMarkup(margin))))).toBeCloseTo(margin, 9);
      }),
    );
  });

  it('lead to the same price, of which the margin ratio is the margin', () => {
    fc.assert(
      fc.property(amounts, margins, scales, (cost, margin, scale) => {
        const price = priceForMarkup(cost, answer(marginToMarkup(margin)));
        expect(price / answer(priceForMargin(cost, margin))).toBeCloseTo(1, 12);
        expect(answer(marginRatio(price, cost))).toBeCloseTo(margin, 9);
        expect(priceForMarkup(cost * scale, margin)).toBe(priceForMarkup(cost, margin) * scale);
      }),
    );
  });
});

describe('targetCost', () => {
  it.each([
    [240, 0.4, 144],
    [250, 0.4, 150],
    [10, 1, 0],
    [10, 0, 10],
    [10, -0.5, 15],
  ])('of price %p and margin %p is %p', (price, margin, expected) => {
    expect(targetCost(price, margin)).toBeCloseTo(expected, 12);
  });

  it('is the cost at which priceForMargin gives the price back', () => {
    fc.assert(
      fc.property(amounts, margins, scales, (price, margin, scale) => {
        expect(answer(priceForMargin(targetCost(price, margin), margin)) / price).toBeCloseTo(1, 12);
        expect(targetCost(price * scale, margin)).toBe(targetCost(price, margin) * scale);
      }),
    );
  });
});

describe('marginPerConstraint', () => {
  it.each([
    [400, 4, 100],
    [150, 10, 15],
    [-20, 4, -5],
    [0, 4, 0],
  ])('of a margin of %p that takes %p is %p', (margin, constraint, expected) => {
    expect(marginPerConstraint(margin, constraint)).toBe(expected);
  });

  it('has no answer where nothing is taken', () => {
    expect(marginPerConstraint(400, 0)).toEqual({ because: 'not-constrained' });
  });

  it('earns the margin of the units that the resource allows', () => {
    fc.assert(
      fc.property(cents(-500, 500), cents(1, 50), cents(1, 1_000), (margin, constraint, available) => {
        const earned = answered(marginPerConstraint(margin, constraint)) * available;
        expect(earned).toBeCloseTo((available / constraint) * margin, 6);
      }),
    );
  });
});
