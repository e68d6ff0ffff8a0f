import { language } from '../../../languages/language';
import { quote } from '../../../languages/words';
import { fieldOf } from '../../../plan/fields/catalogue';
import { headingOf } from '../../../plan/fields/in-words';
import type { Role } from '../../../plan/fields/roles';
import { givenByTable } from '../../../plan/given-by-table';
import { offeredSections } from '../../../plan/table-questions';
import { type AbsentColumn, absentColumnName } from '../../absent-columns';
import type { Alignment } from '../../alignment';
import { freeHeading } from '../../new-column';
import { type ColumnCells, declareRule } from '../../rule';

export const columnMissing = declareRule({
  id: 'column-missing',
  group: 'backing',
  severity: 'warning',
  judges: { plan: [] },
  select: ({ absentColumns }) => [absentColumns.map((column) => ({ row: null, column }))],
  decide: ({ column }, alignment) => {
    const possible = whichCouldBe(column, alignment);
    const sections = possible === null ? sectionsThatCouldBe(column, alignment) : null;
    const columnCells = possible?.cells ?? whereToAdd(column, alignment);
    return {
      outcome: 'finding',
      detail: { column, possible, sections },
      fields: [column.field],
      severity: column.severity,
      part: `${column.role}/${column.field}`,
      carries: column.carries,
      ...(columnCells === null ? {} : { columnCells }),
    };
  },
  message: ({ column, possible, sections }) => {
    const { finding, couldBe, couldBeSections } = language.rules['column-missing'];
    if (sections !== null) return couldBeSections([...new Set(sections)].map(quote));
    if (possible === null) return finding[absentColumnName(column)];
    const { heading, to, resolved, filled, areIds } = possible;
    const { role, field } = column;
    return couldBe({
      from: role,
      to,
      column: headingOf(role, field),
      heading: quote(heading),
      resolved,
      filled,
      areIds,
    });
  },
  fixes: (_, { column, possible, sections }, { plan }) => {
    const place = possible !== null || sections !== null ? null : whereToAdd(column, { plan });
    const source = place === null ? undefined : plan.tables[place.table]?.source;
    if (place?.column !== null || source === undefined) return [];
    const { role, field } = column;
    // A tactic without dates lacks both; one of them alone would say little.
    const fields = field === 'start' ? ['start', 'end'] : [field];
    const { addColumns } = language.rules['column-missing'].fixes;
    return [
      {
        label: addColumns(
          fields.map((each) => freeHeading(source, role, each)),
          source.sheet,
        ),
        edits: [],
        columns: fields.map((each) => ({ table: place.table, field: each })),
      },
    ];
  },
});

interface PossibleColumn {
  readonly heading: string;
  readonly to: Role;
  readonly resolved: number;
  readonly filled: number;
  readonly areIds: boolean;
  readonly cells: ColumnCells;
}

/** A column that could be the absent one by what it holds: then nobody may say that it is absent. */
function whichCouldBe({ role, field }: AbsentColumn, { plan }: Alignment): PossibleColumn | null {
  for (const { source, recognition } of plan.workbookTables) {
    const found = recognition.possibleReferences.find((each) => each.field === field);
    const { read, place: table } = givenByTable(plan, source);
    if (read?.role !== role || found === undefined) continue;
    const { column, resolved, filled, areIds } = found;
    const declared = fieldOf(role, field);
    const to = declared !== undefined && 'to' in declared && declared.to !== null ? declared.to : role;
    const heading = source.headings[column] ?? '';
    return { heading, to, resolved, filled, areIds, cells: { table, column, rowIndexes: null } };
  }
  return null;
}

/** The section rows that could name the strategies of the tactics below them. */
function sectionsThatCouldBe({ role, field }: AbsentColumn, { plan }: Alignment): readonly string[] | null {
  if (role !== 'tactics' || field !== 'strategy') return null;
  for (const table of plan.workbookTables) {
    const offered = offeredSections(plan, table);
    if (offered?.level === 'strategies') return offered.texts;
  }
  return null;
}

/** The empty column's heading; where there is none, the first table that it belongs in. */
function whereToAdd({ role, field }: AbsentColumn, { plan }: Pick<Alignment, 'plan'>): ColumnCells | null {
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
