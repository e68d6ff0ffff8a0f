import { enumerate, number } from '../words';
import { count } from './count';

type Role = 'goals' | 'strategies' | 'tactics' | 'products' | 'segments' | 'history' | 'components';

/** What a cell holds that cannot be read, and what belongs in it. */
interface CellProblem {
  /** The heading of its field, and the kind of that. */
  readonly heading: string;
  readonly kind: keyof typeof examples;
  /** What it holds, as a text shows it. */
  readonly seen: string;
  /** Whether it is a number with a decimal comma, a day without a year or a whole period. */
  readonly looksLike: 'decimal comma' | 'no year' | 'period' | null;
  readonly minimum: string;
  /** The days that it may mean, as they can be entered. */
  readonly days: readonly string[];
  /** The words of its choice. */
  readonly choices: readonly string[];
}

const examples = {
  text: 'a text',
  id: 'a short key such as S1',
  reference: 'the ID or name of a row',
  list: 'names separated by semicolons',
  number: 'a number such as 1500',
  money: 'an amount such as 1500',
  share: 'a percentage such as 20% or a fraction such as 0.2',
  date: 'a date such as 2026-03-04',
  period: 'a period such as Q3 2026, Mar–May 2026, Week 34 2026 or 2026',
  choice: 'one of its choices',
};

const one = {
  goals: 'goal',
  strategies: 'strategy',
  tactics: 'tactic',
  products: 'product',
  segments: 'segment',
  history: 'period',
  components: 'component',
};

const because = (reasons: readonly string[]): string =>
  reasons.length === 0 ? '.' : `: ${reasons.join('; ')}.`;

const fewOf = (known: number, filled: number): string =>
  `${known === 0 ? 'none' : `only ${number(known)}`} of its ${count(filled, 'value')}`;

