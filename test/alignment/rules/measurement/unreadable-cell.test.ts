import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const strategies = sheet('ID | Strategy', 'S1 | Win commuters');
const tactic = (heading: string, value: string | number | boolean | { readonly error: string }) => ({
  strategies,
  tactics: { headings: ['ID', 'Tactic', 'Strategy', heading], rows: [['T1', 'Shop', 'S1', value]] },
});
const found = (field: string, part: string, says: string) => ({
  key: 'T1',
  at: 'Tactics!D2',
  field,
  part,
  says,
});

testRule('unreadable-cell', {
  finds: {
    'an error value, and what to write instead': {
      plan: tactic('KPI', { error: '#REF!' }),
      findings: [
        found(
          'KPI',
          'kpi',
          'T1 (Shop): KPI holds the error #REF!. Fix its formula, or enter a text. Until then the cell counts as empty.',
        ),
      ],
    },
    'text for a number': {
      plan: tactic('Budget', '15k'),
      findings: [
        found('Budget', 'budget', 'Budget holds "15k", which is not a number. Enter an amount such as'),
      ],
    },
    'a yes or no for a number': {
      plan: tactic('Units', true),
      findings: [found('Units', 'units', 'Units holds TRUE, a yes or no where a number is expected.')],
    },
    'a number below 0': {
      plan: tactic('Budget', -5),
      findings: [found('Budget', 'budget', 'Budget is -5; it cannot be below 0.')],
    },
    'a share above 100%': {
      plan: tactic('Discount', 20),
      findings: [
        {
          ...found('Discount', 'discount', 'Discount is 20, which is more than 100%.'),
          fixes: ['Enter 20%: Tactics!D2 20 becomes 0.2'],
        },
      ],
    },
    'a link share below 0': {
      plan: { strategies, tactics: sheet('ID | Tactic | Strategy', 'T1 | Shop | S1 -20%') },
      findings: [
        {
          ...found(
            'Strategy',
            'strategy',
            'the share of a link cannot be negative. Enter a share from 0% to 100%, such as S1 60%. Until then that share counts as not given.',
          ),
          at: 'Tactics!C2',
          points: 0,
        },
      ],
    },
    'a date that could be two': {
      plan: tactic('End', '03/11/2026'),
      findings: [
        {
          ...found('End', 'end', 'End holds "03/11/2026", which could be 2026-03-11 or 2026-11-03.'),
          fixes: [
            'Enter 2026-03-11: Tactics!D2 03/11/2026 becomes 2026-03-11',
            'Enter 2026-11-03: Tactics!D2 03/11/2026 becomes 2026-11-03',
          ],
        },
      ],
    },
    'a date that there is not': {
      plan: tactic('End', '2027-02-30'),
      findings: [found('End', 'end', 'End holds "2027-02-30", which is not a date.')],
    },
    'a stretch of time for a date': {
      plan: tactic('Start', 'Q3 2027'),
      findings: [found('Start', 'start', 'a period, not a day.')],
    },
    'a number that is no date': {
      plan: tactic('Start', -3),
      findings: [found('Start', 'start', 'Start holds the number -3, which is not a date in Excel.')],
    },
    'a period that cannot be read': {
      plan: tactic('Period', 'soon'),
      findings: [
        found(
          'Period',
          'period',
          'Period holds "soon", which cannot be read as a period. Enter a period such as Q3 2026, Mar–May 2026, Week 34 2026 or 2026.',
        ),
      ],
    },
    'each cell of a row, each with what it costs': {
      plan: {
        strategies,
        tactics: sheet(
          'ID | Tactic | Strategy | Owner | KPI | Start | End | Segment',
          'T1 | Shop | S1 | #N/A | #N/A | #N/A | 2027-01-31 | #N/A',
        ),
      },
      findings: [
        { key: 'T1', at: 'Tactics!D2', field: 'Owner', part: 'owner', says: 'Owner', points: 6 },
        { key: 'T1', at: 'Tactics!E2', field: 'KPI', part: 'kpi', says: 'KPI', points: 6 },
        { key: 'T1', at: 'Tactics!F2', field: 'Start', part: 'start', says: 'Start', points: 6 },
        { key: 'T1', at: 'Tactics!H2', field: 'Segment', part: 'segment', says: 'Segment', points: 6 },
      ],
    },
    'an unreadable Goal with the coverage that it costs': {
      plan: {
        goals: sheet('ID | Goal', 'G1 | Double sales'),
        strategies: sheet('ID | Strategy | Goal', 'S1 | Win commuters | #N/A', 'S2 | Care | G1'),
        tactics: sheet('ID | Tactic | Strategy', 'T1 | Shop | S1; S2'),
      },
      findings: [
        {
          key: 'S1',
          at: 'Strategies!C2',
          field: 'Goal',
          part: 'goal',
          says: 'S1 (Win commuters): Goal',
          points: 20,
        },
      ],
    },
    'an unreadable Product and Funding share in the profile full': {
      plan: {
        products: sheet('ID | Product | Price | Unit cost | Fixed cost', 'P1 | Tarn | 2 | 1 | 100'),
        strategies: sheet('ID | Strategy | Product | Funding share', 'S1 | Win commuters | #N/A | #N/A'),
        tactics: sheet('ID | Tactic | Strategy', 'T1 | Shop | S1'),
      },
      settings: { profile: 'full' },
      findings: [
        { key: 'S1', at: 'Strategies!C2', field: 'Product', part: 'product', says: 'Product', points: 20 },
        {
          key: 'S1',
          at: 'Strategies!D2',
          field: 'Funding share',
          part: 'fundingShare',
          says: 'Funding',
          points: 15,
        },
      ],
    },
    'an ID, though the strategy then has no tactic, which has a finding of its own': {
      plan: {
        strategies: sheet('ID | Strategy', 'S1 | Win commuters', '#N/A | Care'),
        tactics: sheet('ID | Tactic | Strategy', 'T1 | Shop | S1', 'T2 | Film | S2'),
      },
      findings: [
        {
          key: 'Care',
          at: 'Strategies!A3',
          field: 'ID',
          part: 'id',
          says: '"Care": ID holds the error',
          points: 0,
        },
      ],
    },
    'a cell of any sheet, of a retired row, and of a repeated ID': {
      plan: {
        goals: sheet('ID | Goal | Target', 'G1 | Double sales | plenty'),
        tactics: sheet(
          'ID | Tactic | Budget | Status',
          'T1 | A | 1 | dropped',
          'T1 | B | x',
          'T2 | C | x | paused',
        ),
        products: sheet('ID | Product | Price', 'P1 | Tarn | dear'),
        segments: sheet('Segment | Size', 'Commuters | many'),
        history: sheet('Period | Units', 'last year | 5'),
      },
      findings: [
        { key: 'G1', at: 'Goals!C2', field: 'Target', part: 'target', says: 'G1' },
        { key: 'T1', at: 'Tactics!C3', field: 'Budget', part: 'budget', says: 'T1 (B)' },
        { key: 'T2', at: 'Tactics!C4', field: 'Budget', part: 'budget', says: 'T2' },
        { key: 'P1', at: 'Products!C2', field: 'Price', part: 'price', says: 'P1' },
        { key: 'Commuters', at: 'Segments!B2', field: 'Size', part: 'size', says: '"Commuters": Size' },
        { key: '', at: 'History!A2', field: 'Period', part: 'period', says: 'Period holds "last year"' },
      ],
    },
    'a setting that is not understood, with its own severity': {
      plan: { strategies, tactics: sheet('ID | Tactic | Strategy', 'T1 | Shop | S1') },
      settings: {
        problems: [
          {
            sheet: 'Plumbline settings',
            cell: { row: 3, column: 1 },
            setting: 'Lead',
            message:
              '"Lead" holds "me". Enter marketing, sales or joint. Until then the row changes nothing.',
            severity: 'error',
          },
          {
            sheet: 'Plumbline settings',
            cell: { row: 4, column: 1 },
            setting: 'Colour',
            message:
              'This version of Plumbline has no setting "Colour", so the row is left as it is. Correct its name if that is a slip.',
            severity: 'advice',
          },
          {
            sheet: 'Plumbline settings',
            cell: { row: 5, column: 1 },
            setting: 'Lead',
            message: '"Lead" is set again in row 7, and that row counts. Delete one of the two rows.',
            severity: 'warning',
          },
        ],
      },
      findings: [
        {
          key: null,
          at: 'Plumbline settings!B4',
          field: null,
          part: 'settings/lead',
          says: 'Enter marketing, sales or joint',
          points: 0,
        },
        {
          key: null,
          at: 'Plumbline settings!B6',
          field: null,
          part: 'settings/lead',
          occurrence: 2,
          says: 'is set again in row 7, and that row counts',
          severity: 'warning',
          points: 0,
        },
        {
          key: null,
          at: 'Plumbline settings!B5',
          field: null,
          part: 'settings/colour',
          says: 'no setting "Colour"',
          severity: 'advice',
          points: 0,
        },
      ],
    },
    'an idea as advice': {
      plan: { strategies, tactics: sheet('ID | Tactic | Budget | Status', 'T1 | Shop | x | idea') },
      findings: [{ ...found('Budget', 'budget', 'Budget'), at: 'Tactics!C2', severity: 'advice' }],
    },
  },

  passes: {
    'a word that is no choice, which unknown-choice finds': { plan: tactic('Status', 'hibernating') },
    'cells that can be read, blanks and dashes': {
      plan: {
        strategies,
        tactics: sheet(
          'ID | Tactic | Budget | Start | Status',
          'T1 | A | 1,500 | 31.12.2026 | In progress',
          'T2 | B | - |',
        ),
      },
    },
    'a formula without a result, which not-calculated finds': {
      plan: tactic('Budget', { error: 'not calculated' }),
    },
    'an error in a column that the plan has no use for': {
      plan: { strategies, tactics: { headings: ['ID', 'Tactic'], rows: [['T1', 'A', { error: '#N/A' }]] } },
    },
  },
});
