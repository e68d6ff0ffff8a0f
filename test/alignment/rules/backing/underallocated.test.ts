import type { CellValue } from '../../../../src/spreadsheet/cell';
import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const strategies = sheet(
  'ID | Strategy | Status',
  'S1 | Win commuters',
  'S2 | Care',
  'S3 | Airports | dropped',
);
const tactic = (strategy: CellValue) => ({
  strategies,
  tactics: { headings: ['ID', 'Tactic', 'Strategy'], rows: [['T1', 'Shop', strategy]] },
});
const found = { key: 'T1', at: 'Tactics!C2', field: 'Strategy' };
const scaled = (from: string, to: string) => [`Scale its shares to 100%: Tactics!C2 ${from} becomes ${to}`];

testRule('underallocated', {
  finds: {
    'shares of every link that sum to less than 100%, with what they leave': {
      plan: tactic('S1 50%; S2 30%'),
      findings: [
        {
          ...found,
          says: 'The shares of T1 (Shop) add up to 80%, so 20% of it is not backed. Raise them to 100%, or leave one share',
          points: 12,
          fixes: scaled('S1 50%; S2 30%', 'S1 62.5%; S2 37.5%'),
        },
      ],
    },
    'just more than half a point too little': {
      plan: tactic('S1 49.7%; S2 49.7%'),
      findings: [
        {
          ...found,
          says: 'up to 99.4%, so 0.6% of it',
          points: 0.36,
          fixes: scaled('S1 49.7%; S2 49.7%', 'S1 50%; S2 50%'),
        },
      ],
    },
    'a single link with a share': {
      plan: tactic('S1=60%'),
      findings: [{ ...found, says: 'up to 60%,', fixes: scaled('S1=60%', 'S1 100%') }],
    },
    'links of which one leads nowhere, which carries the points': {
      plan: tactic('S1: 40%; S9: 40%'),
      findings: [
        { ...found, says: 'up to 80%,', points: 0, fixes: scaled('S1: 40%; S9: 40%', 'S1 50%; S9 50%') },
      ],
    },
    'links of which one is retired, which carries the points': {
      plan: tactic('S1 40%; S3 40%'),
      findings: [
        { ...found, says: 'up to 80%,', points: 0, fixes: scaled('S1 40%; S3 40%', 'S1 50%; S3 50%') },
      ],
    },
    'shares of nothing': {
      plan: tactic('S1 0%; S2 0%'),
      findings: [{ ...found, says: 'up to 0%,', points: 60 }],
    },
  },

  passes: {
    'just half a point too little': { plan: tactic('S1 49.75%; S2 49.75%') },
    'three thirds': { plan: tactic('S1 33.3%; S2 33.3%; S1 33.3%') },
    'a share below 0, which counts as not given': { plan: tactic('S1 -10%') },
    'a link without a share, which takes the rest': { plan: tactic('S1 20%; S2') },
    'links without shares': { plan: tactic('S1; S2') },
    'shares of a repeated link that add up': { plan: tactic('S1 50%; S1 50%') },
    'shares that sum to more than 100%, which overallocated finds': { plan: tactic('S1 80%; S2 80%') },
    'a retired tactic': {
      plan: { strategies, tactics: sheet('ID | Tactic | Strategy | Status', 'T1 | Shop | S1 20% | dropped') },
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
  },
});
