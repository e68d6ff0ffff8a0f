import { readPeriodText } from './calendar/period-text';
import { type ColumnExplanation, explainTables, type TableExplanation } from './explain-tables';
import { fieldName, fieldOf } from './fields/catalogue';
import { headingOf } from './fields/in-words';
import type { Role } from './fields/roles';
import { givenByTable } from './given-by-table';
import type { Plan, PlanTable } from './plan';
import type { TableOfWorkbook } from './table-of-workbook';
import { looksFilledDown } from './unfolding/filled-down';
import { findSectionRows } from './unfolding/section-rows';

/** Something about the tables that only their owner knows. An answer is kept with the mapping, and is not asked for again. */
export type TableQuestion =
  /** Is this table a list of the rows of that role? */
  | { readonly kind: 'offer'; readonly table: TableExplanation; readonly role: Role }
  /** Do the rows that head the sections of the table name the strategies, or the goals, of the rows below them? */
  | {
      readonly kind: 'sections';
      readonly table: TableExplanation;
      readonly level: 'strategies' | 'goals';
      /** The texts of the section rows, from the top. */
      readonly texts: readonly string[];
    }
  /** Does each value in this column go for the blank rows below it? */
  | { readonly kind: 'fill down'; readonly table: TableExplanation; readonly column: ColumnExplanation }
  /** Is this column, which its heading does not tell, that reference? */
  | {
      readonly kind: 'reference';
      readonly table: TableExplanation;
      readonly role: Role;
      readonly column: ColumnExplanation;
      /** Canonical name of the field. */
      readonly field: string;
      /** What people call it. */
      readonly fieldInWords: string;
      /** The role whose rows its values name. */
      readonly to: Role;
      readonly resolved: number;
      readonly filled: number;
      readonly areIds: boolean;
    };

/** What is to be asked about the tables of a workbook, offers first. A question is only asked where an answer changes the plan. */
export function askAboutTables(
  plan: Plan,
  tables: readonly TableExplanation[] = explainTables(plan),
): readonly TableQuestion[] {
  const opened = plan.workbookTables.flatMap((table, place): Opened[] => {
    const explained = tables[place];
    return explained === undefined ? [] : [{ table, explained, read: givenByTable(plan, table.source).read }];
  });
  return [
    ...opened.flatMap(({ explained }): TableQuestion[] =>
      explained.outcome === 'offered' && explained.role !== null
        ? [{ kind: 'offer', table: explained, role: explained.role }]
        : [],
    ),
    ...opened.flatMap((each) => aboutSections(plan, each)),
    ...opened.flatMap(aboutFillDown),
    ...opened.flatMap(aboutReferences),
  ];
}

interface Opened {
  readonly table: TableOfWorkbook;
  readonly explained: TableExplanation;
  /** Its rows in the plan; null where it is not read. */
  readonly read: PlanTable | null;
}

/** Section rows that may name the strategies of the rows below them, or their goals where strategies have a column. */
export interface OfferedSections {
  readonly level: 'strategies' | 'goals';
  /** The texts of the section rows, from the top. */
  readonly texts: readonly string[];
}

/** The section rows of a table of the plan that nothing else tells the level of, and that are not read as one. */
export function offeredSections(
  plan: Plan,
  { source, recognition }: TableOfWorkbook,
): OfferedSections | null {
  const { role, columns, layout } = recognition;
  const { read, derived } = givenByTable(plan, source);
  if (role !== 'tactics' || read === null || layout.sections !== null) return null;
  const strategies = columns.indexOf('strategy');
  const level = strategies < 0 ? 'strategies' : 'goals';
  // Once offers are accepted, they are read as that.
  if (derived.some((each) => each.role === level)) return null;
  const hasStrategies = plan.tables.some(
    (each) => each.role === 'strategies' && !each.isDerived && each.rowCount > 0,
  );
  if (hasStrategies || (strategies >= 0 && layout.goalColumn !== null)) return null;
  const sections = findSectionRows({ role, source, columns, layout }).filter(
    ({ column, text }) =>
      column !== strategies && column !== layout.goalColumn && readPeriodText(text) === null,
  );
  return sections.length === 0 ? null : { level, texts: sections.map(({ text }) => text) };
}

function aboutSections(plan: Plan, { table, explained }: Opened): readonly TableQuestion[] {
  const offered = offeredSections(plan, table);
  return offered === null ? [] : [{ kind: 'sections', table: explained, ...offered }];
}

/** A column of references with blanks under its values. Where a level is read from it, the reader has filled it down by itself. */
function aboutFillDown({ explained, read }: Opened): readonly TableQuestion[] {
  if (read === null) return [];
  return explained.columns.flatMap((column): TableQuestion[] => {
    const key = read.columns[column.column] ?? null;
    const isReference = key !== null && fieldOf(read.role, key)?.kind === 'reference';
    return isReference && column.fillsDown === null && looksFilledDown(read, column.column)
      ? [{ kind: 'fill down', table: explained, column }]
      : [];
  });
}

function aboutReferences({ table, explained, read }: Opened): readonly TableQuestion[] {
  if (read === null) return [];
  return table.recognition.possibleReferences.flatMap(
    ({ column: place, field, resolved, filled, areIds }): TableQuestion[] => {
      const column = explained.columns[place];
      const declared = fieldOf(read.role, field);
      const to = declared !== undefined && 'to' in declared ? declared.to : null;
      return column === undefined || column.isSaid || to === null
        ? []
        : [
            {
              kind: 'reference',
              table: explained,
              role: read.role,
              column,
              field: fieldName(read.role, field),
              fieldInWords: headingOf(read.role, field),
              to,
              resolved,
              filled,
              areIds,
            },
          ];
    },
  );
}
