import { count, enumerate, number, quote } from '../languages/words';
import { bodyCell, columnLetters, headingCell, tableAddress } from '../spreadsheet/address';
import type { CellPlace } from '../spreadsheet/cell-reference';
import { fieldName, fieldOf, sheetCatalogue } from './fields/catalogue';
import type { Role } from './fields/roles';
import { givenByTable } from './given-by-table';
import { columnNames, type SectionLevel, tableNames } from './mapping';
import type { Plan, PlanTable } from './plan';
import type { TableLayout } from './recognised-table';
import { knownChoices } from './recognition/column-profile';
import { besideFields, tableHeadings } from './recognition/role-reading';
import { meaningsOf, plainlyMeant } from './recognition/vocabulary';
import { fieldValue, type Link, type Mention, type Row } from './rows';
import type { TableOfWorkbook } from './table-of-workbook';
import { findBodyRows } from './unfolding/body-rows';

/** How a column of a table was understood. */
export interface ColumnExplanation {
  /** Its place in the table, from 0. */
  readonly column: number;
  /** The name by which people map it. */
  readonly name: string;
  readonly heading: string;
  /** The canonical name of the field; null for a column that gives none. */
  readonly field: string | null;
  /** How its values are used: as a field, as a part of the table's calendar, as the KPI that its heading names; null for not at all. */
  readonly use: 'field' | 'calendar' | 'measure' | null;
  /** Whether the settings say what it holds. */
  readonly isSaid: boolean;
  /** What the settings say of a value above blank cells: whether it goes for them; null where they say nothing. */
  readonly fillsDown: boolean | null;
  /** Why, as a sentence. */
  readonly why: string;
}

/** Rows of a level above that are read from the texts beside the rows of a table. */
export interface DerivedLevel {
  readonly role: Role;
  readonly rows: number;
}

/** How a table of the workbook was understood, in words. */
export interface TableExplanation {
  /** The name by which people map it. */
  readonly name: string;
  readonly sheet: string;
  /** From its first heading to the last cell of its body. */
  readonly address: string;
  /** The cell of its first heading. */
  readonly cell: CellPlace;
  readonly outcome: 'read' | 'offered' | 'left alone';
  readonly role: Role | null;
  /** Whether the settings say what it is. */
  readonly isSaid: boolean;
  /** What the settings say that its section rows are; null where they say nothing. */
  readonly sections: SectionLevel | null;
  /** "Read as tactics: …" */
  readonly why: string;
  /** How many rows of the plan stand in it; of a table that is not read those that would. */
  readonly rows: number;
  readonly levels: readonly DerivedLevel[];
  /** Those that are not blank. */
  readonly headings: readonly string[];
  readonly columns: readonly ColumnExplanation[];
}

/** Explains every table of the workbook that a plan was read from. */
export function explainTables(plan: Plan): readonly TableExplanation[] {
  const names = tableNames(plan.workbookTables.map(({ source }) => source));
  return plan.workbookTables.map((table, place): TableExplanation => {
    const { source, recognition } = table;
    const { role } = recognition;
    const { read, derived } = givenByTable(plan, source);
    return {
      name: names[place] ?? source.sheet,
      sheet: source.sheet,
      address: tableAddress(source),
      cell: headingCell(source, 0),
      outcome: read !== null ? 'read' : role !== null ? 'offered' : 'left alone',
      role,
      isSaid: recognition.isSaid,
      sections: recognition.layout.sections,
      why: role === null ? whyLeftAlone(table) : whyRole(plan, table, role),
      rows:
        read?.rowCount ??
        (role === null
          ? 0
          : findBodyRows({ role, source, columns: recognition.columns, layout: recognition.layout }).length),
      levels: derived.map((each) => ({ role: each.role, rows: each.rowCount })),
      headings: source.headings.filter((heading) => heading !== ''),
      columns: role === null ? [] : explainColumns(table, role, read, isLevelRead(plan, table)),
    };
  });
}

