import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const strategies = sheet('ID | Strategy', 'S1 | Win commuters');
const headings = 'ID | Tactic | Strategy | Start | End | Period | Status';
const tactics = (...rows: readonly string[]) => ({
  strategies,
  tactics: sheet(headings, ...rows, 'T9 | Window | S1 | 2027-01-01 | 2027-01-31'),
});

testRule('missing-dates', {
  finds: {
    'a tactic without an End, with the tenth that it costs': {
      plan: tactics('T1 | Shop | S1 | 2027-01-01'),
      findings: [
        {
          key: 'T1',
          at: 'Tactics!E2',
          field: 'End',
          says: 'T1 (Shop) has no End. Enter it, or a Period such as Q3 2026.',
          points: 3,
        },
      ],
    },
    'a tactic without a Start': {
      plan: tactics('T1 | Shop | S1 || 2027-01-01'),
      findings: [{ key: 'T1', at: 'Tactics!D2', field: 'Start', says: 'has no Start.' }],
    },
    'a tactic without both': {
      plan: tactics('T1 | Shop | S1'),
      findings: [{ key: 'T1', at: 'Tactics!D2 E2', field: 'Start', says: 'has no Start and no End.' }],
    },
    'a blank date beside one that cannot be read': {
      plan: tactics('T1 | Shop | S1 | 03/11/2026', 'T2 | Film | S1 || #N/A'),
      findings: [
        { key: 'T1', at: 'Tactics!E2', field: 'End', says: 'T1 (Shop) has no End.', points: 2 },
        { key: 'T2', at: 'Tactics!D3', field: 'Start', says: 'T2 (Film) has no Start.', points: 2 },
      ],
    },
    'an idea as advice': {
      plan: tactics('T1 | Shop | S1 |||| idea'),
      findings: [{ key: 'T1', at: 'Tactics!D2 E2', field: 'Start', says: 'T1', severity: 'advice' }],
    },
    'a tactic whose table has but a Period column, at its name': {
      plan: {
        strategies,
        tactics: sheet('ID | Tactic | Strategy | Period', 'T1 | Shop | S1', 'T2 | Film | S1 | May 2027'),
      },
      findings: [{ key: 'T1', at: 'Tactics!B2', field: 'Start', says: 'has no Start and no End.' }],
    },
    'dates that its only strategy has, where they leave its own in order': {
      plan: {
        strategies: sheet(
          'ID | Strategy | Start | End',
          'S1 | Win commuters | 2027-01-01 | 2027-06-30',
          'S2 | Care | 2027-01-01',
        ),
        tactics: sheet(
          headings,
          'T1 | Shop | S1',
          'T2 | Film | S1 | 2027-03-01',
          'T3 | Mail | S1 | 2027-07-01',
          'T4 | Fair | S2 | 2027-03-01',
          'T5 | Tour | S1; S2 | 2027-03-01',
          'T6 | Song | S1 || #N/A',
        ),
      },
      findings: [
        {
          key: 'T1',
          at: 'Tactics!D2 E2',
          field: 'Start',
          says: 'T1',
          fixes: [
            'Run from 1 Jan 2027 to 30 Jun 2027, as its strategy does: Tactics!D2 nothing becomes 2027-01-01; Tactics!E2 nothing becomes 2027-06-30',
          ],
        },
        {
          key: 'T2',
          at: 'Tactics!E3',
          field: 'End',
          says: 'T2',
          fixes: [
            'Run from 1 Mar 2027 to 30 Jun 2027, as its strategy does: Tactics!E3 nothing becomes 2027-06-30',
          ],
        },
        { key: 'T3', at: 'Tactics!E4', field: 'End', says: 'T3' },
        { key: 'T4', at: 'Tactics!E5', field: 'End', says: 'T4' },
        { key: 'T5', at: 'Tactics!E6', field: 'End', says: 'T5' },
        { key: 'T6', at: 'Tactics!D7', field: 'Start', says: 'T6' },
      ],
    },
  },

  passes: {
    'a tactic with both dates, in whatever order': {
      plan: tactics('T1 | Shop | S1 | 2027-02-01 | 2027-01-01'),
    },
    'a tactic whose Period gives them': {
      plan: tactics('T1 | Shop | S1 ||| Q2 2027', 'T2 | Film | S1 | 2027-04-05 || April 2027'),
    },
    'a Period without a year': { plan: tactics('T1 | Shop | S1 ||| Q2') },
    'an unreadable Start where a Period gives the day': {
      plan: tactics('T1 | Shop | S1 | #N/A | 2027-05-01 | Q2 2027'),
    },
    'tactics where none has dates, which column-missing says once': {
      plan: { strategies, tactics: sheet(headings, 'T1 | Shop | S1', 'T2 | Film | S1') },
    },
    'a retired tactic': { plan: tactics('T1 | Shop | S1 |||| paused') },
  },

  leavesOpen: {
    'a tactic of which no date is missing but those that cannot be read': {
      plan: tactics('T1 | Shop | S1 | #N/A | 2027-01-01', 'T2 | Film | S1 | #N/A | soon'),
      incomplete: [
        { key: 'T1', at: 'Tactics!D2' },
        { key: 'T2', at: 'Tactics!D3 E3' },
      ],
    },
    'missing dates that an unreadable Period would give': {
      plan: tactics(
        'T1 | Shop | S1 ||| soon',
        'T2 | Film | S1 | 2027-01-01 || soon',
        'T3 | Mail | S1 | #N/A || soon',
      ),
      incomplete: [
        { key: 'T1', at: 'Tactics!F2' },
        { key: 'T2', at: 'Tactics!F3' },
        { key: 'T3', at: 'Tactics!D4 F4' },
      ],
    },
  },

  isInapplicable: { 'without tactics': { plan: { strategies } } },
});
