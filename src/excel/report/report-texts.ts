import type { Severity } from '../../alignment/settings';
import type { Answer } from '../../alignment/what-holds';
import type { WithoutScore } from '../../alignment/without-score';
import { count, enumerate, number } from '../../languages/words';
import { reportSheetName, reportTitle } from '../../plan/own-sheets';

/** Everything that Plumbline's own sheet says in words of its own. */
export const reportTexts = {
  sheet: reportSheetName,
  title: reportTitle,
  note: 'Every check rewrites this sheet. Clear marks in the Plumbline pane removes it, along with all marks.',
  score: 'Alignment score',
  of: 'of 100',
  noScore: ({ found, advice }: WithoutScore): string => `none yet. ${found} ${advice}`,
  verdict: 'Verdict',
  checked: 'Checked',
  asOf: 'As of',
  profile: 'Profile',
  lead: 'Lead',
  backedByCount: 'Tactics backed',
  backedByMoney: 'Spend backed',
  knownBudgets: 'Budgets known',
  parts: ['Part', 'Earned', 'Weight', 'Lost'],
  history: ['Checks', 'Score', 'Profile', 'Errors', 'Warnings', 'Advice'],
  fixFirst: ['Fix first', 'Cost'],
  costs: (points: number): string => `${number(Math.round(points * 10) / 10)} points`,
  findings: ['Severity', 'Points', 'Where', 'Row', 'Finding', 'Rule'],
  noFindings: 'No findings: the plan hangs true.',
  moreFindings: (more: number): string =>
    `${count(more, 'more finding')} of less weight: see the pane, or fix these first.`,
  severities: { error: '▲ error', warning: '● warning', advice: '○ advice' } satisfies Record<
    Severity,
    string
  >,
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
  } satisfies Record<Answer | 'skipped' | 'off', string>,
  lacking: (fields: readonly string[]): string =>
    `The plan lacks what this asks for: ${enumerate(fields)}. See the findings.`,
  /** On every printed page: &F is the workbook's name, &P of &N the page, in Excel's own signs. */
  footer: { left: '&F', right: 'Page &P of &N' },
  wholePlan: 'Whole plan',
  index: 'Mark index',
  indexNote: 'The formats of marked rows look up their content here. Please leave it unchanged.',
  records: ['Table', 'Key', 'Name', 'Backed by', 'Marked down to'],
  recordOf: (number: number): string => `T${number}`,
  entries: ['Row content', 'Level', 'Link'],
} as const;
