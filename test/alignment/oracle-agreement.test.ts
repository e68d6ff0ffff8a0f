import * as fc from 'fast-check';
import { checkPlan } from '../../src/alignment/check';
import { defaultCheckSettings } from '../../src/alignment/settings';
import { checkByOracle } from '../oracle/oracle';
import { randomPlan } from '../oracle/random-plan';
import { planOf } from '../support/plan-of';
import { randomPlanRuns } from '../support/random-runs';

/** Points to nine digits, so that the order of sums does not count. */
const rounded = (value: number | null): number | null => (value === null ? null : Number(value.toFixed(7)) + 0);

const sorted = (lines: readonly string[]): readonly string[] => [...lines].sort();

describe('the engine and the reference implementation', () => {
  it('agree on score, parts, findings with their points, and undecided rows of random plans', () => {
    fc.assert(
      fc.property(randomPlan, ({ sheets, settings }) => {
        const expected = checkByOracle(sheets, settings);
        const result = checkPlan(planOf(sheets), { ...defaultCheckSettings, profile: settings.profile });
        expect({
          score: rounded(result.score.score),
          parts: result.score.parts.map(({ part, weight, earned, lost }) => [part, weight, rounded(earned), rounded(lost)]),
          knownBudgetShare: rounded(result.score.knownBudgetShare),
          backedByCount: rounded(result.score.backedByCount),
          backedByMoney: rounded(result.score.backedByMoney),
          findings: sorted(
            result.findings.map(({ rule, severity, role, key, points }) => JSON.stringify([rule, severity, role, key, rounded(points)])),
          ),
          incomplete: sorted(result.incomplete.map(({ rule, role, key }) => JSON.stringify([rule, role, key]))),
        }).toEqual({
          score: rounded(expected.score),
          parts: expected.parts.map(({ part, weight, earned, lost }) => [part, weight, rounded(earned), rounded(lost)]),
          knownBudgetShare: rounded(expected.knownBudgetShare),
          backedByCount: rounded(expected.backedByCount),
          backedByMoney: rounded(expected.backedByMoney),
          findings: sorted(
            expected.findings.map(({ rule, severity, role, key, points }) => JSON.stringify([rule, severity, role, key, rounded(points)])),
          ),
          incomplete: sorted(expected.incomplete.map(({ rule, role, key }) => JSON.stringify([rule, role, key]))),
        });
      }),
      { numRuns: randomPlanRuns },
    );
  });
});
