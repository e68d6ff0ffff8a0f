import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const strategies = sheet(
  'ID | Strategy | Segment | Status',
  'S1 | Win commuters | Commuters; Students',
  'S2 | Care | Owners',
  'S3 | Everybody',
  'S4 | Wholesale | Buyers | dropped',
);
const tactics = (...rows: readonly string[]) => ({
  strategies,
  tactics: sheet('ID | Tactic | Strategy | Segment', ...rows),
});
const found = { key: 'T1', at: 'Tactics!D2', field: 'Segment' };

testRule('segment-outside-strategy', {
  finds: {
    'a segment that its strategy does not name, with the tenth that it costs': {
      plan: tactics('T1 | Film | S1 | Collectors'),
      findings: [
        {
          ...found,
          says: 'T1 (Film) is aimed at "Collectors", but its strategy names only "Commuters" and "Students". Agree on who it is for.',
          related: ['S1 Strategies!C2'],
          points: 6,
          fixes: [
            'Replace with "Commuters": Tactics!D2 Collectors becomes Commuters',
            'Replace with "Students": Tactics!D2 Collectors becomes Students',
          ],
        },
      ],
    },
    'segments that none of several strategies names, each of which names some': {
      plan: tactics('T1 | Film | S2; S1 | Owners; Collectors; Tourists'),
      findings: [
        {
          ...found,
          says: 'at "Collectors" and "Tourists", but its strategies name only "Owners", "Commuters" and "Students".',
          related: ['S2 Strategies!C3', 'S1 Strategies!C2'],
          fixes: ['Remove "Collectors", "Tourists": Tactics!D2 Owners; Collectors; Tourists becomes Owners'],
        },
      ],
    },
    'one of two segments, of which the other may stay or be joined by another of its strategy': {
      plan: tactics('T1 | Film | S1 | students; Collectors'),
      findings: [
        {
          ...found,
          says: '"Collectors"',
          related: ['S1 Strategies!C2'],
          fixes: [
            'Replace with "Commuters": Tactics!D2 Collectors becomes Commuters',
            'Remove "Collectors": Tactics!D2 students; Collectors becomes students',
          ],
        },
      ],
    },
    'a segment that only a retired strategy of it names': {
      plan: tactics('T1 | Film | S1; S4 | Buyers'),
      findings: [
        {
          ...found,
          says: '"Buyers"',
          related: ['S1 Strategies!C2'],
          fixes: [
            'Replace with "Commuters": Tactics!D2 Buyers becomes Commuters',
            'Replace with "Students": Tactics!D2 Buyers becomes Students',
          ],
        },
      ],
    },
  },

  passes: {
    'segments that some strategy of it names, in other forms': {
      plan: tactics('T1 | Film | S1; S2 | ＣＯＭＭＵＴＥＲＳ, owners'),
    },
    'any segment where one of its strategies names none': {
      plan: tactics('T1 | Film | S1; S3 | Collectors'),
    },
    'a tactic that names no segment': { plan: tactics('T1 | Film | S1', 'T2 | Mail | S1 | Students') },
    'a tactic without live strategies': {
      plan: tactics('T1 | Film || Collectors', 'T2 | Mail | S4; S9 | Collectors'),
    },
    'a retired tactic': {
      plan: {
        strategies,
        tactics: sheet('ID | Tactic | Strategy | Segment | Status', 'T1 | Film | S1 | Collectors | dropped'),
      },
    },
    'an unreadable Segment where one of its strategies names none': {
      plan: tactics('T1 | Film | S3 | #N/A', 'T2 | Mail || #N/A', 'T3 | Fair | S1; S3 | #N/A'),
    },
    'an unreadable Strategy where every one names the segment, or none': {
      plan: {
        strategies: sheet('ID | Strategy | Segment', 'S1 | A | Owners', 'S2 | B'),
        tactics: sheet('ID | Tactic | Strategy | Segment', 'T1 | Film | #N/A | owners', 'T2 | Mail | S1'),
      },
    },
  },

  leavesOpen: {
    'an unreadable Segment where each of its strategies names some': {
      plan: tactics('T1 | Film | S1 | #N/A'),
      incomplete: [{ key: 'T1', at: 'Tactics!D2' }],
    },
    'an unreadable Strategy where some strategy does not name the segment': {
      plan: tactics('T1 | Film | #REF! | Owners', 'T2 | Mail | S1'),
      incomplete: [{ key: 'T1', at: 'Tactics!C2' }],
    },
    both: {
      plan: tactics('T1 | Film | #REF! | #N/A', 'T2 | Mail | S1'),
      incomplete: [{ key: 'T1', at: 'Tactics!D2 C2' }],
    },
  },

  isInapplicable: {
    'without a Segment column in the tactics': {
      plan: { strategies, tactics: sheet('ID | Tactic | Strategy', 'T1 | Film | S1') },
    },
    'without a Segment column in the strategies': {
      plan: {
        strategies: sheet('ID | Strategy', 'S1 | Win commuters'),
        tactics: sheet('ID | Tactic | Strategy | Segment', 'T1 | Film | S1 | Collectors'),
      },
    },
    'without a Strategy column': {
      plan: { strategies, tactics: sheet('ID | Tactic | Segment', 'T1 | Film | Collectors') },
    },
  },
});
