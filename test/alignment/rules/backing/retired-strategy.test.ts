import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const strategies = sheet(
  'ID | Strategy | Status',
  'S1 | Win commuters | active',
  'S2 | Wholesale | On hold',
  'S3 | Airports | dropped',
  'S4 | Mail order | Canceled',
  'S5 | Franchise | rejected',
  'S6 | Catalogue | archived',
);
const tactics = (...rows: readonly string[]) => sheet('ID | Tactic | Strategy', ...rows);

const found = (key: string, row: number) => ({ key, at: `Tactics!C${row}`, field: 'Strategy' });

testRule('retired-strategy', {
  finds: {
    'every status that retires a strategy, in its canonical word': {
      plan: {
        strategies,
        tactics: tactics('T1 | A | S2', 'T2 | B | S3', 'T3 | C | S4', 'T4 | D | S5', 'T5 | E | S6'),
      },
      findings: [
        {
          ...found('T1', 2),
          says: 'T1 (A) supports S2 (Wholesale), which is paused. Link it to a live strategy, or retire it too.',
          related: ['S2 Strategies!C3'],
          points: 12,
        },
        { ...found('T2', 3), says: 'S3 (Airports), which is dropped.', related: ['S3 Strategies!C4'] },
        { ...found('T3', 4), says: 'S4 (Mail order), which is cancelled.', related: ['S4 Strategies!C5'] },
        { ...found('T4', 5), says: 'S5 (Franchise), which is rejected.', related: ['S5 Strategies!C6'] },
        { ...found('T5', 6), says: 'S6 (Catalogue), which is archived.', related: ['S6 Strategies!C7'] },
      ],
    },
    'one part among live ones, which costs the share that falls to it': {
      plan: { strategies, tactics: tactics('T1 | Shop | S1 80%; S3 20%') },
      findings: [{ ...found('T1', 2), says: 'S3', related: ['S3 Strategies!C4'], points: 12 }],
    },
    'several retired strategies once, each named once': {
      plan: { strategies, tactics: tactics('T1 | Shop | S3 20%; S2 30%; s3 50%') },
      findings: [
        {
          ...found('T1', 2),
          says: 'S3 (Airports), which is dropped and S2 (Wholesale), which is paused.',
          related: ['S3 Strategies!C4', 'S2 Strategies!C3'],
        },
      ],
    },
    'a reference with a share of nothing': {
      plan: { strategies, tactics: tactics('T1 | Shop | S1; S3 0%') },
      findings: [{ ...found('T1', 2), says: 'S3', related: ['S3 Strategies!C4'], points: 0 }],
    },
  },

  passes: {
    'live strategies of every status': {
      plan: {
        strategies: sheet(
          'ID | Strategy | Status',
          'S1 | A',
          'S2 | B | idea',
          'S3 | C | planned',
          'S4 | D | proposed',
          'S5 | E | approved',
          'S6 | F | done',
        ),
        tactics: tactics('T1 | Shop | S1; S2; S3; S4; S5; S6'),
      },
    },
    'a strategy whose Status cannot be read, which counts as live': {
      plan: {
        strategies: sheet('ID | Strategy | Status', 'S1 | A | #N/A', 'S2 | B | hibernating'),
        tactics: tactics('T1 | Shop | S1; S2'),
      },
    },
    'a retired tactic': {
      plan: { strategies, tactics: sheet('ID | Tactic | Strategy | Status', 'T1 | Shop | S3 | paused') },
    },
    'an unreadable Strategy where no text could name the retired one': {
      plan: {
        strategies: sheet('Strategy | Status', 'Grow | dropped', 'Grow'),
        tactics: tactics('T1 | Shop | #REF!', 'T2 | Window | Grow #2'),
      },
    },
  },

  leavesOpen: {
    'an unreadable Strategy where one is retired': {
      plan: { strategies, tactics: tactics('T1 | Shop | #REF!', 'T2 | Window | S1') },
      incomplete: [{ key: 'T1', at: 'Tactics!C2' }],
    },
  },

  isInapplicable: {
    'an unreadable Strategy where no strategy is retired': {
      plan: {
        strategies: sheet('ID | Strategy', 'S1 | Win commuters'),
        tactics: tactics('T1 | Shop | #REF!', 'T2 | Window | S1'),
      },
    },
    'without strategies': { plan: { tactics: tactics('T1 | Shop | S1') } },
    'without a Strategy column': { plan: { strategies, tactics: sheet('ID | Tactic', 'T1 | Shop') } },
  },
});