/** The columns that a table does not use. */
export const notUsedColumns = ({ columns }: TableExplanation): readonly ColumnExplanation[] =>
  columns.filter(({ use, heading }) => use === null && heading !== '');

function whyLeftAlone({ recognition }: TableOfWorkbook): string {
  if (recognition.isSaid) return 'Left alone, as the settings say.';
  switch (recognition.leftAloneAs) {
    case 'log':
      return 'Left alone: it names the same things again under other dates and says what came of them, so it is a log of results and not a plan.';
    case 'transposed':
      return 'Left alone: its headings stand in its first column. Copy it, and paste it with Paste Special, Transpose, so that each row is one thing.';
    case null:
      return 'Left alone: it does not look like a part of a plan.';
  }
}

function whyRole(plan: Plan, { source, recognition }: TableOfWorkbook, role: Role): string {
  const { read, derived, rows } = givenByTable(plan, source);
  const start = read === null ? `Looks like ${role}` : `Read as ${role}`;
  const reasons = [
    ...(recognition.isSaid ? ['the settings say so'] : []),
    ...nameReason(recognition, role),
    ...titleReason(recognition, role),
    ...columnReason(recognition, role),
    ...(read === null ? [] : linkReasons(plan, read, rows)),
    ...levelReasons(derived),
  ];
  const doubt = read === null ? ` ${doubtOf(recognition)}` : '';
  return `${start}${reasons.length === 0 ? '' : `: ${reasons.join('; ')}`}.${doubt}`;
}

type Recognition = TableOfWorkbook['recognition'];

function nameReason({ reading, layout }: Recognition, role: Role): readonly string[] {
  if (reading?.name == null) return [];
  const { column } = reading.name;
  if (layout.calendar?.columns.some((each) => each.column === column) === true)
    return ['the headings of its calendar are the periods'];
  const heading = headingOf(reading, column);
  return [`${heading} names the ${role === 'history' ? 'period' : sheetCatalogue[role].rowNoun} of each row`];
}

const headingOf = (reading: NonNullable<Recognition['reading']>, column: number): string => {
  const heading = reading.headings[column] ?? '';
  return heading === '' ? `column ${column + 1}, which has no heading,` : quote(heading);
};

const titleReason = ({ title }: Recognition, role: Role): readonly string[] =>
  title?.role === role ? [`its title ${title.plain ? 'points to' : 'hints at'} ${role}`] : [];

function columnReason({ reading }: Recognition, role: Role): readonly string[] {
  const plain = (reading?.columns ?? []).filter(
    ({ field, heading }) =>
      heading >= plainlyMeant && field !== sheetCatalogue[role].nameField && field !== 'id',
  );
  if (reading === null || plain.length === 0) return [];
  const headings = plain.map(({ column }) => headingOf(reading, column));
  return [`${enumerate(headings)} ${headings.length === 1 ? 'is a column' : 'are columns'} of ${role}`];
}

/** "31 of 34 values under "Pillar" are strategies". */
function linkReasons(plan: Plan, table: PlanTable, rows: readonly Row[]): readonly string[] {
  return table.columns.flatMap((field, column) => {
    const declared = field === null ? undefined : fieldOf(table.role, field);
    if (field === null || declared?.kind !== 'reference' || plan[declared.to].some(({ derived }) => derived))
      return [];
    const parts = rows.flatMap((row) => fieldValue(row, field) as readonly (Link | Mention)[]);
    const named = parts.filter(({ target }) => target !== null).length;
    return parts.length === 0 || named === 0
      ? []
      : [
          `${number(named)} of ${count(parts.length, 'value')} under ${quote(table.source.headings[column] ?? '')} ${named === 1 ? `is a ${sheetCatalogue[declared.to].rowNoun}` : `are ${declared.to}`}`,
        ];
  });
}

