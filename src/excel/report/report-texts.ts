import type { Severity } from '../../alignment/settings';
import type { WithoutScore } from '../../alignment/without-score';
import { count } from '../../alignment/wording';
import { reportSheetName, reportTitle } from '../../plan/own-sheets';

/** Everything that Plumbline's own sheet says in words of its own. */
export const reportTexts = {
  sheet: reportSheetName,
  title: reportTitle,
  note: 'Every check rewrites this sheet. Clear marks in the Plumbline pane removes it, along with all marks.',
  score: 'Alignment score',
  of: 'of 100',
  noScore: ({ found, advice }: WithoutScore): string => `none yet. ${found} ${advice}`,
  checked: 'Checked',
  asOf: 'As of',
  profile: 'Profile',
  lead: 'Lead',
  backedByCount: 'Tactics backed',
  backedByMoney: 'Spend backed',
  knownBudgets: 'Budgets known',
  parts: ['Part', 'Earned', 'Weight', 'Lost'],
  history: ['Checks', 'Score'],
  findings: ['Severity', 'Points', 'Where', 'Row', 'Finding', 'Rule'],
  noFindings: 'No findings: the plan hangs true.',
  moreFindings: (more: number): string =>
    `${count(more, 'more finding')} of less weight: see the pane, or fix these first.`,
  severities: { error: '▲ error', warning: '● warning', advice: '○ advice' } satisfies Record<
    Severity,
    string
  >,
  wholePlan: 'Whole plan',
  index: 'Mark index',
  indexNote: 'The formats of marked rows look up their content here. Please leave it unchanged.',
  records: ['Table', 'Key', 'Name', 'Backed by', 'Formatted down to'],
  recordOf: (number: number): string => `T${number}`,
  entries: ['Row content', 'Level'],
} as const;
