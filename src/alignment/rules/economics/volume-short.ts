import { isUnreadable } from '../../../plan/rows';
import { reachedShare } from '../../losses';
import { priceForVolume } from '../../price-for-volume';
import { declareRule, undecided } from '../../rule';
import { isKnown } from '../../volumes';
import { count, label, number } from '../../wording';

export const volumeShort = declareRule({
  id: 'volume-short',
  group: 'economics',
  title: 'Volume shortfall',
  question: 'Do the tactics of every strategy sell enough?',
  reason: 'A lower price means a lower margin, and so more units that somebody has to sell.',
  severity: 'error',
  alwaysApplicableIn: 'full',
  judges: {
    strategies: [
      'strategies.product',
      'products.price',
      'products.unitCost',
      'tactics.strategy',
      'tactics.units',
    ],
  },
  passesWithout: ['tactics.strategy'],
  select: ({ strategies }) => [strategies],
  decide: (strategy, { volumes }) => {
    const { row, tactics } = strategy;
    const required = volumes.required(strategy);
    const planned = volumes.planned(strategy);
    if (!isKnown(required)) {
      const mayBeShort =
        isUnreadable(row, 'product') && reachedShare(planned, volumes.mostRequired() ?? 0) < 1;
      return mayBeShort ? undecided(row, 'product') : 'pass';
    }
    if (reachedShare(planned, required) === 1) return 'pass';
    const silent = tactics.filter(({ tactic }) => tactic.row.units === null).map(({ tactic }) => tactic.row);
    if (silent.length > 0) {
      return {
        outcome: 'incomplete',
        reason: 'missing',
        cells: silent.map((tactic) => ({ row: tactic, fields: ['units'] })),
      };
    }
    return {
      outcome: 'finding',
      detail: { strategy: row, required, planned, price: priceForVolume(row, volumes, planned) },
      fields: ['strategy'],
      related: tactics.map(({ tactic }) => ({ row: tactic.row, fields: ['units'] })),
    };
  },
  messages: {
    finding: ({ strategy, required, planned, price }) =>
      `${label(strategy)} must sell ${count(required, 'unit')} and its tactics plan ${number(planned)}: ${number(required - planned)} too few. Plan more${price === null ? '' : `, or ${price}`}.`,
    pass: 'The tactics plan the required volume of the strategy, or that volume is not known.',
    incomplete: 'A tactic of the strategy has no Units, or its Product could not be read.',
    inapplicable: 'The plan lacks products with prices and costs, or tactics with Units.',
  },
});