/** Levels that are read from the table's own columns. */
function levelReasons(derived: readonly PlanTable[]): readonly string[] {
  return derived.map(({ source, role, rowCount, columns }) => {
    const column = columns.indexOf(sheetCatalogue[role].nameField);
    const from = source.headings[column] ?? '';
    return `${from === '' ? 'its section rows give' : `${quote(from)} gives`} ${count(rowCount, sheetCatalogue[role].rowNoun, role)}`;
  });
}

function doubtOf({ reading, candidates }: Recognition): string {
  const [best, second] = candidates;
  if (reading !== null && (reading.name?.heading ?? 0) < plainlyMeant)
    return 'Not sure, because no heading plainly names the rows.';
  if (best?.evidence.anyList === 1)
    return 'Not sure, because other lists, such as those of a project or an office, have the same columns.';
  if (reading !== null && reading.foreign > 0)
    return 'Not sure, because some headings belong to other kinds of tables.';
  if (best !== undefined && second !== undefined && second.probability * 3 > best.probability)
    return `Not sure, because it could be ${second.role} as well.`;
  return 'Not sure, because too few headings are known.';
}

/** Whether the column of a table that names goals gives any: strategies that have a table of their own name theirs there. An offered table would. */
function isLevelRead(plan: Plan, { source, recognition: { layout } }: TableOfWorkbook): boolean {
  const { read, derived } = givenByTable(plan, source);
  const { goalColumn } = layout;
  return (
    goalColumn === null || read === null || derived.some(({ columns }) => columns[goalColumn] === 'goal')
  );
}

function explainColumns(
  table: TableOfWorkbook,
  role: Role,
  read: PlanTable | null,
  readsGoals: boolean,
): readonly ColumnExplanation[] {
  const { source, recognition } = table;
  const names = columnNames(source.headings);
  return source.headings.map((heading, column) => {
    const field = fieldInWords(table, role, column, read, readsGoals);
    return {
      column,
      name: names[column] ?? heading,
      heading,
      field,
      use: useBesideFields(recognition, role, column) ?? (field === null ? null : 'field'),
      isSaid: recognition.reading?.said.has(column) ?? false,
      fillsDown: recognition.layout.fillDown.get(column) ?? null,
      why: field === null ? whyNotUsed(table, role, column) : whyUsed(table, role, column, field),
    };
  });
}

/** How a column is used that gives no field of its own. */
function useBesideFields({ layout }: Recognition, role: Role, column: number): ColumnExplanation['use'] {
  if (isReadInCalendar(layout, column) && calendarFields[role] !== undefined) return 'calendar';
  return layout.measures.some((each) => each.column === column) ? 'measure' : null;
}

/** The canonical field that a column gives, also where it gives it by way of a level, a day, a calendar or a measure. */
function fieldInWords(
  { source, recognition: { layout, columns } }: TableOfWorkbook,
  role: Role,
  column: number,
  read: PlanTable | null,
  readsGoals: boolean,
): string | null {
  const key = (read === null ? columns[column] : read.columns[column]) ?? null;
  if (key !== null) return fieldName(role, key);
  if (column === layout.goalColumn) return readsGoals ? fieldName('strategies', 'goal') : null;
  if (column === layout.dayColumn) return fieldName(role, 'start');
  if (isReadInCalendar(layout, column) && calendarFields[role] !== undefined) {
    const amount = amountFields.find(
      (field) => (read?.columns.lastIndexOf(field) ?? -1) >= source.headings.length,
    );
    return fieldName(role, amount ?? calendarFields[role]);
  }
  const measure = layout.measures.find((each) => each.column === column);
  return measure === undefined ? null : fieldName(role, measure.gives);
}

const isReadInCalendar = ({ calendar }: TableLayout, column: number): boolean =>
  calendar?.columns.some((each) => each.column === column && !each.isTotal) === true;

/** What the columns of a calendar give where they hold no amounts. */
const calendarFields: Readonly<Partial<Record<Role, string>>> = {
  tactics: 'start',
  strategies: 'start',
  goals: 'target',
  history: 'units',
};

