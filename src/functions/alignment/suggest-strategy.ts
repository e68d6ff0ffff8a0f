import { linkChains } from '../../alignment/chains';
import { referenceTo } from '../../alignment/nearest-key';
import { likelyStrategies } from '../../alignment/suggestions/likely-strategies';
import { isNoAnswer, noAnswer } from '../../economics/no-answer';
import { declareFunction } from '../function';
import { rangeErrors, readRanges, strategies, strategyText } from '../shared/plan-ranges';

export const SUGGEST_STRATEGY = declareFunction({
  id: 'SUGGEST_STRATEGY',
  group: 'alignment',
  description:
    'The live strategies that are closest to a text in wording and meaning, best first. Similarity earns no points.',
  parameters: [
    {
      name: 'text',
      kind: 'text',
      description: 'The wording of a tactic: its name, or its name and its message.',
    },
    strategies,
    {
      name: 'count',
      kind: 'number',
      unit: 'strategies',
      description: 'The most strategies to suggest.',
      bounds: { atLeast: 1, atMost: 100 },
      whole: true,
      default: 3,
    },
  ],
  result: {
    kind: 'spill',
    columns: [
      { name: 'key', value: 'text', unit: 'to enter as the Strategy of the tactic' },
      { name: 'strategy', value: 'text' },
      { name: 'similarity', value: 'number', unit: 'from 0 (nothing in common) to 1 (the same words)' },
    ],
  },
  errors: {
    ...rangeErrors,
    'nothing-similar': {
      error: '#N/A',
      when: 'no live strategy is worded like the text',
      message:
        'No live strategy is worded like {text}. Choose one yourself, or describe the strategies and their benefits in more words.',
    },
  },
  example: {
    call: 'SUGGEST_STRATEGY("Gift cards for Christmas buyers",{"ID","Strategy";"S1","Win gift buyers";"S2","Keep collectors"},1)',
    result: [['S1', 'Win gift buyers', 0.626096885605]],
  },
  source:
    'Plumbline: the weighted mean of three cosines, with more weight on what is rare: of three-letter sequences (2), of word stems (1), and of what words of marketing stand for, such as email or loyalty (3).',
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
