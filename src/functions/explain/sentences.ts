/** Why the value of a part is not known here. */
export const obstacles = {
  ofExcel: (name: string): string => `${name} is a function of Excel's own, which Excel alone calculates.`,
  unread: (reference: string): string => `What ${reference} holds could not be read.`,
  unnamed: (name: string): string => `The workbook has no name ${name} that stands for cells or a value.`,
  noSheet: (sheet: string): string => `The workbook has no sheet ${sheet}.`,
  noTable: (table: string): string => `The workbook has no table ${table}.`,
  noColumn: (reference: string): string =>
    `${reference} names a column or a part that its table does not have.`,
  otherRow: (reference: string): string =>
    `${reference} names this row, and the cell stands beside no row of the table.`,
  tooLarge: (reference: string, cells: number): string =>
    `${reference} has ${cells.toLocaleString('en-US')} cells, more than are read for an explanation.`,
} as const;

export const remarks = {
  unreadable: (message: string): string => `Plumbline cannot read this formula. ${message}`,
  outdated: (now: string): string =>
    `From what its cells hold now the answer is ${now}. Press F9 in Excel to calculate the workbook again.`,
} as const;

/** What an error in a cell means where the function itself did not give it. */
export const remarkByError: Readonly<Record<string, string>> = {
  '#BUSY!': 'The answer is still being calculated. It comes by itself.',
  '#GETTING_DATA': 'The answer is still being calculated. It comes by itself.',
  '#NAME?':
    'Excel did not know a name in this formula when it last calculated it, most often because Plumbline was not open. Press F2 and then Enter in the cell.',
  '#SPILL!':
    'The answer has no room. Empty the cells to the right of this one and below it, and keep it out of tables.',
  '#CONNECT!': 'Plumbline did not answer when Excel asked it. Press F2 and then Enter in the cell.',
  '#BLOCKED!':
    'Excel keeps Plumbline from calculating here. Trust the add-in under File, Options, Trust Center.',
};
