import fc from 'fast-check';
import { isNoAnswer } from '../../../src/economics/no-answer';
import { marginToMarkup, markupToMargin, priceForMarkup } from '../../../src/economics/pricing/markup';
import { priceForMargin } from '../../../src/economics/pricing/price-for-margin';
import { targetCost } from '../../../src/economics/pricing/target-cost';
import { marginRatio } from '../../../src/economics/volume/margin-ratio';

const cents = fc.integer({ min: 1, max: 10_000_000 }).map((value) => value / 100);
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
      fc.property(cents, margins, scales, (cost, margin, scale) => {
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
      fc.property(cents, margins, scales, (price, margin, scale) => {
        expect(answer(priceForMargin(targetCost(price, margin), margin)) / price).toBeCloseTo(1, 12);
        expect(targetCost(price * scale, margin)).toBe(targetCost(price, margin) * scale);
      }),
    );
  });
});
