import { mixBreakeven, type MixedProduct } from '../../economics/mix-breakeven';
import { isNoAnswer, noAnswer } from '../../economics/no-answer';
import { declareFunction } from '../function';
import { listsDiffer, pairLists } from '../shared/matching-lists';
import { fixedCost, targetProfit, taxRate } from '../shared/parameters';

export const MIX_BREAKEVEN = declareFunction({
  id: 'MIX_BREAKEVEN',
  group: 'volume',
  description:
    'The units to sell where products keep their mix: the total, then each product in the given order.',
  parameters: [
    fixedCost,
    {
      name: 'unit_margins',
      kind: 'numbers',
      unit: 'currency per unit',
      description: 'Price less variable cost of one unit, for each product.',
    },
    {
      name: 'mix',
      kind: 'numbers',
      unit: 'shares of the units sold',
      description:
        'The share of each product in the units sold: fractions, percentages or units. A row with both blank is left out.',
      bounds: { atLeast: 0 },
    },
    targetProfit,
    taxRate,
  ],
  result: { kind: 'spill', columns: [{ name: 'volume', value: 'number', unit: 'units' }] },
  errors: {
    'lists-differ': listsDiffer,
    'half-blank': {
      error: '#VALUE!',
      when: 'a product has a unit margin without a mix, or a mix without a unit margin',
      message:
        'Cell {position} of {blank} is blank, but that of {filled} is not. Enter a number (0 if you mean 0), or clear both.',
      mentions: ['position', 'blank', 'filled'],
    },
    'nothing-sold': {
      error: '#NUM!',
      when: 'mix adds up to 0',
      message: 'mix adds up to 0, so nothing is sold. Enter a share above 0 for at least one product.',
    },
    'mix-margin-not-above-0': {
      error: '#NUM!',
      when: 'the average of unit_margins, weighted by mix, is not above 0: no volume is enough',
      message:
        'No volume is enough: with this mix the average unit margin is {unit_margin}. Raise unit margins, or shift the mix to products with a higher margin.',
      mentions: ['unit_margin'],
    },
  },
  example: {
    call: 'MIX_BREAKEVEN(24000,{400;150},{0.6;0.4},96000)',
    result: [[400], [240], [160]],
  },
  source: 'Saylor, Managerial Accounting, 6.2; the total is the sum of the products to the last digit.',
  compute: (given) => {
    const pairs = pairLists({ unit_margins: given.unit_margins, mix: given.mix });
    if (isNoAnswer(pairs)) return pairs;
    const products: MixedProduct[] = [];
    for (const [index, [unitMargin, mix]] of pairs.entries()) {
      if (unitMargin !== null && mix !== null) products.push({ unitMargin, mix });
      else if (unitMargin !== null || mix !== null) {
        const [blank, filled] = mix === null ? ['mix', 'unit_margins'] : ['unit_margins', 'mix'];
        return noAnswer('half-blank', { position: index + 1, blank, filled });
      }
    }
    const volumes = mixBreakeven({
      fixedCost: given.fixed_cost,
      products,
      targetProfit: given.target_profit,
      taxRate: given.tax_rate,
    });
    if (isNoAnswer(volumes)) return volumes;
    const units = volumes.units.values();
    return [[volumes.total], ...pairs.map(([, mix]) => [mix === null ? null : (units.next().value ?? null)])];
  },
});
