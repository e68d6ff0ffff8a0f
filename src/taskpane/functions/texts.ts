import { count, number } from '../../alignment/wording';
import { numberText } from '../../functions/explain/shown-value';
import type { NamedCell } from '../pane-host';

const cells = (rows: number, columns: number): string =>
  `${numberText(rows)} ${rows === 1 ? 'row' : 'rows'}, ${numberText(columns)} ${columns === 1 ? 'column' : 'columns'}`;

/** Everything that the view of the functions says in words of its own. */
export const functionTexts = {
  title: 'Functions',
  explain: {
    title: 'The selected cell',
    command: 'Explain this cell',
    reading: 'Looking at the selected cell…',
    nothing: {
      nothing: 'is blank.',
      'a value': 'holds a value that was typed in.',
      'another formula': 'holds a formula without a function of PLUMB.',
    },
    invitation: 'Select a cell with a function of PLUMB, and what it does is explained here.',
    news: (cell: string, answer: string): string => `${cell} explained: ${answer}.`,
    newsOfNothing: (cell: string, what: string): string => `${cell} ${what}`,
    spillsFrom: (selected: string, home: string): string =>
      `${selected} belongs to the answer of the formula in ${home}.`,
    formula: 'Formula',
    answer: 'Answer',
    unknown: 'not known here',
    leftOut: 'left out',
    leftOutAs: (value: string): string => `left out: ${value}`,
    cells,
    first: (shown: number, rows: number): string =>
      shown < rows ? `the first ${number(shown)} of ${count(rows, 'row')}` : count(rows, 'row'),
    here: (cell: string, value: string): string => `for ${cell}: ${value}`,
    answerHere: (cell: string): string => `The answer in ${cell}`,
    arguments: 'Its arguments',
    failed: (amount: number): string => `${count(amount, 'cell')} without an answer`,
    times: (amount: number): string => `${number(amount)} ×`,
    source: (source: string): string => `Source: ${source}`,
  },
  browse: {
    title: 'All functions',
    search: 'Search the functions',
    searchHint: 'Name, purpose or argument',
    found: (amount: number): string =>
      amount === 0 ? 'No function fits.' : `${count(amount, 'function')} found.`,
    none: (words: string): string =>
      `No function speaks of "${words}". Try another word, such as margin or volume.`,
    amountNoun: (amount: number): string => (amount === 1 ? 'function' : 'functions'),
  },
  form: {
    title: (id: string): string => `Put ${id} into a cell`,
    optional: 'optional',
    optionalAs: (value: string): string => `optional, else ${value}`,
    useSelection: 'Use selection',
    useSelectionFor: (name: string): string => `Use selection for ${name}`,
    formula: 'Formula',
    preview: 'Its answer',
    fillIn: (names: string): string => `Fill in ${names} to see the answer.`,
    refers: 'The answer depends on cells, and shows once the formula is inserted.',
    mend: 'Mend what is marked above to see the answer.',
    fillExample: 'Fill in the example',
    target: 'Goes into',
    targetUnknown: 'No cell is chosen yet.',
    useCell: 'Use the selected cell',
    insert: (cell: string): string => `Insert into ${cell}`,
    insertNowhere: 'Insert',
    inserting: 'Inserting…',
    inserted: (cell: string): string => `Inserted into ${cell}. Undo in Excel takes it back.`,
    notBlank: ({ sheet, cell }: NamedCell, holds: string): string =>
      `${cell} on ${sheet} holds ${holds}. Replace it?`,
    replace: 'Replace',
    keep: 'Keep it',
    kept: 'Nothing was changed.',
    spills: (columns: number): string =>
      `The answer fills several rows of ${count(columns, 'column')}. The cells to the right and below must be empty, and in no table.`,
    spillsSomehow:
      'The answer fills several rows and columns. The cells to the right and below must be empty, and in no table.',
    problems: {
      number: 'This is no number, cell or formula. Write it such as 1234.5, 20% or B2.',
    },
  },
  about: {
    title: 'Example, errors and source',
    example: 'Example',
    gives: 'gives',
    errors: 'Errors',
    source: 'Source',
  },
} as const;
