import { number } from '../../../languages/words';
import { fieldName } from '../../../plan/fields/catalogue';
import { fieldValue } from '../../../plan/rows';
import { declareRule } from '../../rule';

/** Excel converts a longer column faster by its own command, which the message names. */
const mostEdits = 1000;

/** Where Excel turns a column of text into numbers. */
const remedy = 'Data, Text to Columns, Finish';

export const numberAsText = declareRule({
  id: 'number-as-text',
  group: 'measurement',
  severity: 'advice',
  judges: { plan: [] },
  select: ({ plan }) => [plan.textNumbers.map((column) => ({ row: null, ...column }))],
  decide: ({ table, column, field, rowIndexes }, { plan }) => {
    const { role, source } = plan.tables[table] ?? {};
    if (role === undefined || source === undefined) return 'pass';
    return {
      outcome: 'finding',
      detail: {
        heading: source.headings[column] || fieldName(role, field),
        rows: rowIndexes.length,
        cells: { role, table, field, rowIndexes: new Set(rowIndexes) },
      },
      fields: [field],
      part: [role, source.name ?? source.sheet, field].join('/'),
      columnCells: { table, column, rowIndexes },
    };
  },
  message: ({ heading, rows }) =>
    rows === 1
      ? `1 cell of the column ${heading} holds a number stored as text. It was read as a number, but Excel leaves it out of sums. Convert it to a number (${remedy}).`
      : `${number(rows)} cells of the column ${heading} hold numbers stored as text. They were read as numbers, but Excel leaves them out of sums. Convert them to numbers (${remedy}).`,
  fixes: (_, { rows, cells: { role, table, field, rowIndexes } }, { plan }) => {
    if (rows > mostEdits) return [];
    const edits = plan[role]
      .filter((row) => row.table === table && rowIndexes.has(row.rowIndex))
      .map((row) => ({ row, field, newValue: fieldValue(row, field) as number }));
    return [
      { label: rows === 1 ? 'Convert it to a number' : `Convert ${number(rows)} cells to numbers`, edits },
    ];
  },
});
