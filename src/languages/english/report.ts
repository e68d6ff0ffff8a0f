import { enumerate, number } from '../words';
import { count } from './count';

/** What the report in a workbook says, beside what is read back from it. */
export const report = {
  note: 'Every check rewrites this sheet. Clear marks in the Plumbline pane removes it, along with all marks.',
  of: 'of 100',
  noScore: (found: string, advice: string): string => `none yet. ${found} ${advice}`,
  verdict: 'Verdict',
  backedByCount: 'Tactics backed',
  backedByMoney: 'Spend backed',
  knownBudgets: 'Budgets known',
  partNames: { Backing: 'Backing', Coverage: 'Coverage', Funding: 'Funding', Feasibility: 'Feasibility' },
  parts: ['Part', 'Earned', 'Weight', 'Lost'],
  fixFirst: ['Fix first', 'Cost'],
  costs: (points: number): string => `${number(points)} points`,
  noFindings: 'No findings: the plan hangs true.',
  moreFindings: (more: number): string =>
    `${count(more, 'more finding')} of less weight: see the pane, or fix these first.`,
  groups: ['What holds', 'Rules without a finding'],
  held: (holds: number, asked: number): string => `${number(holds)} of ${number(asked)}`,
  rules: ['Answer', 'Passed', 'Group', 'Not passed', 'What was asked', 'Rule'],
  answers: {
    holds: '✓ holds',
    finds: 'has findings',
    undecided: 'could not check',
    'column missing': 'column missing',
    'nothing to check': 'nothing to check',
    skipped: 'skipped',
    off: 'off',
  },
  lacking: (fields: readonly string[]): string =>
    `The plan lacks what this asks for: ${enumerate(fields)}. See the findings.`,
  /** On every printed page: &F is the workbook's name, &P of &N the page, in Excel's own signs. */
  footer: { left: '&F', right: 'Page &P of &N' },
  wholePlan: 'Whole plan',
  index: 'Mark index',
  indexNote: 'The formats of marked rows look up their content here. Please leave it unchanged.',
};