/** What is said of the reading of tables and cells. */
export const reading = {
  cell: {
    'error-value': ({ heading, seen, kind }: CellProblem): string =>
      `${heading} holds the error ${seen}. Fix its formula, or enter ${examples[kind]}.`,
    'not-calculated': ({ heading }: CellProblem): string =>
      `${heading} holds a formula that was never calculated. Open the file in Excel and save it.`,
    'not-a-number': ({ heading, seen, kind, looksLike }: CellProblem): string =>
      looksLike === 'decimal comma'
        ? `${heading} holds ${seen}, and the plan is read with a decimal point. Enter ${examples[kind]}, or choose the language of the plan, such as de-DE, in the settings.`
        : `${heading} holds ${seen}, which is not a number. Enter ${examples[kind]}.`,
    'boolean-for-number': ({ heading, seen, kind }: CellProblem): string =>
      `${heading} holds ${seen}, a yes or no where a number is expected. Enter ${examples[kind]}.`,
    'too-large': ({ heading, seen }: CellProblem): string =>
      `${heading} holds ${seen}, a number with more than 15 digits. Enter a smaller one, or use thousands or millions.`,
    'below-minimum': ({ heading, seen, minimum }: CellProblem): string =>
      `${heading} is ${seen}; it cannot be below ${minimum}. Enter ${minimum} or more, or leave the cell empty.`,
    'share-above-one': ({ heading, seen }: CellProblem): string =>
      `${heading} is ${seen}, which is more than 100%. Enter ${examples.share}.`,
    'negative-link-share': ({ heading, seen }: CellProblem): string =>
      `${heading} holds ${seen}; the share of a link cannot be negative. Enter a share from 0% to 100%, such as S1 60%.`,
    'not-a-date': ({ heading, seen, looksLike }: CellProblem): string =>
      looksLike === 'period'
        ? `${heading} holds ${seen}, which is a period, not a day. Enter ${examples.date}, or use a Period column.`
        : `${heading} holds ${seen}, which ${looksLike === 'no year' ? 'has no year' : 'is not a date'}. Enter ${examples.date}.`,
    'ambiguous-date': ({ heading, seen, days }: CellProblem): string =>
      `${heading} holds ${seen}, which could be ${days.join(' or ')}. Enter the right one in that form.`,
    'impossible-date': ({ heading, seen, kind }: CellProblem): string =>
      `${heading} holds the number ${seen}, which is not a date in Excel. Enter ${examples[kind]}.`,
    'boolean-for-date': ({ heading, seen, kind }: CellProblem): string =>
      `${heading} holds ${seen}, a yes or no where a date is expected. Enter ${examples[kind]}.`,
    'unreadable-period': ({ heading, seen }: CellProblem): string =>
      `${heading} holds ${seen}, which cannot be read as a period. Enter ${examples.period}.`,
    'unknown-choice': ({ heading, seen, choices }: CellProblem): string =>
      `${heading} holds ${seen}, which is not one of its choices. Enter one of these: ${choices.join(', ')}.`,
  },
  /** What a cell shows that holds no text and no number. */
  shown: { true: 'TRUE', false: 'FALSE', nothing: 'nothing' },
  leftAlone: {
    said: 'Left alone, as the settings say.',
    log: 'Left alone: it names the same things again under other dates and says what came of them, so it is a log of results and not a plan.',
    transposed:
      'Left alone: its headings stand in its first column. Copy it, and paste it with Paste Special, Transpose, so that each row is one thing.',
    unlike: 'Left alone: it does not look like a part of a plan.',
  },
  /** Why a table is read as what it is. */
  table: {
    read: (role: Role, reasons: readonly string[]): string => `Read as ${role}${because(reasons)}`,
    offered: (role: Role, reasons: readonly string[], doubt: string): string =>
      `Looks like ${role}${because(reasons)} ${doubt}`,
    said: 'the settings say so',
    calendarNames: 'the headings of its calendar are the periods',
    names: (heading: string, role: Role): string => `${heading} names the ${one[role]} of each row`,
    /** A column that has no heading, where others are called by it. */
    unheaded: (place: number): string => `column ${place}, which has no heading,`,
    titleSays: (role: Role): string => `its title points to ${role}`,
    titleHints: (role: Role): string => `its title hints at ${role}`,
    columns: (headings: readonly string[], role: Role): string =>
      `${enumerate(headings)} ${headings.length === 1 ? 'is a column' : 'are columns'} of ${role}`,
    links: (named: number, values: number, heading: string, role: Role): string =>
      `${number(named)} of ${count(values, 'value')} under ${heading} ${named === 1 ? `is a ${one[role]}` : `are ${role}`}`,
    columnGives: (heading: string, rows: number, role: Role): string =>
      `${heading} gives ${count(rows, one[role], role)}`,
    sectionsGive: (rows: number, role: Role): string =>
      `its section rows give ${count(rows, one[role], role)}`,
  },
  doubt: {
    nameless: 'Not sure, because no heading plainly names the rows.',
    anyList: 'Not sure, because other lists, such as those of a project or an office, have the same columns.',
    foreign: 'Not sure, because some headings belong to other kinds of tables.',
    orElse: (role: Role): string => `Not sure, because it could be ${role} as well.`,
    fewKnown: 'Not sure, because too few headings are known.',
  },
  /** Why a column is read as what it is. Fields are called by their headings. */
  column: {
    read: (field: string): string => `Read as ${field}.`,
    measure: (field: string, measure: string): string =>
      `Read as ${field}: its heading is the measure ${measure}.`,
    day: (start: string, end: string): string => `Read as ${start} and ${end}: each row happens on one day.`,
    goalsOfStrategies: 'Read as the goals of the strategies in each row.',
    goalsOfRows: 'Read as the goals of the rows.',
    said: (field: string): string => `Read as ${field}: the settings say so.`,
    byHeading: (field: string, valuesFit: boolean): string =>
      `Read as ${field}: its heading says so${valuesFit ? ' and its values fit' : ''}.`,
    byNoOther: (field: string, valuesFit: boolean): string =>
      `Read as ${field}: no heading says so more plainly${valuesFit ? ' and its values fit' : ''}.`,
    lastIsTarget: 'Part of the calendar: its last number is the Target, due at the end of that period.',
    eachOfPeriod: (field: string): string => `Part of the calendar: each number is the ${field} of a period.`,
    runs: 'Part of the calendar: it says when the rows run.',
    addsUp: (field: string): string =>
      `Part of the calendar: its numbers add up to the ${field}, and it says when the rows run.`,
  },
  notUsed: {
    goalsElsewhere: 'Not used: the strategies have a table of their own, which names their goals.',
    goalsWithoutStrategies: 'Not used: it names goals, but no column names the strategies that serve them.',
    total: 'Not used: it holds the total of its neighbours.',
    calendar: (role: Role): string => `Not used: it belongs to a calendar, and ${role} have none.`,
    startsOver: 'Not used: its numbers start over, so they cannot tell the rows apart.',
    said: 'Not used: the settings say so.',
    noField: (role: Role): string => `Not used: ${role} have no field of that name.`,
    empty: (other: string, letters: string, field: string): string =>
      `Not used: it is empty, and ${other} (column ${letters}) is read as ${field}.`,
    otherRead: (other: string, letters: string, field: string): string =>
      `Not used: ${other} (column ${letters}) is read as ${field}.`,
    retiring: (field: string, known: number, filled: number): string =>
      `Not used as ${field}: ${fewOf(known, filled)} can be read as one. Rows that it calls paused, dropped or the like are left out all the same.`,
    fewChoices: (field: string, known: number, filled: number): string =>
      `Not used: ${fewOf(known, filled)} can be read as ${field}.`,
    otherDates: 'Not used: other columns say when the rows run.',
    unfitValues: (field: string): string =>
      `Not used: its heading says ${field}, but its values do not look like it.`,
  },
};
