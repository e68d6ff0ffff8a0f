import { language } from '../../../languages/language';
import { headingOf } from '../../../plan/fields/in-words';
import { fieldValue } from '../../../plan/rows';
import { declareRule } from '../../rule';

/** Excel converts a longer column faster by its own command, which the message names. */
const mostEdits = 1000;

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
        heading: source.headings[column] || headingOf(role, field),
        rows: rowIndexes.length,
        cells: { role, table, field, rowIndexes: new Set(rowIndexes) },
      },
      fields: [field],
      part: [role, source.name ?? source.sheet, field].join('/'),
      columnCells: { table, column, rowIndexes },
    };
  },
  message: ({ heading, rows }) => language.rules['number-as-text'].finding({ heading, cells: rows }),
  fixes: (_, { rows, cells: { role, table, field, rowIndexes } }, { plan }) => {
    if (rows > mostEdits) return [];
    const edits = plan[role]
      .filter((row) => row.table === table && rowIndexes.has(row.rowIndex))
      .map((row) => ({ row, field, newValue: fieldValue(row, field) as number }));
    return [{ label: language.rules['number-as-text'].fixes.convert(rows), edits }];
  },
});
