import { linkChains } from '../../alignment/chains';
import { targetFunding, weighSpend } from '../../alignment/spend';
import { isNoAnswer, noAnswer } from '../../economics/no-answer';
import { declareFunction } from '../function';
import {
  noStrategies,
  rangeErrors,
  readRanges,
  strategies,
  strategyText,
  tactics,
} from '../shared/plan-ranges';

export const FUNDING_FIT = declareFunction({
  id: 'FUNDING_FIT',
  group: 'alignment',
  parameters: [tactics, strategies],
  result: {
    kind: 'spill',
    columns: [
      { name: 'strategy', value: 'text' },
      { name: 'target share', value: 'rate' },
      { name: 'actual share', value: 'rate' },
      { name: 'difference', value: 'rate' },
    ],
  },
  errors: {
    ...rangeErrors,
    ...noStrategies,
    'no-targets': { error: '#N/A' },
  },
  example: {
    call: 'FUNDING_FIT({"Tactic","Strategy","Budget";"Pop-up shop","S1",600;"Trade fair","S1 50%; S2 50%",400},{"ID","Strategy","Funding share";"S1","Win gift buyers",0.5;"S2","Keep collectors",0.5})',
    result: [
      ['Win gift buyers', 0.5, 0.8, 0.3],
      ['Keep collectors', 0.5, 0.2, -0.3],
    ],
  },
  compute: (given) => {
    const plan = readRanges(given);
    if (isNoAnswer(plan)) return plan;
    const chains = linkChains(plan);
    if (chains.strategies.length === 0) return noAnswer('no-strategies');
    if (chains.strategies.every(({ row }) => row.fundingShare === null)) return noAnswer('no-targets');
    const spend = weighSpend(chains);
    const funding = targetFunding(chains);
    return chains.strategies.map((strategy) => {
      const target = funding.target(strategy);
      const actual = spend.linkedShare(strategy);
      return [strategyText(strategy.row), target, actual, actual - target];
    });
  },
});
