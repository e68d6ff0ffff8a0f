import * as fc from 'fast-check';
import { profitAfterTax } from '../../src/economics/cost-volume-profit';
import { contributionMargin } from '../../src/economics/margins';
import { mixBreakeven, type MixBreakevenInputs } from '../../src/economics/mix-breakeven';
import { isNoAnswer } from '../../src/economics/no-answer';
import { requiredVolume } from '../../src/economics/required-sales';
import { answered, cents, currencyScales, expectNear, products, taxRates } from './cases';

const kayaks = [
  { unitMargin: 400, mix: 0.6 },
  { unitMargin: 150, mix: 0.4 },
];
const mixes = fc.array(fc.record({ unitMargin: cents(-50, 500), mix: fc.integer({ min: 0, max: 10_000 }) }), {
  minLength: 1,
  maxLength: 8,
});
const cases = fc.record({
  fixedCost: cents(0, 1_000_000),
  products: mixes,
  targetProfit: cents(-1_000, 1_000_000),
  taxRate: taxRates,
});
const volumesOf = (inputs: MixBreakevenInputs) => answered(mixBreakeven(inputs));

describe('mixBreakeven', () => {
  it.each([
    [{ fixedCost: 24_000, products: kayaks }, 80, [48, 32]],
    [{ fixedCost: 24_000, products: kayaks, targetProfit: 96_000 }, 400, [240, 160]],
    [{ fixedCost: 24_000, products: kayaks, targetProfit: 76_800, taxRate: 0.2 }, 400, [240, 160]],
    [{ fixedCost: 24_000, products: kayaks, targetProfit: -30_000 }, 0, [0, 0]],
    [
      {
        fixedCost: 20_000,
        products: [
          { unitMargin: 10, mix: 3 },
          { unitMargin: -5, mix: 2 },
          { unitMargin: 99, mix: 0 },
        ],
      },
      5_000,
      [3_000, 2_000, 0],
    ],
  ])('for %j is %p in all', (inputs, total, units) => {
    const volumes = volumesOf(inputs);
    expect(volumes.total).toBeCloseTo(total, 9);
    expect(volumes.units).toHaveLength(units.length);
    volumes.units.forEach((part, index) => expect(part).toBeCloseTo(units[index] ?? NaN, 9));
  });

  it.each([
    ['no product', [], 'nothing-sold'],
    ['a mix of 0', [{ unitMargin: 5, mix: 0 }], 'nothing-sold'],
    ['no margin', [{ unitMargin: 0, mix: 1 }], 'mix-margin-not-above-0'],
    [
      'margins that cancel out',
      [
        { unitMargin: 0.1, mix: 1 },
        { unitMargin: 0.2, mix: 1 },
        { unitMargin: -0.3, mix: 1 },
      ],
      'mix-margin-not-above-0',
    ],
  ])('has no answer for %s, whatever is to be earned', (_, mixed, because) => {
    for (const fixedCost of [-1, 0, 1]) {
      expect(mixBreakeven({ fixedCost, products: mixed })).toMatchObject({ because });
    }
  });

  it('names the average margin that cannot earn anything', () => {
    const mixed = [
      { unitMargin: 1, mix: 1 },
      { unitMargin: -6, mix: 1 },
    ];
    expect(mixBreakeven({ fixedCost: 1, products: mixed })).toEqual({
      because: 'mix-margin-not-above-0',
      seen: { unit_margin: -2.5 },
    });
  });

  it('adds up to its total to the last bit', () => {
    fc.assert(
      fc.property(cases, (inputs) => {
        const volumes = mixBreakeven(inputs);
        if (isNoAnswer(volumes)) return;
        expect(volumes.units.reduce((total, part) => total + part, 0)).toBe(volumes.total);
      }),
    );
  });

  it('earns the target and keeps the mix', () => {
    fc.assert(
      fc.property(cases, (inputs) => {
        const volumes = mixBreakeven(inputs);
        if (isNoAnswer(volumes)) return;
        const { fixedCost, targetProfit, taxRate } = inputs;
        const contributions = volumes.units.map(
          (units, index) => units * (inputs.products[index]?.unitMargin ?? NaN),
        );
        const turnover = contributions.reduce((total, one) => total + Math.abs(one), fixedCost);
        const profit = contributions.reduce((total, one) => total + one, -fixedCost);
        expectNear(profitAfterTax(profit, taxRate), Math.max(targetProfit, -fixedCost), turnover);
        const whole = inputs.products.reduce((total, { mix }) => total + mix, 0);
        volumes.units.forEach((units, index) => {
          const mix = inputs.products[index]?.mix ?? NaN;
          expectNear(units * whole, volumes.total * mix, volumes.total * whole);
        });
      }),
    );
  });

  it('of one product is its required volume, exactly', () => {
    fc.assert(
      fc.property(
        products,
        cents(-1_000, 1_000_000),
        taxRates,
        cents(1, 500),
        (product, targetProfit, taxRate, mix) => {
          const unitMargin = contributionMargin(product.price, product.variableCost);
          const { fixedCost } = product;
          const volumes = volumesOf({
            fixedCost,
            products: [{ unitMargin, mix }],
            targetProfit,
            taxRate,
          });
          const expected = answered(requiredVolume({ ...product, targetProfit, taxRate }));
          expect(volumes).toEqual({ total: expected, units: [expected] });
        },
      ),
    );
  });

  it('does not depend on the scale of the currency, nor on that of the mix', () => {
    fc.assert(
      fc.property(cases, currencyScales, currencyScales, (inputs, scale, mixScale) => {
        const scaled = mixBreakeven({
          ...inputs,
          fixedCost: inputs.fixedCost * scale,
          targetProfit: inputs.targetProfit * scale,
          products: inputs.products.map(({ unitMargin, mix }) => ({
            unitMargin: unitMargin * scale,
            mix: mix * mixScale,
          })),
        });
        const unscaled = mixBreakeven(inputs);
        if (isNoAnswer(unscaled)) expect(scaled).toMatchObject({ because: unscaled.because });
        else expect(scaled).toEqual(unscaled);
      }),
    );
  });
});
