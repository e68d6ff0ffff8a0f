import { sheetCatalogue } from '../../../plan/fields/catalogue';
import type { AbsentColumn } from '../../absent-columns';
import type { Alignment } from '../../alignment';
import { type ColumnCells, declareRule } from '../../rule';

export const columnMissing = declareRule({
  id: 'column-missing',
  group: 'backing',
  title: 'Missing column',
  question: 'Does the plan have the columns that the check needs?',
  reason: 'If the whole plan lacks a column, that is one finding, not one for every row.',
  severity: 'warning',
  judges: { plan: [] },
  select: ({ absentColumns }) => [absentColumns.map((column) => ({ row: null, column }))],
  decide: ({ column }, alignment) => {
    const columnCells = whereToAdd(column, alignment);
    return {
      outcome: 'finding',
      detail: column,
      fields: [column.field],
      severity: column.severity,
      part: `${column.role}/${column.field}`,
      carries: column.carries,
      ...(columnCells === null ? {} : { columnCells }),
    };
  },
  messages: {
    finding: ({ role, tells, remedy }) =>
      `No ${sheetCatalogue[role].rowNoun} says ${tells}. Add or fill ${remedy}.`,
    pass: 'The plan has the columns that the check needs.',
    incomplete: 'Could not tell whether a column is missing.',
    inapplicable: 'Applies to every plan.',
  },
});

/** The empty column's heading; where there is none, the first table that it belongs in. */
function whereToAdd({ role, field }: AbsentColumn, { plan }: Alignment): ColumnCells | null {
  const places = plan.tables.map(({ role: tableRole, columns }, table) => ({
    tableRole,
    table,
    column: columns.indexOf(field),
  }));
  const own = places.filter(({ tableRole }) => tableRole === role);
  const place = own.find(({ column }) => column >= 0) ?? own[0];
  if (place === undefined) return null;
  return { table: place.table, column: place.column < 0 ? null : place.column, rowIndexes: null };
}
