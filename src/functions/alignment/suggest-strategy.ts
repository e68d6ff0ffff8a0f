import { linkChains } from '../../alignment/chains';
import { referenceTo } from '../../alignment/nearest-key';
import { likelyStrategies } from '../../alignment/suggestions/likely-strategies';
import { isNoAnswer, noAnswer } from '../../economics/no-answer';
import { declareFunction } from '../function';
import { rangeErrors, readRanges, strategies, strategyText } from '../shared/plan-ranges';

export const SUGGEST_STRATEGY = declareFunction({
  id: 'SUGGEST_STRATEGY',
  group: 'alignment',
  parameters: [
    { name: 'text', kind: 'text' },
    strategies,
    { name: 'count', kind: 'number', bounds: { atLeast: 1, atMost: 100 }, whole: true, default: 3 },
  ],
  result: {
    kind: 'spill',
    columns: [
      { name: 'key', value: 'text' },
      { name: 'strategy', value: 'text' },
      { name: 'similarity', value: 'number' },
    ],
  },
  errors: {
    ...rangeErrors,
    'nothing-similar': { error: '#N/A' },
  },
  example: {
    call: 'SUGGEST_STRATEGY("Gift cards for Christmas buyers",{"ID","Strategy";"S1","Win gift buyers";"S2","Keep collectors"},1)',
    result: [['S1', 'Win gift buyers', 0.626096885605]],
  },
  compute: (given) => {
    const plan = readRanges({ strategies: given.strategies });
    if (isNoAnswer(plan)) return plan;
    const nameable = linkChains(plan).nameableStrategies.filter(({ row }) => referenceTo(row) !== null);
    const likely = likelyStrategies(given.text, nameable, given.count).filter(
      ({ similarity }) => similarity > 0,
    );
    return likely.length === 0
      ? noAnswer('nothing-similar')
      : likely.map(({ row, similarity }) => [referenceTo(row), strategyText(row), similarity]);
  },
});
