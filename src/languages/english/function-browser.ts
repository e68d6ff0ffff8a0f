import { number } from '../words';
import { count } from './count';

/** What the view of the functions says; what a function is and does comes worded already. */
export const functionBrowser = {
  title: 'Functions',
  explain: {
    title: 'Selected cell',
    command: 'Explain this cell',
    reading: 'Reading the selected cell…',
    /** What follows the address of the cell. */
    nothing: {
      nothing: 'is blank.',
      'a value': 'contains a typed value.',
      'another formula': 'contains a formula without a PLUMB function.',
    },
    invitation: 'Select a cell with a PLUMB function to see what it does.',
    news: (cell: string, answer: string): string => `${cell} explained: ${answer}.`,
    spillsFrom: (selected: string, home: string): string =>
      `${selected} is part of the result of the formula in ${home}.`,
    formula: 'Formula',
    answer: 'Result',
    unknown: 'unknown',
    leftOut: 'left out',
    leftOutAs: (value: string): string => `left out: ${value}`,
    cells: (rows: number, columns: number): string => `${count(rows, 'row')}, ${count(columns, 'column')}`,
    first: (shown: number, rows: number): string =>
      shown < rows ? `the first ${number(shown)} of ${count(rows, 'row')}` : count(rows, 'row'),
    here: (cell: string, value: string): string => `for ${cell}: ${value}`,
    answerHere: (cell: string): string => `Result in ${cell}`,
    arguments: 'Arguments',
    failed: (amount: number): string => `${count(amount, 'cell')} without a result`,
    source: (source: string): string => `Source: ${source}`,
  },
  browse: {
    title: 'All functions',
    search: 'Search the functions',
    searchHint: 'Name, purpose or argument',
    found: (amount: number): string =>
      amount === 0 ? 'No functions found.' : `${count(amount, 'function')} found.`,
    none: (words: string): string =>
      `No function matches "${words}". Try another word, such as margin or volume.`,
    /** Heard after the amount. */
    amountNoun: (amount: number): string => (amount === 1 ? 'function' : 'functions'),
  },
  form: {
    title: (id: string): string => `Insert ${id} into a cell`,
    optional: 'optional',
    optionalAs: (value: string): string => `optional, default ${value}`,
    takes: (kind: string): string => `Takes ${kind}.`,
    useSelection: 'Use selection',
    useSelectionFor: (name: string): string => `Use selection for ${name}`,
    formula: 'Formula',
    preview: 'Result',
    fillIn: (names: string): string => `Fill in ${names} to see the result.`,
    refers: 'The result depends on cells, and appears once the formula is inserted.',
    correct: 'Correct the arguments marked above to see the result.',
    fillExample: 'Fill in the example',
    target: 'Target cell:',
    targetUnknown: 'No target cell chosen yet.',
    useCell: 'Use the selected cell',
    insert: (cell: string): string => `Insert into ${cell}`,
    insertNowhere: 'Insert',
    inserting: 'Inserting…',
    inserted: (cell: string): string => `Inserted into ${cell}. You can undo this in Excel.`,
    notBlank: ({ sheet, cell }: { readonly sheet: string; readonly cell: string }, holds: string): string =>
      `${cell} on ${sheet} already contains ${holds}. Replace it?`,
    replace: 'Replace',
    keep: 'Keep it',
    kept: 'Nothing was changed.',
    spills: (columns: number): string =>
      `The result fills several rows of ${count(columns, 'column')}. The cells to the right and below must be empty and outside any table.`,
    spillsSomehow:
      'The result fills several rows and columns. The cells to the right and below must be empty and outside any table.',
    notANumber: 'Enter a number, cell or formula, such as 1234.5, 20% or B2.',
  },
  inThisWorkbook: {
    title: 'Formulas in this workbook',
    repair: 'Repair formulas',
    repairWhy:
      'Formulas with PLUMB functions show #NAME? if they were calculated before Plumbline was there. Repairing writes them again.',
    freeze: 'Freeze values…',
    freezeWhy:
      'Before you send the workbook to someone without Plumbline, replace its PLUMB formulas by their values.',
  },
  about: {
    title: 'Example, errors and source',
    example: 'Example',
    gives: 'Result',
    errors: 'Errors',
    source: 'Source',
  },
};