const amountFields = ['budget', 'actualSpend', 'units', 'actualUnits', 'revenue'];

function whyUsed({ recognition }: TableOfWorkbook, role: Role, column: number, field: string): string {
  const { reading, isSaid, layout } = recognition;
  if (isReadInCalendar(layout, column)) return whyInCalendar(role, field);
  const measure = layout.measures.find((each) => each.column === column);
  if (measure !== undefined && reading?.columns.every((each) => each.column !== column) === true)
    return `Read as ${field}: its heading is the measure ${quote(measure.measure)}.`;
  const found = reading?.columns.find((each) => each.column === column);
  if (found === undefined) return `Read as ${field}.`;
  if (found.field === besideFields.day) return `Read as ${field} and End: each row happens on one day.`;
  if (found.field === besideFields.goalLevel)
    return recognition.columns.includes('strategy')
      ? 'Read as the goals of the strategies in each row.'
      : 'Read as the goals of the rows.';
  if (reading !== null && reading.said.has(column)) return `Read as ${field}: the settings say so.`;
  const byValues = found.fit === 'fits' ? ' and its values fit' : '';
  return found.heading >= plainlyMeant
    ? `Read as ${field}: its heading says so${byValues}.`
    : `Read as ${field}: no heading says so more plainly${isSaid ? '' : byValues}.`;
}

function whyNotUsed(table: TableOfWorkbook, role: Role, column: number): string {
  const { source, recognition } = table;
  const { layout, reading } = recognition;
  if (column === layout.goalColumn)
    return recognition.columns.includes('strategy')
      ? 'Not used: the strategies have a table of their own, which names their goals.'
      : 'Not used: it names goals, but no column names the strategies that serve them.';
  const inCalendar = layout.calendar?.columns.find((each) => each.column === column);
  if (inCalendar !== undefined)
    return inCalendar.isTotal
      ? 'Not used: it holds the total of its neighbours.'
      : `Not used: it belongs to a calendar, and ${role} have none.`;
  if (recognition.columns[column] === 'id')
    return 'Not used: its numbers start over, so they cannot tell the rows apart.';
  if (reading?.said.has(column) === true) return 'Not used: the settings say so.';
  const heading = source.headings[column] ?? '';
  const meant = meaningsOf(role, heading).find(({ strength }) => strength >= plainlyMeant);
  if (meant === undefined) return `Not used: ${role} have no field of that name.`;
  const name = fieldName(role, meant.field);
  const other = recognition.columns.indexOf(meant.field);
  const profile = tableHeadings(source).profileOf(column);
  if (other >= 0 && other !== column) {
    const where = `${quote(source.headings[other] ?? '')} (column ${columnLetters(bodyCell(source, 0, other).column)})`;
    return profile.filled === 0
      ? `Not used: it is empty, and ${where} is read as ${name}.`
      : `Not used: ${where} is read as ${name}.`;
  }
  const field = fieldOf(role, meant.field);
  if (field?.kind === 'choice') {
    const known = knownChoices(profile, field);
    const few = `${known === 0 ? 'none' : `only ${number(known)}`} of its ${count(profile.filled, 'value')}`;
    return column === layout.retiringColumn
      ? `Not used as ${name}: ${few} can be read as one. Rows that it calls paused, dropped or the like are left out all the same.`
      : `Not used: ${few} can be read as ${name}.`;
  }
  if (meant.field === 'start' || meant.field === 'end')
    return 'Not used: other columns say when the rows run.';
  return `Not used: its heading says ${name}, but its values do not look like it.`;
}

function whyInCalendar(role: Role, field: string): string {
  if (role === 'goals')
    return 'Part of the calendar: its last number is the Target, due at the end of that period.';
  if (role === 'history') return `Part of the calendar: each number is the ${field} of a period.`;
  return field === fieldName(role, 'start')
    ? 'Part of the calendar: it says when the rows run.'
    : `Part of the calendar: its numbers add up to the ${field}, and it says when the rows run.`;
}
