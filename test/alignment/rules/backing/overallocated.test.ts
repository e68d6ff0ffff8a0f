import type { CellValue } from '../../../../src/spreadsheet/cell';
import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const strategies = sheet('ID | Strategy', 'S1 | Win commuters', 'S2 | Care', 'S3 | Hold the price');
const tactic = (strategy: CellValue) => ({
  strategies,
  tactics: { headings: ['ID', 'Tactic', 'Strategy'], rows: [['T1', 'Shop', strategy]] },
});
const found = { key: 'T1', at: 'Tactics!C2', field: 'Strategy' };
const scaled = (from: string, to: string) => [`Scale its shares to 100%: Tactics!C2 ${from} becomes ${to}`];

testRule('overallocated', {
  finds: {
    'shares that sum to more than 100%': {
      plan: tactic('S1 60%; S2 60%'),
      findings: [
        {
          ...found,
          says: 'The shares of T1 (Shop) add up to 120%, more than 100%. Lower them to a total of 100%; until then they are scaled down.',
          points: 0,
          fixes: scaled('S1 60%; S2 60%', 'S1 50%; S2 50%'),
        },
      ],
    },
    'just more than half a point too much': {
      plan: tactic('S1 50.3%; S2 50.3%'),
      findings: [{ ...found, says: 'up to 100.6%,', fixes: scaled('S1 50.3%; S2 50.3%', 'S1 50%; S2 50%') }],
    },
    'shares of all spellings': {
      plan: tactic('S1: 50% | S2=50%\nS3 50%'),
      findings: [
        {
          ...found,
          says: 'up to 150%,',
          fixes: scaled(
            'S1: 50% | S2=50%\nS3 50%',
            'S1 33.3333333333%; S2 33.3333333333%; S3 33.3333333333%',
          ),
        },
      ],
    },
    'shares whose parts of 100% have digits behind the point': {
      plan: tactic('S1 20%; S2 140%'),
      findings: [{ ...found, says: 'up to 160%,', fixes: scaled('S1 20%; S2 140%', 'S1 12.5%; S2 87.5%') }],
    },
    'a single share above 100%': {
      plan: tactic('S1 120%'),
      findings: [{ ...found, says: 'up to 120%,', fixes: scaled('S1 120%', 'S1 100%') }],
    },
    'stated shares above 100% beside a link that states none': {
      plan: tactic('S1 70%; S2 70%; S3'),
      findings: [
        { ...found, says: 'up to 140%,', fixes: scaled('S1 70%; S2 70%; S3', 'S1 50%; S2 50%; S3') },
      ],
    },
    'the shares of a repeated link, and of links that lead nowhere': {
      plan: tactic('S1 50%; S1 50%; S9 100%'),
      findings: [
        {
          ...found,
          says: 'up to 200%,',
          fixes: scaled('S1 50%; S1 50%; S9 100%', 'S1 25%; S1 25%; S9 50%'),
        },
      ],
    },
    'shares where the plan has no strategies': {
      plan: { tactics: sheet('ID | Tactic | Strategy', 'T1 | Shop | S1 80%; S2 80%') },
      findings: [{ ...found, says: 'up to 160%,', fixes: scaled('S1 80%; S2 80%', 'S1 50%; S2 50%') }],
    },
  },

  passes: {
    'a share below 0, which counts as not given': { plan: tactic('S1 -10%; S2 100%') },
    'just half a point too much': { plan: tactic('S1 50.25%; S2 50.25%') },
    'shares of 100%, in numbers that binary fractions cannot hold': {
      plan: tactic('S1 33.4%; S2 33.3%; S3 33.3%'),
    },
    'links without shares': { plan: tactic('S1; S2; S3') },
    'a number that belongs to a name': {
      plan: {
        strategies: sheet('Strategy', 'Grow 80%', 'Cut cost 80%'),
        tactics: sheet('Tactic | Strategy', 'Shop | Grow 80%; Cut cost 80%'),
      },
    },
    'a retired tactic': {
      plan: {
        strategies,
        tactics: sheet('ID | Tactic | Strategy | Status', 'T1 | Shop | S1 90%; S2 90% | dropped'),
      },
    },
  },

  leavesOpen: {
    'an error in the Strategy cell': {
      plan: tactic({ error: '#REF!' }),
      incomplete: [{ key: 'T1', at: 'Tactics!C2' }],
    },
  },

  isInapplicable: {
    'with a Strategy column that is blank': { plan: tactic('') },
    'without a Strategy column': { plan: { strategies, tactics: sheet('ID | Tactic', 'T1 | Shop') } },
    'without tactics': { plan: { strategies } },
  },
});
