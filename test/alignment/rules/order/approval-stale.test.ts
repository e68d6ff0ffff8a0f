import { align } from '../../../../src/alignment/alignment';
import { approvedContent } from '../../../../src/alignment/approvals/approved-content';
import { defaultCheckSettings } from '../../../../src/alignment/settings';
import { comparable } from '../../../../src/plan/names';
import { planOf, type PlanSheets, sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const strategies = (benefit = 'Light to carry') =>
  sheet(
    'ID | Strategy | Benefit | Owner',
    `S1 | Win commuters | ${benefit} | Ann`,
    'S2 | Care | Lasts | Ann',
  );

interface ShopTactic {
  readonly strategy?: string;
  readonly budget?: string;
  readonly owner?: string;
  readonly start?: string;
}

const tactics = ({
  strategy = 'S1',
  budget = '5000',
  owner = 'Ann',
  start = '2027-01-04',
}: ShopTactic = {}) =>
  sheet(
    'ID | Tactic | Strategy | Budget | Owner | Start',
    `T1 | Shop | ${strategy} | ${budget} | ${owner} | ${start}`,
  );

const before: PlanSheets = { strategies: strategies(), tactics: tactics() };

/** The settings of a plan of which the named rows were approved as `before` has them. */
function approved(...keys: readonly string[]) {
  const chains = align(planOf(before), defaultCheckSettings);
  const approvals = [...chains.strategies, ...chains.tactics]
    .filter(({ row }) => keys.includes(row.key))
    .map((chain) => ({
      role: chain.row.role,
      key: comparable(chain.row.key),
      content: approvedContent(chain, { by: null, on: null }),
    }));
  return { settings: { approvals } };
}

const found = { key: 'T1', at: 'Tactics!B2', field: 'Approved on' };

testRule('approval-stale', {
  finds: {
    'what changed in the row, with then and now': {
      plan: { strategies: strategies(), tactics: tactics({ budget: '6000', start: '2027-02-01' }) },
      ...approved('T1'),
      findings: [
        {
          ...found,
          says: 'T1 (Shop) changed after it was approved: Start was 4 Jan 2027 (now 1 Feb 2027) and Budget was 5,000 (now 6,000). Undo the change, or have marketing approve it again.',
        },
      ],
    },
    'what is empty now, and what was': {
      plan: { strategies: strategies(''), tactics: tactics() },
      ...approved('S1'),
      findings: [
        {
          key: 'S1',
          at: 'Strategies!B2',
          field: 'Approved on',
          says: 'S1 (Win commuters) changed after it was approved: Benefit was "Light to carry" (now empty).',
        },
      ],
    },
    'a change of the strategy behind it': {
      plan: { strategies: strategies('Looks good'), tactics: tactics() },
      ...approved('T1'),
      findings: [
        { ...found, says: 'approved: Benefit of S1 was "Light to carry" (now "Looks good"). Undo the' },
      ],
    },
    'another strategy, without what that one says of itself': {
      plan: { strategies: strategies(), tactics: tactics({ strategy: 'S2' }) },
      ...approved('T1'),
      findings: [{ ...found, says: 'approved: Strategy was "S1" (now "S2"). Undo' }],
    },
  },

  passes: {
    'a row as it was approved': { plan: before, ...approved('T1', 'S1') },
    'another owner, which is no change of what was approved': {
      plan: { strategies: strategies(), tactics: tactics({ owner: 'Bob' }) },
      ...approved('T1'),
    },
    'the same values in other words': {
      plan: { strategies: strategies(), tactics: tactics({ strategy: 'win commuters', budget: '5,000' }) },
      ...approved('T1'),
    },
    'a changed row that was not approved in Plumbline': {
      plan: { strategies: strategies(), tactics: tactics({ budget: '1' }) },
      ...approved('S1'),
    },
    'a plan without approvals': { plan: before },
    'a retired row': {
      plan: {
        strategies: strategies(),
        tactics: sheet('ID | Tactic | Strategy | Budget | Status', 'T1 | Shop | S1 | 1 | dropped'),
      },
      ...approved('T1'),
    },
  },

  isInapplicable: {
    'without strategies and tactics': { plan: { goals: sheet('ID | Goal', 'G1 | Grow') } },
  },
});
