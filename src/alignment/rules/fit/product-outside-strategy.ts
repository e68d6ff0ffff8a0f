import { language } from '../../../languages/language';
import { decideOutside, outsideInWords, proposeNamesOfStrategies } from '../../outside-strategies';
import { declareRule } from '../../rule';

export const productOutsideStrategy = declareRule({
  id: 'product-outside-strategy',
  group: 'fit',
  severity: 'warning',
  judges: { tactics: ['tactics.strategy', 'tactics.product', 'strategies.product'] },
  select: ({ tactics }) => [tactics],
  decide: (tactic, alignment) => decideOutside(tactic, 'product', alignment),
  message: (found) => language.rules['product-outside-strategy'].finding(outsideInWords(found)),
  fixes: (_, found) => proposeNamesOfStrategies(found, 'product'),
});
