import { enumerate } from '../words';

const names = (tables: readonly string[]): string =>
  tables.length === 0 ? '' : ` Its tables are ${enumerate(tables)}.`;

/** What is said of the sheet of the settings. What stands on it (names, values, headings) is the same in all languages. */
export const settingsSheet = {
  /** What each setting is for, in one sentence. */
  about: {
    Profile:
      'What counts towards the score: core covers backing and coverage; full adds funding and feasibility.',
    Lead: 'Who leads the planning. It changes wording and order, never the score.',
    'Plan date': 'The day that the plan is checked as of; without it, today.',
    'Fiscal year starts': 'The month in which the fiscal year begins: it dates periods such as Q1 and H2.',
    'Small firm':
      'Yes where the same people do marketing and sales: who does or approves what is then not checked.',
    Language: 'Decides how numbers that are text are read: 1,234.5 in English is 1.234,5 in German.',
    Marks:
      'Which findings are marked in the plan: backing marks errors, and warnings about backing; errors marks nothing else.',
    'Plumbline column':
      'Whether each check writes the status of every row and the reason for it as text into two columns beside the checked tables, to filter, sort, print and pivot by.',
    Rule: 'Switches a rule off, or sets the severity of its findings.',
    Limit: 'Sets a number that rules judge by.',
    Table: 'What a table of the workbook is, or that it is no part of the plan.',
    Column: 'Which field a column holds, or that it is not used.',
    'Fill down': 'Whether a value goes for the blank cells below it.',
    Sections: 'What the rows that head the sections of a table hold.',
    Mute: 'Takes a finding out of the list; the note is the reason, and the score stays.',
    Approval: 'What was approved of a strategy or a tactic in Plumbline, by whom and when.',
    'Stock-out':
      'Whether a period with 0 units in the sales history sold nothing, which counts as 0, or the product could not be sold, which forecasts take as missing.',
  },
  /** What each limit is, in one sentence. */
  limits: {
    'funding-difference':
      "How far a strategy's share of the spend may be from its Funding share before anything is said.",
    'funding-difference-warning': 'How far it may be before the advice becomes a warning.',
    'funding-gap': 'How much of the spend the Funding shares together may leave unassigned.',
    'discounted-spend': 'How much of the spend may be on tactics with a discount.',
    'stages-needed':
      'How many of the five stages, from awareness on, need a tactic: 3 leaves out retention and advocacy.',
    'tactic-review-days': 'For how many days a running tactic may go without a review.',
    'strategy-review-days': 'For how many days a running strategy may go without a review.',
  },
  /** What a value may be, where that is no choice: what completes `Enter …` and `must be …`. */
  allowed: {
    day: 'a date such as 2026-03-01',
    month: 'a month such as April or 4',
    language: 'a language such as German or de-DE',
    text: 'a text',
    number: (minimum: number, maximum: number): string =>
      `a number from ${minimum} to ${maximum}${maximum > 1 ? '' : ', where 5% is 0.05'}`,
    field: (notUsed: string): string => `a field such as Owner or KPI target, or ${notUsed}`,
  },
  /** What is wrong with the sheet, and what to do. Settings come in quotes. */
  problems: {
    noHeadings: (sheet: string): string =>
      `The sheet ${sheet} has no row with the headings Setting, Value and Note, so no setting on it counts. Enter them above the settings.`,
    unknownSetting: (setting: string): string =>
      `This version of Plumbline has no setting ${setting}, so the row is left as it is. Correct its name if that is a slip.`,
    /** `kind` is the name of the setting, such as Rule. */
    unknownSubject: (kind: string, subject: string): string =>
      `This version of Plumbline has no ${kind.toLowerCase()} ${subject}, so the row is left as it is. Correct its name if that is a slip.`,
    noSetting: (value: string): string =>
      `The value ${value} stands beside no setting. Name its setting in the same row, or delete the row.`,
    setAgain: (setting: string, row: number): string =>
      `${setting} is set again in row ${row}, and that row counts. Delete one of the two rows.`,
    noSubject: (setting: string, example: string): string =>
      `${setting} does not say which one. Write it as in ${example}.`,
    noColumn: (setting: string, example: string): string =>
      `${setting} names no column. Write it as in ${example}.`,
    noPeriod: (setting: string, example: string): string =>
      `${setting} does not end with a period and its year. Write it as in ${example}.`,
    wrongValue: (setting: string, value: string, allowed: string): string =>
      `${setting} holds ${value}. Enter ${allowed}. Until then the row changes nothing.`,
    tableGone: (setting: string, table: string, tables: readonly string[]): string =>
      `${setting}: the workbook has no table ${table} any more.${names(tables)} Correct the name in the row, or delete the row.`,
    columnGone: (setting: string, table: string, column: string): string =>
      `${setting}: the table ${table} has no column ${column} any more. Correct the heading in the row, or delete the row.`,
    historyGone: (setting: string): string =>
      `${setting}: the workbook has no sales history any more. Delete the row if none is to come.`,
    productGone: (setting: string): string =>
      `${setting}: the sales history does not have this product any more. Correct the name in the row, or delete the row.`,
    noProduct: (setting: string, example: string): string =>
      `${setting} names no product, but the sales history does. Write it as in ${example}.`,
    /** `last` is the last period of the product's history. */
    periodGone: (setting: string, last: string): string =>
      `${setting}: the product's sales history has no such period. Write it as in ${last}, its last one, or delete the row.`,
  },
};
