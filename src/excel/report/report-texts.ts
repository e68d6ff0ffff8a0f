import type { Severity } from '../../alignment/settings';
import { count } from '../../alignment/wording';

/** Everything that Plumbline's own sheet says in words of its own. */
export const reportTexts = {
  sheet: 'Plumbline',
  title: 'Plumbline: does the sales plan hang true?',
  note: 'Every check writes this sheet anew. Clear marks in the Plumbline pane takes it away, with all marks.',
  score: 'Alignment score',
  of: 'of 100',
  emptyPlan: 'none: the plan is empty',
  checked: 'Checked',
  judgedOn: 'Judged on',
  profile: 'Profile',
  lead: 'Lead',
  backedByCount: 'Tactics backed',
  backedByMoney: 'Spend backed',
  knownBudgets: 'Budgets known',
  parts: ['Part', 'Earned', 'Weight', 'Lost'],
  history: ['Checks', 'Score'],
  findings: ['Severity', 'Points', 'Where', 'Row', 'Finding', 'Rule'],
  noFindings: 'Nothing found: the plan hangs true.',
  moreFindings: (more: number): string =>
    `${count(more, 'more finding')} of less weight: see the pane, or mend these first.`,
  severities: { error: '▲ error', warning: '● warning', advice: '○ advice' } satisfies Record<
    Severity,
    string
  >,
  wholePlan: 'Whole plan',
  index: 'Index of the marks',
  indexNote: 'The formats of the marked rows look their content up here. Leave it as it is.',
  records: ['Table', 'Key', 'Name', 'Backed by', 'Formats reach to'],
  recordOf: (number: number): string => `T${number}`,
  entries: ['Content of the row', 'Level'],
} as const;
