import { number } from '../words';

/** What is said of a cell with a formula, where the functions themselves do not say it. References and names stand as in the formula. */
export const explanations = {
  /** Why the value of a part is not known here. */
  obstacles: {
    ofExcel: (name: string): string => `${name} is an Excel function, which only Excel can calculate.`,
    unread: (reference: string): string => `What ${reference} holds could not be read.`,
    unnamed: (name: string): string => `The workbook has no name ${name} for cells or a value.`,
    noSheet: (sheet: string): string => `The workbook has no sheet ${sheet}.`,
    noTable: (table: string): string => `The workbook has no table ${table}.`,
    noColumn: (reference: string): string =>
      `${reference} names a column or part that its table does not have.`,
    otherRow: (reference: string): string =>
      `${reference} refers to this row, but the cell is not beside a row of the table.`,
    tooLarge: (reference: string, cells: number): string =>
      `${reference} has ${number(cells)} cells, too many to read for an explanation.`,
  },
  remarks: {
    /** `problem` is a sentence of its own. */
    unreadable: (problem: string): string => `Plumbline cannot read this formula. ${problem}`,
    outdated: (now: string): string =>
      `With what the cells hold now, the answer is ${now}. Press F9 in Excel to recalculate the workbook.`,
  },
  /** What an error in a cell means where the function itself did not give it. */
  errors: {
    '#BUSY!': 'The answer is still being calculated and will appear by itself.',
    '#GETTING_DATA': 'The answer is still being calculated and will appear by itself.',
    '#NAME?':
      'Excel did not know a name in this formula when it last calculated it, usually because Plumbline was not open. Press F2, then Enter, in the cell.',
    '#SPILL!':
      'There is no room for the answer. Clear the cells to the right and below, and keep the formula out of tables.',
    '#CONNECT!': 'Plumbline did not answer when Excel called it. Press F2, then Enter, in the cell.',
    '#BLOCKED!': 'Excel is blocking Plumbline here. Trust the add-in under File, Options, Trust Center.',
  },
};
