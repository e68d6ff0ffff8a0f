import { linkChains } from '../../src/alignment/chains';
import { targetFunding, weighSpend } from '../../src/alignment/spend';
import { planOf, sheet } from '../support/plan-of';

const chainsOf = (strategies: readonly string[], tactics: readonly string[] = []) =>
  linkChains(
    planOf({
      goals: sheet('ID | Goal', 'G1 | Double sales'),
      strategies: sheet('ID | Strategy | Goal | Funding share', ...strategies),
      tactics: sheet('ID | Tactic | Strategy | Budget', ...tactics),
    }),
  );

/** S2 has no goal. */
const strategies = ['S1 | Win commuters | G1', 'S2 | Care |'];

describe('the spend of a plan', () => {
  it.each<[string, readonly string[], readonly number[], number, number, number]>([
    // Tactics; weights, their sum, how much of it S1 and S2 have, how many budgets are known.
    ['budgets', ['T1 | Shop | S1 | 300', 'T2 | Film | S2 | 100'], [300, 100], 0.75, 0.25, 2],
    // T2 counts as the mean of 300 and 100; S1 has 300 + 200 of 600.
    [
      'and the mean of the known where there is none',
      ['T1 | Shop | S1 | 300', 'T2 | Film | S1 |', 'T3 | Fair | S2 | 100'],
      [300, 200, 100],
      500 / 600,
      100 / 600,
      2,
    ],
    ['a budget of 0 as it is', ['T1 | Shop | S1 | 0', 'T2 | Film | S2 | 50'], [0, 50], 0, 1, 2],
    ['tactics where no budget is known', ['T1 | Shop | S1 |', 'T2 | Film ||'], [1, 1], 0.5, 0, 0],
    ['tactics where all are 0', ['T1 | Shop | S1 | 0', 'T2 | Film | S2 |'], [1, 1], 0.5, 0.5, 1],
    ['each part of a tactic at its strategy', ['T1 | Shop | S1 30%; S2 70% | 200'], [200], 0.3, 0.7, 1],
    ['nothing where there is no tactic', [], [], 0, 0, 0],
  ])('is %s', (_, tactics, weights, ofFirst, ofSecond, knownBudgets) => {
    const chains = chainsOf(strategies, tactics);
    const spend = weighSpend(chains);
    expect(chains.tactics.map(spend.weight)).toEqual(weights);
    expect(spend.total).toBe(weights.reduce((sum, weight) => sum + weight, 0));
    expect(spend.knownBudgets).toBe(knownBudgets);
    const [first = 0, second = 0] = chains.strategies.map(spend.tacticsShare);
    expect(first).toBeCloseTo(ofFirst, 12);
    expect(second).toBeCloseTo(ofSecond, 12);
    // A strategy without a goal has no linked spend.
    expect(chains.strategies.map(spend.linkedShare)).toEqual([first, 0]);
  });
});

describe('the funding that strategies ask for', () => {
  it.each<[string, readonly string[], readonly number[], number, number]>([
    // Funding shares; targets, what they lack to 1, the most that a silent strategy could ask for.
    ['as stated, up to 1', ['0.5', '0.2'], [0.5, 0.2], 0.3, 1 / 1.7],
    ['0 where none is stated', ['0.5', ''], [0.5, 0], 0.5, 1 / 1.5],
    ['all of it', ['0.6', '0.4'], [0.6, 0.4], 0, 1 / 2],
    // 0.9 and 0.6 are 1.5 in all.
    ['scaled where they sum to more than 1', ['0.9', '0.6'], [0.6, 0.4], 0, 1 / 2.5],
  ])('is %s', (_, shares, targets, unassigned, largestPossible) => {
    const chains = chainsOf(shares.map((share, place) => `S${place + 1} | Aim ${place + 1} | G1 | ${share}`));
    const funding = targetFunding(chains);
    chains.strategies.forEach((strategy, place) => {
      expect(funding.target(strategy)).toBeCloseTo(targets[place] ?? Number.NaN, 12);
    });
    expect(funding.unassigned).toBeCloseTo(unassigned, 12);
    expect(funding.largestPossible).toBeCloseTo(largestPossible, 12);
  });
});
