import { isNoAnswer, type NoAnswer, noAnswer } from '../../economics/no-answer';
import type { Deal } from '../../economics/probability-of-target/deal';
import { chanceOfTarget } from '../../economics/probability-of-target/probability-of-target';
import { declareFunction } from '../function';
import { listsDiffer, pairLists } from '../shared/matching-lists';

type List = readonly (number | null)[];
type Chance = ((target: number) => number) | NoAnswer<'lists-differ' | 'half-blank'>;

function chanceOf(amounts: List, probabilities: List): Chance {
  const pairs = pairLists({ amounts, probabilities });
  if (isNoAnswer(pairs)) return pairs;
  const deals: Deal[] = [];
  for (const [index, [amount, probability]] of pairs.entries()) {
    if (amount !== null && probability !== null) deals.push({ amount, probability });
    else if (amount !== null || probability !== null) {
      const [blank, filled] = amount === null ? ['amounts', 'probabilities'] : ['probabilities', 'amounts'];
      return noAnswer('half-blank', { position: index + 1, blank, filled });
    }
  }
  return chanceOfTarget(deals);
}

/* A column of targets asks the same deals once for each: they are added up once. */
const lastChances = new WeakMap<List, { readonly probabilities: List; readonly chance: Chance }>();

function knownChanceOf(amounts: List, probabilities: List): Chance {
  const known = lastChances.get(amounts);
  if (known?.probabilities === probabilities) return known.chance;
  const chance = chanceOf(amounts, probabilities);
  lastChances.set(amounts, { probabilities, chance });
  return chance;
}

export const PROBABILITY_OF_TARGET = declareFunction({
  id: 'PROBABILITY_OF_TARGET',
  group: 'funnel',
  parameters: [
    { name: 'amounts', kind: 'numbers' },
    { name: 'probabilities', kind: 'numbers', bounds: { atLeast: 0, atMost: 1 } },
    { name: 'target', kind: 'number' },
  ],
  result: { kind: 'scalar', value: 'rate' },
  errors: {
    'lists-differ': listsDiffer,
    'half-blank': { error: '#VALUE!', mentions: ['position', 'blank', 'filled'] },
  },
  example: {
    call: 'PROBABILITY_OF_TARGET({100;80;60;40;20},{0.9;0.5;0.4;0.3;0.2},180)',
    result: 0.5352,
  },
  compute: ({ amounts, probabilities, target }) => {
    const chance = knownChanceOf(amounts, probabilities);
    return isNoAnswer(chance) ? chance : chance(target);
  },
});
