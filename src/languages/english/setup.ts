import { enumerate, number, quote } from '../words';
import { count } from './count';
import { roles } from './roles';

const changedWords = (changed: number): string => (changed === 0 ? '' : `, ${number(changed)} changed`);

/** A kind of tables, with how many rows of it there are. */
export interface RowsOfRole {
  readonly role: keyof typeof roles;
  readonly rows: number;
}

/** What the setup says; why a table or column was understood as it was comes from the plan. */
export const setup = {
  title: 'Setup',
  beforeCheck:
    'Check the plan first. Then you see here which tables were read, as what and why, and can change it.',
  tables: {
    title: 'What was recognised',
    lead: 'If a table was read wrongly, change it here: what you choose counts.',
    none: 'No sheet in this workbook has a table.',
    role: 'Read as',
    certainty: { sure: 'Sure', said: 'As you said', unsure: 'Not sure' },
    levels: (levels: readonly RowsOfRole[]): string =>
      `With ${enumerate(levels.map(({ role, rows }) => count(rows, roles[role].one, roles[role].several)))} from the same table`,
    leftAlone: 'Left alone',
    amount: (tables: number): string => count(tables, 'table'),
    undecided: 'Not decided',
    rows: (rows: number): string => count(rows, 'row'),
    leaveAlone: 'Leave alone',
    automatic: 'Let Plumbline decide',
    others: (amount: number): string => `${count(amount, 'other table')} left alone`,
    columns: (columns: number, unused: number): string =>
      `${count(columns, 'column')}${unused === 0 ? '' : `, ${number(unused)} not used`}, and why`,
    sections: {
      strategies: 'Section rows name the strategies of the rows below them, as you said.',
      goals: 'Section rows name the goals of the rows below them, as you said.',
      'not used': 'Section rows are not used, as you said.',
    },
    fillsDown: (fills: boolean): string =>
      fills
        ? 'Each value goes for the blank rows below it, as you said.'
        : 'Blank rows stay blank, as you said.',
    askAgain: 'Ask again',
    askAgainAboutSections: (table: string): string => `Ask again about the section rows of ${table}`,
    askAgainAboutBlanks: (heading: string): string => `Ask again about blank rows under ${quote(heading)}`,
  },
  columns: {
    noHeading: 'No heading',
    field: (column: string): string => `Field of ${quote(column)}`,
    notUsed: 'Not used',
    calendar: 'Calendar',
    measure: 'KPI of its own',
  },
  checking: {
    title: 'How it is checked',
    profile: {
      label: 'Profile',
      about:
        'Core scores backing and coverage. Full adds funding and feasibility, which need budgets, prices and costs.',
      choices: { core: 'Core', full: 'Full' },
    },
    lead: {
      label: 'Lead',
      about: 'Who leads the planning. It changes the wording and the order of findings, never the score.',
      choices: { marketing: 'Marketing', sales: 'Sales', joint: 'Both together' },
    },
    planDate: {
      label: 'Plan date',
      about: 'The plan is checked as of this day. Leave it empty for today.',
      wrong: 'Enter a date from 1900 to 9999, or leave it empty for today.',
    },
    fiscalYear: {
      label: 'Fiscal year starts in',
      about: 'Dates periods such as Q1 and H2.',
    },
    smallFirm: {
      label: 'Small firm',
      about:
        'Choose Yes where the same people do marketing and sales. Then it is not checked who does or approves what.',
    },
    language: {
      label: 'Numbers stored as text',
      about: 'The language by which they are read.',
    },
    marks: {
      label: 'Marked in the sheets',
      about:
        'Which findings mark their rows. A row’s Strategy or Goal is marked only for what is wrong with that link.',
      choices: {
        backing: 'Errors, and warnings about backing',
        all: 'All findings',
        errors: 'Errors only',
        none: 'Nothing',
      },
    },
    column: {
      label: 'Plumbline columns',
      about:
        'Choose Yes to get a status and the reasons beside every row with each check, ready to filter, sort, print or pivot. Choose No to remove them.',
    },
    yes: 'Yes',
    no: 'No',
  },
  rules: {
    title: 'Rules and limits',
    lead: 'Switch rules off or on, or set how severe their findings are. The score does not change.',
    group: (title: string, rules: number, changed: number): string =>
      `${title}: ${count(rules, 'rule')}${changedWords(changed)}`,
    usual: {
      off: 'Usual (off)',
      error: 'Usual (error)',
      warning: 'Usual (warning)',
      advice: 'Usual (advice)',
    },
    /** `when` completes "if". */
    inCase: {
      error: (when: string): string => `Error if ${when}.`,
      warning: (when: string): string => `Warning if ${when}.`,
      advice: (when: string): string => `Advice if ${when}.`,
    },
    choices: { off: 'Off', error: 'Error', warning: 'Warning', advice: 'Advice' },
    onlyIn: {
      core: 'Only in the profile Core.',
      full: 'Only in the profile Full.',
    },
  },
  /** Limits come as they are typed. */
  limits: {
    title: (limits: number, changed: number): string => `${count(limits, 'limit')}${changedWords(changed)}`,
    usual: (value: string): string => `Usually ${value}. Leave it empty for that.`,
    wrong: (least: string, most: string): string =>
      `Enter a number from ${least} to ${most}, or leave it empty for the usual one.`,
    wrongShare: (least: string, most: string, percentage: string, fraction: string): string =>
      `Enter a number from ${least} to ${most}, where ${percentage} is ${fraction}, or leave it empty for the usual one.`,
    ambiguous: (seen: string, example: string): string =>
      `${seen} can be read in more than one way. Write it like ${example}, or leave it empty for the usual one.`,
  },
  muted: {
    none: 'No findings are muted.',
    title: (amount: number): string => count(amount, 'muted finding'),
    gone: (id: string): string => `${id} (not found in the last check)`,
    reason: (reason: string): string => `Reason: ${reason}`,
    noReason: 'No reason given.',
    showAgain: 'Show again',
    showAgainLabelled: (message: string): string => `Show again: ${message}`,
  },
  reset: {
    title: 'Start over',
    lead: 'What you have chosen is kept on the sheet Plumbline settings.',
    none: 'Nothing is set in this workbook yet, so there is nothing to undo.',
    mapping: 'Reset tables and columns',
    all: 'Reset everything',
    askMapping:
      'Reset what you said about tables and columns? Plumbline then decides again by itself. The other settings stay.',
    askAll: 'Reset everything that the sheet Plumbline settings says, muted findings too? The sheet stays.',
    yes: 'Reset',
    no: 'Keep them',
  },
};
