import { count } from './count';

/** The sheet with the plan over time. */
export const timelineSheet = {
  /** In place of the title, until all of the sheet is written. It begins with the title. */
  unfinished: (title: string): string =>
    `${title}. Unfinished: write the timeline again, and this sheet is replaced.`,
  note: (day: string): string =>
    `Written by Plumbline. Rows and names are those of the check of ${day}. Start, end and status follow the plan.`,
  noteWithoutStatus: (day: string): string =>
    `Written by Plumbline. Rows and names are those of the check of ${day}. Start and end follow the plan.`,
  day: 'As of',
  dayNote: 'or =TODAY()',
  headings: {
    name: 'Strategies and their tactics',
    share: 'Share',
    sign: 'Note',
  },
  signs: {
    late: 'late',
    noDates: 'no dates',
    backwards: 'end before start',
    notInPlan: 'not in the plan',
  },
  legend: {
    tactic: 'Tactic',
    period: 'Period of the strategy',
    /** `statuses` are the statuses with which nothing is late, as a list of words. */
    late: (statuses: string): string => `Late: its end has passed, and its status is not ${statuses}`,
    today: {
      week: 'Week of the date on the left',
      month: 'Month of the date on the left',
      quarter: 'Quarter of the date on the left',
      years: 'Period of the date on the left',
    },
  },
  values: 'Dates in italics do not follow the plan: it gives them as a period, in a calendar, or as text.',
  /** What the sheet has no room for. */
  leftOut: (tactics: number, rows: number): string =>
    `${count(tactics, 'more tactic is', 'more tactics are')} not shown: the sheet has ${count(rows, 'row', 'rows')} at most, late tactics first.`,
  strategiesLeftOut: (strategies: number): string =>
    `${count(strategies, 'more strategy is', 'more strategies are')} not shown.`,
  /** Excel puts the page and the number of pages in place of &P and &N. */
  page: 'Page &P of &N',
  problems: {
    notChecked: {
      sentence: 'The plan has not been checked yet, so its dates are not known.',
      whatToDo: 'Check the plan, then try again.',
    },
    noDates: {
      sentence: 'No tactic has both a start and an end, so there is no timeline to write.',
      whatToDo: 'Give the tactics a Start and an End, or a Period such as Q3 2026. Then check again.',
    },
    rowsChanged: {
      sentence: (sheet: string): string => `Rows on ${sheet} have changed since the last check.`,
      whatToDo: 'Check again, then try again.',
    },
  },
};
