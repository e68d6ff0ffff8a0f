import { fieldName } from '../../../plan/fields/catalogue';
import { declareRule } from '../../rule';
import { number } from '../../wording';

/** Where Excel turns a column of text into numbers. */
const remedy = 'Data, Text to Columns, Finish';

export const numberAsText = declareRule({
  id: 'number-as-text',
  group: 'measurement',
  title: 'Numbers written as text',
  question: 'Are the numbers of every column numbers to Excel as well?',
  reason: 'Excel leaves text out of sums and sorts it apart, so totals and this check would disagree.',
  severity: 'advice',
  judges: { plan: [] },
  select: ({ plan }) => [plan.textNumbers.map((column) => ({ row: null, ...column }))],
  decide: ({ table, column, field, rowIndexes }, { plan }) => {
    const { role, source } = plan.tables[table] ?? {};
    if (role === undefined || source === undefined) return 'pass';
    return {
      outcome: 'finding',
      detail: { heading: source.headings[column] || fieldName(role, field), rows: rowIndexes.length },
      fields: [field],
      part: [role, source.name ?? source.sheet, field].join('/'),
      columnCells: { table, column, rowIndexes },
    };
  },
  messages: {
    finding: ({ heading, rows }) =>
      rows === 1
        ? `1 cell of the column ${heading} holds a number written as text. It was read as a number, but Excel leaves it out of its sums. Turn it into a number there too (${remedy}).`
        : `${number(rows)} cells of the column ${heading} hold numbers written as text. They were read as numbers, but Excel leaves them out of its sums. Turn them into numbers there too (${remedy}).`,
    pass: 'All numbers are numbers.',
    incomplete: 'It could not be decided whether numbers are written as text.',
    inapplicable: 'Every plan is asked for its numbers.',
  },
});
