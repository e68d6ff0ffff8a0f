import { linkChains } from '../../alignment/chains';
import { likelyStrategies } from '../../alignment/suggest-strategies';
import { referenceTo } from '../../alignment/nearest-key';
import { isNoAnswer, noAnswer } from '../../economics/no-answer';
import { declareFunction } from '../function';
import { rangeErrors, readRanges, strategies } from '../shared/plan-ranges';
import { strategyText } from '../shared/strategy-text';

export const SUGGEST_STRATEGY = declareFunction({
  id: 'SUGGEST_STRATEGY',
  group: 'alignment',
  description: 'The live strategies that a text reads most like, best first; a likeness earns no points.',
  parameters: [
    {
      name: 'text',
      kind: 'text',
      description: 'What a tactic says of itself: its name, or its name and its message.',
    },
    strategies,
    {
      name: 'count',
      kind: 'number',
      unit: 'strategies',
      description: 'How many to suggest at most.',
      bounds: { atLeast: 1, atMost: 100 },
      whole: true,
      default: 3,
    },
  ],
  result: {
    kind: 'spill',
    columns: [
      { name: 'key', value: 'text', unit: 'to write into the Strategy of the tactic' },
      { name: 'strategy', value: 'text' },
      { name: 'similarity', value: 'number', unit: 'from 0, no letters in common, to 1, the same words' },
    ],
  },
  errors: {
    ...rangeErrors,
    'nothing-similar': {
      error: '#N/A',
      when: 'no live strategy reads like the text',
      message:
        'No live strategy reads like {text}. Choose the one that it serves yourself, or word the strategies and their benefits more fully.',
    },
  },
  example: {
    call: 'SUGGEST_STRATEGY("Gift cards for Christmas buyers",{"ID","Strategy";"S1","Win gift buyers";"S2","Keep collectors"},1)',
    result: [['S1', 'Win gift buyers', 0.5194880880353244]],
  },
  source:
    'Plumbline: likeness of texts by the sequences of three letters that they share, as the cosine of their vectors, rare ones counting for more.',
  compute: (given) => {
    const plan = readRanges({ strategies: given.strategies });
    if (isNoAnswer(plan)) return plan;
    const nameable = linkChains(plan).nameableStrategies.filter(({ row }) => referenceTo(row) !== null);
    const likely = likelyStrategies([given.text], nameable, given.count).filter(
      ({ similarity }) => similarity > 0,
    );
    return likely.length === 0
      ? noAnswer('nothing-similar')
      : likely.map(({ row, similarity }) => [referenceTo(row), strategyText(row), similarity]);
  },
});
