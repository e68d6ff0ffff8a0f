import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const headings = 'ID | Tactic | Owner | Department | Approved by | Status';
const tactics = (...rows: readonly string[]) => ({
  tactics: sheet(
    headings,
    ...rows,
    'T7 | Calls | Sam | sales',
    'T8 | Film | Mara | marketing',
    'T9 | Window | Kim | finance',
  ),
});
const found = { key: 'T1', at: 'Tactics!E2', field: 'Approved by' };

testRule('approved-by-wrong-side', {
  finds: {
    'a tactic that sales approved where marketing leads': {
      plan: tactics('T1 | Shop ||| Sam'),
      findings: [
        {
          ...found,
          says: 'T1 (Shop) was approved by "Sam" of sales, but marketing leads. Ask marketing to approve it.',
          points: 0,
        },
      ],
    },
    'the approver by a name in another form, of which some rows have no department': {
      plan: tactics('T1 | Shop ||| ＳＡＭ ', 'T2 | Tour | sam'),
      findings: [{ ...found, says: 'T1' }],
    },
    'an owner of a strategy': {
      plan: {
        strategies: sheet('ID | Strategy | Owner | Department', 'S1 | Win commuters | Jon | sales'),
        ...tactics('T1 | Shop ||| Jon'),
      },
      findings: [{ ...found, says: '"Jon" of sales' }],
    },
    'a strategy that marketing approved where sales leads': {
      plan: {
        strategies: sheet('ID | Strategy | Approved by', 'S1 | Win commuters | Mara'),
        ...tactics('T1 | Shop ||| Sam'),
      },
      settings: { lead: 'sales' },
      findings: [
        {
          key: 'S1',
          at: 'Strategies!C2',
          field: 'Approved by',
          says: 'S1 (Win commuters) was approved by "Mara" of marketing, but sales leads. Ask sales to approve it.',
        },
      ],
    },
    'whatever the Department of another row of somebody else could be': {
      plan: tactics('T1 | Shop | Mara | #N/A | Sam'),
      findings: [{ ...found, says: 'T1' }],
    },
  },

  passes: {
    'an approver of the leading side, of neither side, of both, or of none that is known': {
      plan: tactics(
        'T1 | Shop ||| Mara',
        'T2 | Tour ||| Kim',
        'T3 | Mail | Ida | sales | Ida',
        'T4 | Fair | Ida | marketing',
        'T5 | Book | Ben || Ben',
        'T6 | Song ||| Zoe',
      ),
    },
    'a strategy that sales approved where marketing leads': {
      plan: {
        strategies: sheet('ID | Strategy | Approved by', 'S1 | Win commuters | Sam'),
        ...tactics('T1 | Shop ||| Mara'),
      },
    },
    'a tactic that marketing approved where sales leads': {
      plan: {
        strategies: sheet('ID | Strategy | Approved by', 'S1 | Win commuters | Sam'),
        ...tactics('T1 | Shop ||| Mara'),
      },
      settings: { lead: 'sales' },
    },
    'any approver where both sides lead': { plan: tactics('T1 | Shop ||| Sam'), settings: { lead: 'joint' } },
    'any approver in a small firm': { plan: tactics('T1 | Shop ||| Sam'), settings: { smallFirm: true } },
    'an owner whose rows of sales are retired': {
      plan: tactics('T1 | Shop ||| Ida', 'T2 | Tour | Ida | sales || dropped'),
    },
    'a tactic without an approver': { plan: tactics('T1 | Shop', 'T2 | Tour ||| Mara') },
    'an Approved by that could not be read where nobody is of the other side': {
      plan: { tactics: sheet(headings, 'T1 | Shop ||| #N/A', 'T2 | Film | Mara | marketing | Mara') },
    },
    'the same where no other value in its row makes anybody one of that side': {
      plan: {
        tactics: sheet(
          headings,
          'T1 | Shop | #N/A | marketing | #N/A',
          'T2 | Tour | #N/A || #N/A',
          'T3 | Fair | Ben | marketing | #N/A',
          'T4 | Mail || #N/A | #N/A',
          'T5 | Song | Ben | #N/A | #N/A',
        ),
      },
    },
    'a strategy whose Approved by could not be read, where sales leads and nobody is of marketing': {
      plan: {
        strategies: sheet('ID | Strategy | Approved by', 'S1 | Win commuters | #N/A'),
        tactics: sheet(headings, 'T7 | Calls | Sam | sales'),
      },
      settings: { lead: 'sales' },
    },
    'an approver whose other rows have a Department of neither side, whatever the unreadable one is': {
      plan: tactics('T1 | Shop | Kim | #N/A | Kim', 'T2 | Tour | Mara | #N/A | Mara'),
    },
  },

  leavesOpen: {
    'an Approved by that could be of the other side': {
      plan: tactics('T1 | Shop ||| #N/A'),
      incomplete: [{ key: 'T1', at: 'Tactics!E2' }],
    },
    'a Department or an Owner with which the approver would be of another side': {
      plan: tactics(
        'T1 | Shop | Sam | #N/A | Sam',
        'T2 | Tour | #N/A | marketing | Sam',
        'T3 | Mail | Ben | #N/A | Ben',
      ),
      incomplete: [
        { key: 'T1', at: 'Tactics!D2' },
        { key: 'T2', at: 'Tactics!C3' },
        { key: 'T3', at: 'Tactics!D4' },
      ],
    },
    'an Approved by that could name the owner of the row, who could be of the other side': {
      plan: { tactics: sheet(headings, 'T1 | Shop | Ben | #N/A | #N/A') },
      incomplete: [{ key: 'T1', at: 'Tactics!E2 D2' }],
    },
    'an Approved by that could name the owner of the row, whoever that is': {
      plan: {
        tactics: sheet(
          headings,
          'T1 | Shop | #N/A | sales | #N/A',
          'T2 | Tour | #N/A | #N/A | #N/A',
          'T3 | Film | Mara | marketing',
        ),
      },
      incomplete: [
        { key: 'T1', at: 'Tactics!E2 C2' },
        { key: 'T2', at: 'Tactics!E3 C3 D3' },
      ],
    },
    'a strategy whose Approved by could name somebody of marketing, where sales leads': {
      plan: {
        strategies: sheet('ID | Strategy | Approved by', 'S1 | Win commuters | #N/A'),
        tactics: sheet(headings, 'T8 | Film | Mara | marketing'),
      },
      settings: { lead: 'sales' },
      incomplete: [{ key: 'S1', at: 'Strategies!C2' }],
    },
  },

  isInapplicable: {
    'without an Approved by column': { plan: { tactics: sheet('ID | Tactic | Owner', 'T1 | Shop | Sam') } },
  },
});
