import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const strategies = sheet(
  'ID | Strategy | Channel | Segment',
  'S1 | Win commuters | Online | Commuters',
  'S2 | Care | Stores | Owners',
);
const headings = 'ID | Tactic | Strategy | Channel | Segment | Start | End | Status';
const tactics = (...rows: readonly string[]) => ({ strategies, tactics: sheet(headings, ...rows) });
const first = 'T1 | Portrait series | S1 | Online | Commuters | 2027-01-01 | 2027-01-31';
const found = { key: 'T2', at: 'Tactics!B3', field: 'Tactic', related: ['T1 Tactics!B2'] };

testRule('near-duplicate', {
  finds: {
    'the later of two tactics that say the same at overlapping dates': {
      plan: tactics(first, 'T2 | Portrait series | S1 | Online | Commuters | 2027-01-15 | 2027-03-01'),
      findings: [
        {
          ...found,
          says: 'T2 (Portrait series) looks like T1 (Portrait series): same name, strategy, channels and segments, with overlapping dates. Merge the two, or make clear how they differ.',
          points: 0,
        },
      ],
    },
    'dates that share the first day of the earlier one': {
      plan: tactics(first, 'T2 | Portrait series | S1 | Online | Commuters | 2026-12-01 | 2027-01-01'),
      findings: [{ ...found, says: 'T2' }],
    },
    'the latest of several that are alike, by whichever strategy': {
      plan: tactics(
        'T1 | Mail | S1 | Online | Owners | 2027-01-01 | 2027-01-31',
        'T2 | Mail | S2 | Online | Owners | 2027-01-01 | 2027-01-31',
        'T3 | Mail | S1; S2 | Online | Owners | 2027-01-01 | 2027-01-31',
        'T4 | Mail | S2; S1 | Online | Owners | 2027-03-01 | 2027-03-31',
        'T5 | Mail | S1 | Online | Owners | 2027-01-31 | 2027-02-28',
      ),
      findings: [
        { key: 'T3', at: 'Tactics!B4', field: 'Tactic', related: ['T2 Tactics!B3'], says: 'T3' },
        { key: 'T5', at: 'Tactics!B6', field: 'Tactic', related: ['T3 Tactics!B4'], says: 'T5' },
      ],
    },
    'dates that share a single day': {
      plan: tactics(first, 'T2 | Portrait series | S1 | Online | Commuters | 2027-01-31 | 2027-03-01'),
      findings: [{ ...found, says: 'T2' }],
    },
    'texts and names that differ in case, blanks and order alone': {
      plan: tactics(
        'T1 | Portrait series | S1 | Online, Stores | Commuters; Owners | 2027-01-01 | 2027-01-31',
        'T2 | PORTRAIT   series | win commuters | stores, ONLINE | owners; commuters | 2027-01-01 | 2027-01-31',
      ),
      findings: [{ ...found, says: 'T2' }],
    },
    'a common strategy among others': {
      plan: tactics(
        'T1 | Portrait series | S1; S2 | Online | Owners | 2027-01-01 | 2027-01-31',
        'T2 | Portrait series | S2 | Online | Owners | 2027-01-01 | 2027-01-31',
      ),
      findings: [{ ...found, says: 'T2' }],
    },
    'channels and segments that one has of its own and the other by its strategy': {
      plan: tactics(first, 'T2 | Portrait series | S1 ||| 2027-01-01 | 2027-01-31'),
      findings: [{ ...found, says: 'T2' }],
    },
    'three alike, each beside the one before': {
      plan: tactics(
        first,
        'T2 | Portrait series | S1 ||| 2027-01-01 | 2027-01-31',
        'T3 | Portrait series | S1 ||| 2027-01-01 | 2027-01-31',
      ),
      findings: [
        { ...found, says: 'T2' },
        { key: 'T3', at: 'Tactics!B4', field: 'Tactic', related: ['T2 Tactics!B3'], says: 'T3' },
      ],
    },
    'dates that a Period gives': {
      plan: {
        strategies,
        tactics: sheet('Tactic | Strategy | Period', 'Mail | S1 | Q1 2027', 'Mail | S1 | March 2027'),
      },
      findings: [
        {
          key: 'Mail #2',
          at: 'Tactics!A3',
          field: 'Tactic',
          related: ['Mail Tactics!A2'],
          says: '"Mail #2" looks like "Mail": same',
        },
      ],
    },
    'strategies that have no valid goal': {
      plan: {
        goals: sheet('ID | Goal', 'G1 | Double sales'),
        ...tactics(first, 'T2 | Portrait series | S1 ||| 2027-01-01 | 2027-01-31'),
      },
      findings: [{ ...found, says: 'T2' }],
    },
  },

  passes: {
    'another text': { plan: tactics(first, 'T2 | Portrait film | S1 ||| 2027-01-01 | 2027-01-31') },
    'another strategy': {
      plan: tactics(first, 'T2 | Portrait series | S2 | Online | Commuters | 2027-01-01 | 2027-01-31'),
    },
    'another channel': {
      plan: tactics(first, 'T2 | Portrait series | S1 | Stores || 2027-01-01 | 2027-01-31'),
    },
    'one channel more': {
      plan: tactics(first, 'T2 | Portrait series | S1 | Online, Stores || 2027-01-01 | 2027-01-31'),
    },
    'another segment': {
      plan: tactics(first, 'T2 | Portrait series | S1 || Owners | 2027-01-01 | 2027-01-31'),
    },
    'dates between those of others, which meet on no day': {
      plan: tactics(
        first,
        'T2 | Portrait series | S1 ||| 2027-03-01 | 2027-03-31',
        'T3 | Portrait series | S1 ||| 2027-02-01 | 2027-02-28',
      ),
    },
    'channels of which only some are the same': {
      plan: tactics(
        'T1 | Mail | S1 | Online, Stores || 2027-01-01 | 2027-01-31',
        'T2 | Mail | S1 | Online, Fairs || 2027-01-01 | 2027-01-31',
        'T3 | Mail | S1 | Online, Fairs | #N/A | 2027-02-01 | 2027-02-28',
        'T4 | Mail | S1 | Online, Shops | #N/A | 2027-01-01 | 2027-01-31',
      ),
    },
    'an unreadable Channel where the other tactic has none, but a strategy of it some': {
      plan: {
        strategies: sheet('ID | Strategy | Channel', 'S1 | Grow | Online', 'S3 | Hold'),
        tactics: sheet(
          headings,
          'T1 | Mail | S3 ||| 2027-01-01 | 2027-01-31',
          'T2 | Mail | S3; S1 | #N/A || 2027-01-01 | 2027-01-31',
        ),
      },
    },
    'an unreadable Strategy where every one would bring a channel too many': {
      plan: tactics(
        'T1 | Mail | S1 | Fairs | Commuters | 2027-01-01 | 2027-01-31',
        'T2 | Mail | #N/A || Commuters | 2027-01-01 | 2027-01-31',
      ),
    },
    'an unreadable date where the other is missing': {
      plan: tactics(first, 'T2 | Portrait series | S1 ||| #N/A', 'T3 | Portrait series | S1 |||| #N/A'),
    },
    'dates that meet on no day': {
      plan: tactics(first, 'T2 | Portrait series | S1 ||| 2027-02-01 | 2027-02-28'),
    },
    'a date missing on either side': {
      plan: tactics(
        'T1 | Portrait series | S1 ||| 2027-01-01',
        'T2 | Portrait series | S1 ||| 2027-01-01 | 2027-01-31',
        'T3 | Portrait series | S1 |||| 2027-01-31',
      ),
    },
    'dates in the wrong order': {
      plan: tactics(first, 'T2 | Portrait series | S1 ||| 2027-01-31 | 2027-01-01'),
    },
    'tactics without a strategy, or with an unknown one': {
      plan: tactics(
        'T1 | Mail |||| 2027-01-01 | 2027-01-31',
        'T2 | Mail |||| 2027-01-01 | 2027-01-31',
        'T3 | Film | S9 ||| 2027-01-01 | 2027-01-31',
        'T4 | Film | S9 ||| 2027-01-01 | 2027-01-31',
        'T5 | Shop | S1',
      ),
    },
    'a retired row on either side': {
      plan: tactics(
        `${first} | dropped`,
        'T2 | Portrait series | S1 ||| 2027-01-01 | 2027-01-31',
        'T3 | Portrait series | S1 ||| 2027-01-01 | 2027-01-31 | paused',
      ),
    },
    'the repetition of an ID, which duplicate-id finds': { plan: tactics(first, first) },
    'an unreadable cell where the rest tells the two apart': {
      plan: tactics(
        first,
        'T2 | Portrait film | #N/A | #N/A | #N/A | #N/A | #N/A',
        'T3 | #N/A | S2 | Online | Commuters | 2027-01-01 | 2027-01-31',
        'T4 | Portrait series | S1 | #N/A | Owners | 2027-01-01 | 2027-01-31',
        'T5 | Portrait series | #N/A | Online | Nobody | 2027-01-01 | 2027-01-31',
        'T6 | Portrait series | S1 | Online | Commuters | 2027-02-01 | #N/A',
      ),
    },
  },

  leavesOpen: {
    'an unreadable Channel where neither has one as it reads': {
      plan: {
        strategies: sheet('ID | Strategy', 'S3 | Hold'),
        tactics: sheet(
          headings,
          'T1 | Mail | S3 ||| 2027-01-01 | 2027-01-31',
          'T2 | Mail | S3 | #N/A || 2027-01-01 | 2027-01-31',
        ),
      },
      incomplete: [{ key: 'T2', at: 'Tactics!D3' }],
    },
    'an unreadable Strategy that would bring just the channels and segments': {
      plan: tactics(first, 'T2 | Portrait series | #N/A ||| 2027-01-31 | 2027-03-31'),
      incomplete: [{ key: 'T2', at: 'Tactics!C3' }],
    },
    'each cell by which tactics are compared, where another value could make it a twin': {
      plan: tactics(
        first,
        'T2 | #N/A | S1 ||| 2027-01-01 | 2027-01-31',
        'T3 | Portrait series | #N/A | Online | Commuters | 2027-01-01 | 2027-01-31',
        'T4 | Portrait series | S1 | #N/A || 2027-01-01 | 2027-01-31',
        'T5 | Portrait series | S1 || #N/A | 2027-01-01 | 2027-01-31',
        'T6 | Portrait series | S1 ||| #N/A | 2027-01-31',
        'T7 | Portrait series | S1 ||| 2027-01-31 | #N/A',
      ),
      incomplete: [
        { key: 'T2', at: 'Tactics!B3' },
        { key: 'T3', at: 'Tactics!C4' },
        { key: 'T4', at: 'Tactics!D5' },
        { key: 'T5', at: 'Tactics!E6' },
        { key: 'T6', at: 'Tactics!F7' },
        { key: 'T7', at: 'Tactics!G8' },
      ],
    },
  },

  isInapplicable: {
    'without strategies': { plan: { tactics: sheet('Tactic | Strategy', 'A | S1', 'A | S1') } },
    'without a Strategy column': { plan: { strategies, tactics: sheet('Tactic', 'A', 'A') } },
  },
});
