import { mixBreakeven, type MixedProduct } from '../../economics/mix-breakeven';
import { isNoAnswer, noAnswer } from '../../economics/no-answer';
import { declareFunction } from '../function';
import { listsDiffer, pairLists } from '../shared/matching-lists';
import { fixedCost, targetProfit, taxRate } from '../shared/parameters';

export const MIX_BREAKEVEN = declareFunction({
  id: 'MIX_BREAKEVEN',
  group: 'volume',
  parameters: [
    fixedCost,
    { name: 'unit_margins', kind: 'numbers' },
    { name: 'mix', kind: 'numbers', bounds: { atLeast: 0 } },
    targetProfit,
    taxRate,
  ],
  result: { kind: 'spill', columns: [{ name: 'volume', value: 'number' }] },
  errors: {
    'lists-differ': listsDiffer,
    'half-blank': { error: '#VALUE!', mentions: ['position', 'blank', 'filled'] },
    'nothing-sold': { error: '#NUM!' },
    'mix-margin-not-above-0': { error: '#NUM!', mentions: ['unit_margin'] },
  },
  example: {
    call: 'MIX_BREAKEVEN(24000,{400;150},{0.6;0.4},96000)',
    result: [[400], [240], [160]],
  },
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
