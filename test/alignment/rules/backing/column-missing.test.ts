import { checkPlan } from '../../../../src/alignment/check';
import type { Finding } from '../../../../src/alignment/finding';
import { defaultCheckSettings } from '../../../../src/alignment/settings';
import { readWorkbookPlan } from '../../../../src/plan/read-workbook';
import { addressOf } from '../../../../src/spreadsheet/address';
import type { Sheet } from '../../../../src/spreadsheet/sheet';
import { sheetOf } from '../../../plan/recognition/sheet-of';
import { readingSettings, sheet } from '../../../support/plan-of';
import { faultsOfMessage } from '../../message-shape';
import { testRule } from '../rule-tester';

const goals = sheet('ID | Goal', 'G1 | Double sales');
const strategies = sheet('ID | Strategy | Goal | Segment', 'S1 | Win commuters | G1 | Commuters');
const tactics = sheet(
  'ID | Tactic | Strategy | Owner | KPI | Start | End',
  'T1 | Shop | S1 | Mara | Visits | 2027-01-01 | 2027-02-01',
);
const whole = { goals, strategies, tactics };

const absent = (column: string, at: string, field: string, says: string, fix?: string) => ({
  key: null,
  at,
  field,
  part: column,
  says,
  ...(fix === undefined ? {} : { fixes: [fix] }),
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
            'Add a column Strategy at the end of the table on "Tactics": Tactics!F1 new column Strategy, keys',
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
            'Add a column Owner at the end of the table on "Tactics": Tactics!D1 new column Owner',
          ),
          points: 6,
        },
        {
          ...absent(
            'tactics/kpi',
            'Tactics!',
            'KPI',
            'No tactic says how it is measured. Add or fill the column KPI in the tactics.',
            'Add a column KPI at the end of the table on "Tactics": Tactics!D1 new column KPI',
          ),
          points: 6,
        },
        {
          ...absent(
            'tactics/start',
            'Tactics!',
            'Start',
            'No tactic says when it runs. Add or fill the columns Start and End, or Period, in the tactics.',
            'Add the columns Start and End at the end of the table on "Tactics": Tactics!D1 new column Start, date; Tactics!D1 new column End, date',
          ),
          points: 6,
        },
        {
          ...absent(
            'tactics/segment',
            'Tactics!',
            'Segment',
            'No tactic says who it is for. Add or fill the column Segment in the tactics, or in the strategies.',
            'Add a column Segment at the end of the table on "Tactics": Tactics!D1 new column Segment',
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
            'Add a column Goal at the end of the table on "Strategies": Strategies!D1 new column Goal, keys',
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

describe('column-missing, where the workbook has what could be the column', () => {
  const found = (...sheets: readonly Sheet[]): readonly Finding[] => {
    const plan = readWorkbookPlan(
      { sheets, dateSystem: 1900, leftOut: [] },
      { ...readingSettings, derivesLevels: true },
    );
    const findings = checkPlan(plan, defaultCheckSettings).findings.filter(
      ({ rule }) => rule === 'column-missing',
    );
    for (const finding of findings) expect(faultsOfMessage(finding)).toEqual([]);
    return findings;
  };

  const inWords = ({ message, field, severity, sheet, cells }: Finding): string =>
    `${severity}, ${field} at ${sheet}!${cells.map(addressOf).join()}: ${message}`;

  const strategyList = sheetOf(
    `
      ID | Strategy         | Goal | Target segment
      S1 | Hold the price   | G1   | Families
      S2 | Win first buyers | G2   | Families
      S3 | Keep customers   | G1   | Families
    `,
    { name: 'Strategies' },
  );
  const goalList = sheetOf(
    `
      ID | Goal          | Target
      G1 | Double sales  | 100
      G2 | Be known      | 40
    `,
    { name: 'Goals' },
  );
  const tactics = (heading: string, ...values: readonly string[]): Sheet =>
    sheetOf(
      [
        `Tactic | ${heading} | Owner | Budget | KPI | Start date | End date`,
        ...values.map(
          (value, row) => `Visit ${row} | ${value} | Ann | 100 | Leads | 2026-12-01 | 2026-12-31`,
        ),
      ].join('\n'),
      { name: 'Tactics' },
    );

  it('asks whether a column of IDs is the Strategy, at its heading', () => {
    expect(
      found(goalList, strategyList, tactics('Why we do it', 'S1', 'S2', 'S1', 'S3')).map(inWords),
    ).toEqual([
      'error, Strategy at Tactics!B1: Is "Why we do it" the strategy behind each tactic? 4 of 4 values are IDs of strategies. If so, name the column Strategy.',
    ]);
  });

  it('asks the same of names, and says how many of the values are some', () => {
    const names = ['Hold the price', 'Win first buyers', 'Hold the price', 'Keep customers', 'Guesswork'];
    expect(found(goalList, strategyList, tactics('Why we do it', ...names)).map(inWords)).toEqual([
      'error, Strategy at Tactics!B1: Is "Why we do it" the strategy behind each tactic? 4 of 5 values are names of strategies. If so, name the column Strategy.',
    ]);
  });

  it('asks whether a column of the strategies is their Goal', () => {
    const withWhy = sheetOf(
      `
        ID | Strategy         | Why we do it | Target segment
        S1 | Hold the price   | G1           | Families
        S2 | Win first buyers | G2           | Families
        S3 | Keep customers   | G1           | Families
      `,
      { name: 'Strategies' },
    );
    expect(found(goalList, withWhy, tactics('Strategy', 'S1', 'S2', 'S3')).map(inWords)).toEqual([
      'warning, Goal at Strategies!C1: Is "Why we do it" the goal behind each strategy? 3 of 3 values are IDs of goals. If so, name the column Goal.',
    ]);
  });

  it('asks of the sections, each once, whether they are the strategies', () => {
    const inSections = sheetOf(
      `
        Tactic        | Owner | Budget | KPI
        Be seen       | .     | .      | .
        Spring fair   | Ann   | 500    | Leads
        Film          | Bob   | 900    | Leads
        Build trust   | .     | .      | .
        Open day      | Ann   | 300    | Leads
        Guide         | Cy    | 200    | Leads
        Be seen       | .     | .      | .
        Letters       | Ann   | 300    | Leads
        Posters       | Cy    | 200    | Leads
      `,
      { name: 'Plan' },
    );
    expect(found(inSections).map(inWords).join('\n')).toContain(
      'Do the section rows ("Be seen" and "Build trust") name the strategy behind the rows below them? If so, say it in Setup, or add a column Strategy.',
    );
  });

  it('asks nothing of a column whose values are none of theirs', () => {
    expect(
      found(goalList, strategyList, tactics('Why we do it', 'Fun', 'Money', 'Fun')).map(inWords),
    ).toEqual([
      'error, Strategy at Tactics!: No tactic says which strategy backs it. Add or fill the column Strategy in the tactics.',
    ]);
  });
});
