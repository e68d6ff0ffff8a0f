import { enumerate, number, percent } from '../words';
import { count } from './count';

interface KpiFigures {
  readonly tactic: string;
  /** In quotes; null where it has no name. */
  readonly kpi: string | null;
  readonly actual: number;
  readonly target: number;
}

const kpiFigures = ({ kpi, actual, target }: KpiFigures): string =>
  `${kpi ?? 'the KPI'} is at ${number(actual)}, with a target of ${number(target)}`;

const missingDate = { start: 'no Start', end: 'no End' };

/** Where Excel turns a column of text into numbers. */
const textToColumns = 'Data, Text to Columns, Finish';

export const measurementRules = {
  'behind-target': {
    title: 'Behind its target',
    question: 'Is every KPI as far on the way to its target as the time?',
    reason:
      'A shortfall that is seen halfway can still be made up, at the end it cannot. Whoever looks only at the result learns too late that the plan does not work.',
    pass: 'The KPI of the tactic is as far as its time, or it is too early to say.',
    incomplete: 'The KPI, its target, its actual value or a date of the tactic could not be read.',
    inapplicable: 'The tactics have no KPI target or no KPI actual column.',
    findings: {
      behind: (figures: KpiFigures, { ratio, elapsed }: { ratio: number; elapsed: number }): string =>
        `${figures.tactic} is behind: ${kpiFigures(figures)}. That is ${percent(ratio)} after ${percent(elapsed)} of its time. Find out why, and change the tactic or the target.`,
      endedShort: (figures: KpiFigures, ratio: number): string =>
        `${figures.tactic} has ended short of its target: ${kpiFigures(figures)}, which is ${percent(ratio)}. Find out why before you plan the next one.`,
      endedAbove: (figures: KpiFigures): string =>
        `${figures.tactic} has ended above its target: ${kpiFigures(figures)}. Find out why, and correct the next target or the next tactic.`,
    },
  },
  'kpi-without-target': {
    title: 'KPI without a target',
    question: 'If other tactics have a target for their KPI, does every KPI have one?',
    reason:
      'A KPI without a target always looks fine. Nobody can say whether 300 leads are many or few, so nobody acts in time.',
    pass: 'The KPI of the tactic has a target, or it has no KPI.',
    incomplete: 'The KPI or the KPI target of the tactic could not be read.',
    inapplicable: 'The tactics have no KPI or no KPI target column.',
    /** The KPI stands in quotes. */
    finding: ({ tactic, kpi }: { tactic: string; kpi: string }): string =>
      `${tactic} is measured by ${kpi}, but has no target for it. Enter the number that would be a success.`,
  },
  'missing-budget': {
    title: 'No budget',
    question: 'If other tactics have a budget, does every tactic have one?',
    reason:
      'A tactic without a budget is paid for by the others, or not at all. Until it has one it counts with the average of those that have, which may be far off.',
    pass: 'The tactic has a budget.',
    incomplete: 'The Budget of the tactic could not be read.',
    inapplicable: 'The tactics have no Budget column.',
    finding: (tactic: string): string =>
      `${tactic} has no budget, although other tactics have one. Enter what it may cost, or 0 if it costs nothing.`,
  },
  'missing-dates': {
    title: 'Missing dates',
    question: 'Does every tactic have a start and an end?',
    reason: 'Work without dates cannot be compared with its strategy, and rarely gets started.',
    pass: 'The tactic has both dates.',
    incomplete: 'A date or the Period of the tactic could not be read.',
    inapplicable: 'The plan has no tactics.',
    finding: ({ tactic, missing }: { tactic: string; missing: readonly ('start' | 'end')[] }): string =>
      `${tactic} has ${enumerate(missing.map((date) => missingDate[date]))}. Enter ${missing.length === 1 ? 'it' : 'both'}, or a Period such as Q3 2026.`,
    fixes: {
      asStrategy: ({ start, end }: { start: string; end: string }): string =>
        `Run from ${start} to ${end}, as its strategy does`,
    },
  },
  'missing-kpi': {
    title: 'No KPI',
    question: 'Does every tactic have a KPI?',
    reason: 'What is not measured cannot be managed, and nobody can tell success from luck.',
    pass: 'The tactic has a KPI.',
    incomplete: 'The KPI of the tactic could not be read.',
    inapplicable: 'The tactics have no KPI column.',
    finding: (tactic: string): string =>
      `${tactic} has no KPI. Name the figure that will show whether it works.`,
  },
  'missing-owner': {
    title: 'No owner',
    question: 'Does every tactic have an owner, and every strategy if others have one?',
    reason: 'Work without an owner tends not to get done.',
    pass: 'The row has an owner.',
    incomplete: 'The Owner of the row could not be read.',
    inapplicable: 'No sheet of the plan has an Owner column.',
    finding: (row: string): string => `${row} has no owner. Name the person who is responsible for it.`,
    fixes: {
      /** The owner stands in quotes. */
      ofStrategy: (owner: string): string => `Enter ${owner}, who owns its strategy`,
    },
  },
  'missing-segment': {
    title: 'No segment',
    question: 'Does every tactic, or one of its strategies, name a segment?',
    reason: 'A tactic for everybody is for nobody, and its result cannot be compared with the plan.',
    pass: 'The tactic or one of its strategies names a segment.',
    incomplete: 'The Segment or the Strategy of the tactic could not be read.',
    inapplicable: 'The plan has no tactics.',
    finding: ({ tactic, strategies }: { tactic: string; strategies: number }): string =>
      strategies === 0
        ? `${tactic} has no segment, and no strategy to take one from. Say who it is for.`
        : `Neither ${tactic} nor ${strategies === 1 ? 'its strategy' : 'any of its strategies'} names a segment. Say who it is for.`,
  },
  'not-calculated': {
    title: 'Formulas without results',
    question: 'Do all formulas have results?',
    reason:
      'Some programs save formulas without their results. Such a cell counts as empty until Excel has calculated it.',
    pass: 'All formulas have results.',
    incomplete: 'Could not tell whether all formulas have results.',
    inapplicable: 'Applies to every plan.',
    finding: ({ heading, cells }: { heading: string; cells: number }): string =>
      cells === 1
        ? `1 cell of the column ${heading} holds a formula that was never calculated, so it counts as empty. Open the file in Excel and save it.`
        : `${number(cells)} cells of the column ${heading} hold formulas that were never calculated, so they count as empty. Open the file in Excel and save it.`,
  },
  'not-specific': {
    title: 'Strategy not specific',
    question: 'Does every strategy name a target, a target margin or a segment?',
    reason:
      'A strategy that says neither for whom nor how much allows every tactic and rules out none. Nobody can tell later whether it worked.',
    pass: 'The strategy names a target, a target margin or a segment.',
    incomplete: 'The Target, the Target margin or the Segment of the strategy could not be read.',
    inapplicable: 'The plan has no strategies.',
    finding: (strategy: string): string =>
      `${strategy} has neither a target, nor a target margin, nor a segment. Say how much it should bring, or from whom.`,
  },
  'number-as-text': {
    title: 'Numbers stored as text',
    question: 'Are all numbers stored as numbers?',
    reason:
      'Excel leaves text out of sums and sorts it separately, so its totals would differ from this check.',
    pass: 'All numbers are stored as numbers.',
    incomplete: 'Could not tell whether numbers are stored as text.',
    inapplicable: 'Applies to every plan.',
    finding: ({ heading, cells }: { heading: string; cells: number }): string =>
      cells === 1
        ? `1 cell of the column ${heading} holds a number stored as text. It was read as a number, but Excel leaves it out of sums. Convert it to a number (${textToColumns}).`
        : `${number(cells)} cells of the column ${heading} hold numbers stored as text. They were read as numbers, but Excel leaves them out of sums. Convert them to numbers (${textToColumns}).`,
    fixes: {
      convert: (cells: number): string =>
        cells === 1 ? 'Convert it to a number' : `Convert ${number(cells)} cells to numbers`,
    },
  },
  overdue: {
    title: 'Overdue',
    question: 'Is every tactic done once its end has passed?',
    reason:
      'A tactic that has ended and is not done is either late, or forgotten. Both hide in a plan until somebody asks for the result.',
    pass: 'The tactic is done, has not ended yet, or has no status.',
    incomplete: 'The Status or the End of the tactic could not be read.',
    inapplicable: 'The tactics have no Status column.',
    finding: ({
      tactic,
      end,
      days,
      status,
    }: {
      tactic: string;
      end: string;
      days: number;
      status: string;
    }): string =>
      `${tactic} ended on ${end}, ${count(days, 'day')} ago, and its status is still ${status}. Set it to done, give it a new end, or drop it.`,
  },
  'review-overdue': {
    title: 'Review overdue',
    question: 'If rows are reviewed, is every running row reviewed often enough?',
    reason:
      'Markets move while a plan runs. A row that nobody has looked at for a long time keeps costing money after it has stopped working.',
    pass: 'The row was reviewed not long ago, or is not running.',
    incomplete: 'Reviewed on, the Status or a date of the row could not be read.',
    inapplicable: 'No sheet of the plan has a Reviewed on column.',
    findings: {
      never: ({ row, since, days }: { row: string; since: string; days: number }): string =>
        `${row} has been running since ${since}, for ${count(days, 'day')}, without a review. Look at its results, and enter the day under Reviewed on.`,
      longAgo: ({ row, since, days }: { row: string; since: string; days: number }): string =>
        `${row} was last reviewed on ${since}, ${count(days, 'day')} ago. Look at its results, and enter the day under Reviewed on.`,
    },
  },
  'unknown-choice': {
    title: 'Unknown choice',
    question: 'Is every value of a choice column one of its choices?',
    reason:
      'Plumbline knows what "active" or "retention" means, but not what a word of your own means. Rows with such a word are judged as if the cell were empty, so a dropped tactic could count as live, or a launch offer as one without a stage.',
    pass: 'Every value of the choice columns is one of their choices.',
    incomplete: 'Could not tell whether the choices are known.',
    inapplicable: 'Applies to every plan.',
    /** The text that the cells hold stands in quotes. */
    finding: ({
      heading,
      cells,
      text,
      choices,
    }: {
      heading: string;
      cells: number;
      text: string;
      choices: readonly string[];
    }): string =>
      `${count(cells, 'cell')} of the column ${heading} ${cells === 1 ? 'holds' : 'hold'} ${text}, which is not one of its choices, so ${cells === 1 ? 'it counts' : 'they count'} as empty. Enter one of these: ${choices.join(', ')}.`,
  },
  'unreadable-cell': {
    title: 'Unreadable cell',
    question: 'Can every cell be read?',
    reason: 'A cell that cannot be read counts as empty, so its value is missing from the check.',
    otherSeverities: {
      warning: 'a setting names what the workbook no longer has, or is set twice',
      advice: 'this version does not know the setting',
    },
    pass: 'The cell can be read.',
    incomplete: 'Could not tell whether the cell can be read.',
    inapplicable: 'Applies to every plan.',
    /** The problem is a whole sentence, or several. */
    finding: ({ row, problem, lost }: { row: string; problem: string; lost: 'cell' | 'share' }): string =>
      `${row}: ${problem} Until then ${lost === 'share' ? 'that share counts as not given' : 'the cell counts as empty'}.`,
    fixes: {
      enter: (value: string): string => `Enter ${value}`,
    },
  },
};
