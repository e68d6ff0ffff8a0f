import * as fc from 'fast-check';
import { rules } from '../../src/alignment/catalogue';
import { checkPlan } from '../../src/alignment/check';
import type { Finding } from '../../src/alignment/finding';
import { defaultCheckSettings, leads } from '../../src/alignment/settings';
import { oracleRules } from '../oracle/oracle-rules';
import { randomPlan } from '../oracle/random-plan';
import { examplePlan } from '../support/example-plan';
import { forEvery } from '../support/for-every';
import { planOf, sheet } from '../support/plan-of';
import { faultsOfMessage } from './message-shape';

describe('the message of a finding', () => {
  const examples: Finding[] = [];
  const add = (sheets: Parameters<typeof planOf>[0]): void => {
    const plan = planOf(sheets);
    for (const profile of ['core', 'full'] as const) {
      for (const lead of leads)
        examples.push(...checkPlan(plan, { ...defaultCheckSettings, profile, lead }).findings);
    }
  };
  add(examplePlan('as-first-written'));
  add({ tactics: sheet('Tactic | Strategy', 'Shop | S1') });
  for (const { sheets } of fc.sample(randomPlan, { numRuns: 300, seed: 20261122 })) add(sheets);

  it('was looked at for every rule that the oracle knows; the others by the tables of their own tests', () => {
    expect([...new Set(examples.map(({ rule }) => rule))]).toEqual(expect.arrayContaining([...oracleRules]));
  });

  forEvery(rules.map(({ id }) => [id] as const))(
    'of each rule has one to three sentences, names the row and says what to do',
    (id) => {
      const faulty = examples
        .filter(({ rule }) => rule === id)
        .filter((one) => faultsOfMessage(one).length > 0);
      expect(faulty.map((one) => [one.message, ...faultsOfMessage(one)])).toEqual([]);
    },
  );
});
