import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const strategies = sheet(
  'ID | Strategy | Channel | Status',
  'S1 | Win commuters | Web; Stations',
  'S2 | Care | Shop',
  'S3 | Everywhere',
  'S4 | Wholesale | Fairs | dropped',
);
const tactics = (...rows: readonly string[]) => ({
  strategies,
  tactics: sheet('ID | Tactic | Strategy | Channel', ...rows),
});
const found = { key: 'T1', at: 'Tactics!D2', field: 'Channel' };

testRule('channel-outside-strategy', {
  finds: {
    'a channel that its strategy does not name': {
      plan: tactics('T1 | Film | S2 | Radio'),
      findings: [
        {
          ...found,
          says: 'T1 (Film) uses "Radio", but its strategy names only "Shop". Move it to a channel of the strategy, or add the channel to the strategy.',
          related: ['S2 Strategies!C3'],
          points: 0,
          fixes: ['Replace with "Shop": Tactics!D2 Radio becomes Shop'],
        },
      ],
    },
    'channels that none of several strategies names': {
      plan: tactics('T1 | Film | S2; S1 | Radio, Fairs, shop'),
      findings: [
        {
          ...found,
          says: 'uses "Radio" and "Fairs", but its strategies name only "Shop", "Web" and "Stations".',
          related: ['S2 Strategies!C3', 'S1 Strategies!C2'],
          fixes: ['Remove "Radio", "Fairs": Tactics!D2 Radio, Fairs, shop becomes shop'],
        },
      ],
    },
  },

  passes: {
    'channels that some strategy of it names, in other forms': {
      plan: tactics('T1 | Film | S1; S2 | ＷＥＢ, shop'),
    },
    'any channel where one of its strategies names none': { plan: tactics('T1 | Film | S1; S3 | Radio') },
    'a tactic without a channel, or without live strategies': {
      plan: tactics('T1 | Film | S1', 'T2 | Mail || Radio', 'T3 | Fair | S4 | Fairs'),
    },
    'a retired tactic': {
      plan: {
        strategies,
        tactics: sheet('ID | Tactic | Strategy | Channel | Status', 'T1 | Film | S1 | Radio | paused'),
      },
    },
  },

  leavesOpen: {
    'a Channel or a Strategy that could not be read': {
      plan: tactics('T1 | Film | S1 | #N/A', 'T2 | Mail | #REF! | Web', 'T3 | Fair | S2 | Shop'),
      incomplete: [
        { key: 'T1', at: 'Tactics!D2' },
        { key: 'T2', at: 'Tactics!C3' },
      ],
    },
  },

  isInapplicable: {
    'without a Channel in the tactics': {
      plan: { strategies, tactics: sheet('ID | Tactic | Strategy', 'T1 | Film | S1') },
    },
    'without a Channel in the strategies': {
      plan: {
        strategies: sheet('ID | Strategy | Channel', 'S1 | Win commuters'),
        tactics: sheet('ID | Tactic | Strategy | Channel', 'T1 | Film | S1 | Radio'),
      },
    },
  },
});
