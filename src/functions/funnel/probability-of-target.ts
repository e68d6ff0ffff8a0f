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
  description:
    'The probability that the deals won add up to the target or more, each won or lost independently of the others.',
  notes:
    'Exact for up to 32 deals, and for thousands of deals whose amounts are multiples of one unit, such as whole thousands; otherwise within about 0.001.',
  parameters: [
    {
      name: 'amounts',
      kind: 'numbers',
      unit: 'currency',
      description:
        'The amount of each deal if won, below 0 for a loss. A row with neither amount nor probability is left out.',
    },
    {
      name: 'probabilities',
      kind: 'numbers',
      unit: 'of 1',
      description: 'The probability of winning each deal, as a fraction.',
      bounds: { atLeast: 0, atMost: 1 },
    },
    {
      name: 'target',
      kind: 'number',
      unit: 'currency',
      description: 'The total to reach.',
    },
  ],
  result: { kind: 'scalar', value: 'rate', unit: 'probability' },
  errors: {
    'lists-differ': listsDiffer,
    'half-blank': {
      error: '#VALUE!',
      when: 'a deal has an amount without a probability, or a probability without an amount',
      message:
        'Cell {position} of {blank} is blank, but that of {filled} is not. Enter a number (0 if you mean 0), or clear both.',
      mentions: ['position', 'blank', 'filled'],
    },
  },
  example: {
    call: 'PROBABILITY_OF_TARGET({100;80;60;40;20},{0.9;0.5;0.4;0.3;0.2},180)',
    result: 0.5352,
  },
  source:
    'Poisson binomial distribution, by convolution; Wang, On the number of successes in independent trials, 1993.',
  compute: ({ amounts, probabilities, target }) => {
    const chance = knownChanceOf(amounts, probabilities);
    return isNoAnswer(chance) ? chance : chance(target);
  },
});
