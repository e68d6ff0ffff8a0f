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
  description: 'For each live strategy, its target share of spend, its actual share, and the difference.',
  parameters: [tactics, strategies],
  result: {
    kind: 'spill',
    columns: [
      { name: 'strategy', value: 'text' },
      {
        name: 'target share',
        value: 'rate',
        unit: 'of the spend: its Funding share, 0 if empty, scaled down if all together exceed 1',
      },
      {
        name: 'actual share',
        value: 'rate',
        unit: 'of the spend: budgets split by link shares, an empty budget counting as the mean of the known ones',
      },
      { name: 'difference', value: 'rate', unit: 'actual less target: above 0 where it gets too much' },
    ],
  },
  errors: {
    ...rangeErrors,
    ...noStrategies,
    'no-targets': {
      error: '#N/A',
      when: 'no live strategy has a Funding share',
      message:
        'No live strategy has a Funding share, so there is no target to compare with. Fill in the Funding share column of the strategies.',
    },
  },
  example: {
    call: 'FUNDING_FIT({"Tactic","Strategy","Budget";"Pop-up shop","S1",600;"Trade fair","S1 50%; S2 50%",400},{"ID","Strategy","Funding share";"S1","Win gift buyers",0.5;"S2","Keep collectors",0.5})',
    result: [
      ['Win gift buyers', 0.5, 0.8, 0.3],
      ['Keep collectors', 0.5, 0.2, -0.3],
    ],
  },
  source: 'Plumbline: the funding part of the alignment score, described in docs/score.md.',
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
