import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const goals = sheet('ID | Goal', 'G1 | Double sales');
const strategies = sheet('ID | Strategy | Goal | Segment', 'S1 | Win commuters | G1 | Commuters');
const tactics = sheet(
  'ID | Tactic | Strategy | Owner | KPI | Start | End',
  'T1 | Shop | S1 | Mara | Visits | 2027-01-01 | 2027-02-01',
);
const whole = { goals, strategies, tactics };

const absent = (column: string, at: string, field: string, says: string) => ({
  key: null,
  at,
  field,
  part: column,
  says,
});

testRule('column-missing', {
  finds: {
    'a Strategy column that is not there as an error, with links and coverage': {
      plan: { ...whole, tactics: sheet('ID | Tactic | Owner | KPI | Start', 'T1 | A | M | K | 2027-01-01') },
      findings: [
        {
          ...absent(
            'tactics/strategy',
            'Tactics!',
            'Strategy',
            'No tactic says which strategy backs it. Add or fill the column Strategy in the tactics.',
          ),
          severity: 'error',
          points: 100,
        },
      ],
    },
    'a Strategy column that is blank, at its heading': {
      plan: {
        ...whole,
        tactics: sheet('ID | Tactic | Strategy | Owner | KPI | Start', 'T1 | A | - | M | K | 2027-01-01'),
      },
      findings: [
        {
          ...absent('tactics/strategy', 'Tactics!C1', 'Strategy', 'which strategy backs it'),
          severity: 'error',
        },
      ],
    },
    'a blank first column at its heading too': {
      plan: {
        ...whole,
        tactics: sheet('Owner | Tactic | Strategy | KPI | Start', ' | A | S1 | K | 2027-01-01'),
      },
      findings: [absent('tactics/owner', 'Tactics!A1', 'Owner', 'who is responsible for it')],
    },
    'each column of care that is not there, with the tenth that it costs': {
      plan: {
        goals,
        strategies: sheet('ID | Strategy | Goal', 'S1 | A | G1'),
        tactics: sheet('ID | Tactic | Strategy', 'T1 | Shop | S1', 'T2 | Film | S1'),
      },
      findings: [
        {
          ...absent(
            'tactics/owner',
            'Tactics!',
            'Owner',
            'No tactic says who is responsible for it. Add or fill the column Owner in the tactics.',
          ),
          points: 6,
        },
        {
          ...absent(
            'tactics/kpi',
            'Tactics!',
            'KPI',
            'No tactic says how it is measured. Add or fill the column KPI in the tactics.',
          ),
          points: 6,
        },
        {
          ...absent(
            'tactics/start',
            'Tactics!',
            'Start',
            'No tactic says when it runs. Add or fill the columns Start and End, or Period, in the tactics.',
          ),
          points: 6,
        },
        {
          ...absent(
            'tactics/segment',
            'Tactics!',
            'Segment',
            'No tactic says who it is for. Add or fill the column Segment in the tactics, or in the strategies.',
          ),
          points: 6,
        },
      ],
    },
    'columns that only retired or repeated rows fill': {
      plan: {
        ...whole,
        tactics: sheet(
          'ID | Tactic | Strategy | Owner | KPI | Start | Status',
          'T1 | Shop | S1 || Visits | 2027-01-01',
          'T2 | Film | S1 | Mara | Visits | 2027-01-01 | dropped',
          'T1 | Again | S1 | Mara | Visits | 2027-01-01',
        ),
      },
      findings: [absent('tactics/owner', 'Tactics!D1', 'Owner', 'who is responsible for it')],
    },
    'a Goal column that is not there, where the plan has goals': {
      plan: { ...whole, strategies: sheet('ID | Strategy | Segment', 'S1 | A | Commuters') },
      findings: [
        {
          ...absent(
            'strategies/goal',
            'Strategies!',
            'Goal',
            'No strategy says which goal it serves. Add or fill the column Goal in the strategies.',
          ),
          points: 100,
        },
      ],
    },
    'a Goal column that is blank, where the only goal is retired': {
      plan: {
        ...whole,
        goals: sheet('ID | Goal | Status', 'G1 | Open Asia | dropped'),
        strategies: sheet('ID | Strategy | Goal | Segment', 'S1 | A | | Commuters'),
      },
      findings: [absent('strategies/goal', 'Strategies!C1', 'Goal', 'which goal it serves')],
    },
  },

  passes: {
    'a plan with all of them': { plan: whole },
    'a column of which a single row holds a value': {
      plan: {
        ...whole,
        tactics: sheet(
          'ID | Tactic | Strategy | Owner | KPI | End',
          'T1 | Shop | S1',
          'T2 | Film || Mara',
          'T3 | Mail ||| Visits',
          'T4 | Fair |||| 2027-01-01',
        ),
      },
    },
    'a column in which a cell could not be read, for it is not empty': {
      plan: {
        ...whole,
        strategies: sheet('ID | Strategy | Goal | Segment', 'S1 | A | #N/A | #N/A'),
        tactics: sheet(
          'ID | Tactic | Strategy | Owner | KPI | Period',
          'T1 | Shop | #N/A | #N/A | #N/A | some day',
        ),
      },
    },
    'tactics without segments where a strategy names one': { plan: whole },
    'strategies without goals where the plan has none': {
      plan: {
        ...whole,
        goals: sheet('ID | Goal'),
        strategies: sheet('ID | Strategy | Segment', 'S1 | A | X'),
      },
    },
    'a plan without live tactics and strategies, which plan-missing says': {
      plan: { goals, strategies: sheet('ID | Strategy'), tactics: sheet('ID | Tactic') },
    },
  },
});
