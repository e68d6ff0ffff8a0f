import { language } from '../languages/language';
import { quote } from '../languages/words';
import { bodyCell, columnLetters, headingCell, tableAddress } from '../spreadsheet/address';
import type { CellPlace } from '../spreadsheet/cell-reference';
import { fieldName, fieldOf, sheetCatalogue } from './fields/catalogue';
import { headingOf } from './fields/in-words';
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
  /** What people call that field. */
  readonly fieldInWords: string | null;
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
  const { leftAlone } = language.reading;
  return recognition.isSaid ? leftAlone.said : leftAlone[recognition.leftAloneAs ?? 'unlike'];
}

function whyRole(plan: Plan, { source, recognition }: TableOfWorkbook, role: Role): string {
  const { read, derived, rows } = givenByTable(plan, source);
  const { table } = language.reading;
  const reasons = [
    ...(recognition.isSaid ? [table.said] : []),
    ...nameReason(recognition, role),
    ...titleReason(recognition, role),
    ...columnReason(recognition, role),
    ...(read === null ? [] : linkReasons(plan, read, rows)),
    ...levelReasons(derived),
  ];
  return read === null ? table.offered(role, reasons, doubtOf(recognition)) : table.read(role, reasons);
}

type Recognition = TableOfWorkbook['recognition'];

function nameReason({ reading, layout }: Recognition, role: Role): readonly string[] {
  if (reading?.name == null) return [];
  const { column } = reading.name;
  const { table } = language.reading;
  return layout.calendar?.columns.some((each) => each.column === column) === true
    ? [table.calendarNames]
    : [table.names(columnInWords(reading, column), role)];
}

function columnInWords({ headings }: NonNullable<Recognition['reading']>, column: number): string {
  const heading = headings[column] ?? '';
  return heading === '' ? language.reading.table.unheaded(column + 1) : quote(heading);
}

function titleReason({ title }: Recognition, role: Role): readonly string[] {
  if (title?.role !== role) return [];
  const { titleSays, titleHints } = language.reading.table;
  return [title.plain ? titleSays(role) : titleHints(role)];
}

function columnReason({ reading }: Recognition, role: Role): readonly string[] {
  const plain = (reading?.columns ?? []).filter(
    ({ field, heading }) =>
      heading >= plainlyMeant && field !== sheetCatalogue[role].nameField && field !== 'id',
  );
  if (reading === null || plain.length === 0) return [];
  return [
    language.reading.table.columns(
      plain.map(({ column }) => columnInWords(reading, column)),
      role,
    ),
  ];
}

/** "31 of 34 values under "Pillar" are strategies". */
function linkReasons(plan: Plan, table: PlanTable, rows: readonly Row[]): readonly string[] {
  return table.columns.flatMap((field, column) => {
    const declared = field === null ? undefined : fieldOf(table.role, field);
    if (field === null || declared?.kind !== 'reference' || plan[declared.to].some(({ derived }) => derived))
      return [];
    const parts = rows.flatMap((row) => fieldValue(row, field) as readonly (Link | Mention)[]);
    const named = parts.filter(({ target }) => target !== null).length;
    const heading = quote(table.source.headings[column] ?? '');
    return parts.length === 0 || named === 0
      ? []
      : [language.reading.table.links(named, parts.length, heading, declared.to)];
  });
}

/** Levels that are read from the table's own columns. */
function levelReasons(derived: readonly PlanTable[]): readonly string[] {
  const { columnGives, sectionsGive } = language.reading.table;
  return derived.map(({ source, role, rowCount, columns }) => {
    const column = columns.indexOf(sheetCatalogue[role].nameField);
    const from = source.headings[column] ?? '';
    return from === '' ? sectionsGive(rowCount, role) : columnGives(quote(from), rowCount, role);
  });
}

function doubtOf({ reading, candidates }: Recognition): string {
  const [best, second] = candidates;
  const { doubt } = language.reading;
  if (reading !== null && (reading.name?.heading ?? 0) < plainlyMeant) return doubt.nameless;
  if (best?.evidence.anyList === 1) return doubt.anyList;
  if (reading !== null && reading.foreign > 0) return doubt.foreign;
  if (best !== undefined && second !== undefined && second.probability * 3 > best.probability)
    return doubt.orElse(second.role);
  return doubt.fewKnown;
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
    const given = givenField(table, role, column, read, readsGoals);
    return {
      column,
      name: names[column] ?? heading,
      heading,
      field: given === null ? null : fieldName(given.role, given.key),
      fieldInWords: given === null ? null : headingOf(given.role, given.key),
      use: useBesideFields(recognition, role, column) ?? (given === null ? null : 'field'),
      isSaid: recognition.reading?.said.has(column) ?? false,
      fillsDown: recognition.layout.fillDown.get(column) ?? null,
      why: given === null ? whyNotUsed(table, role, column) : whyUsed(table, role, column, given),
    };
  });
}

/** How a column is used that gives no field of its own. */
function useBesideFields({ layout }: Recognition, role: Role, column: number): ColumnExplanation['use'] {
  if (isReadInCalendar(layout, column) && calendarFields[role] !== undefined) return 'calendar';
  return layout.measures.some((each) => each.column === column) ? 'measure' : null;
}

interface GivenField {
  readonly role: Role;
  readonly key: string;
}

/** The field that a column gives, also where it gives it by way of a level, a day, a calendar or a measure. */
function givenField(
  { source, recognition: { layout, columns } }: TableOfWorkbook,
  role: Role,
  column: number,
  read: PlanTable | null,
  readsGoals: boolean,
): GivenField | null {
  const key = (read === null ? columns[column] : read.columns[column]) ?? null;
  if (key !== null) return { role, key };
  if (column === layout.goalColumn) return readsGoals ? { role: 'strategies', key: 'goal' } : null;
  if (column === layout.dayColumn) return { role, key: 'start' };
  if (isReadInCalendar(layout, column) && calendarFields[role] !== undefined) {
    const amount = amountFields.find(
      (field) => (read?.columns.lastIndexOf(field) ?? -1) >= source.headings.length,
    );
    return { role, key: amount ?? calendarFields[role] };
  }
  const measure = layout.measures.find((each) => each.column === column);
  return measure === undefined ? null : { role, key: measure.gives };
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

function whyUsed({ recognition }: TableOfWorkbook, role: Role, column: number, given: GivenField): string {
  const { reading, isSaid, layout } = recognition;
  const { column: texts } = language.reading;
  if (isReadInCalendar(layout, column)) return whyInCalendar(role, given);
  const field = headingOf(given.role, given.key);
  const measure = layout.measures.find((each) => each.column === column);
  if (measure !== undefined && reading?.columns.every((each) => each.column !== column) === true)
    return texts.measure(field, quote(measure.measure));
  const found = reading?.columns.find((each) => each.column === column);
  if (found === undefined) return texts.read(field);
  if (found.field === besideFields.day) return texts.day(field, headingOf(role, 'end'));
  if (found.field === besideFields.goalLevel)
    return recognition.columns.includes('strategy') ? texts.goalsOfStrategies : texts.goalsOfRows;
  if (reading !== null && reading.said.has(column)) return texts.said(field);
  const valuesFit = found.fit === 'fits';
  return found.heading >= plainlyMeant
    ? texts.byHeading(field, valuesFit)
    : texts.byNoOther(field, valuesFit && !isSaid);
}

function whyNotUsed(table: TableOfWorkbook, role: Role, column: number): string {
  const { source, recognition } = table;
  const { layout, reading } = recognition;
  const { notUsed } = language.reading;
  if (column === layout.goalColumn)
    return recognition.columns.includes('strategy') ? notUsed.goalsElsewhere : notUsed.goalsWithoutStrategies;
  const inCalendar = layout.calendar?.columns.find((each) => each.column === column);
  if (inCalendar !== undefined) return inCalendar.isTotal ? notUsed.total : notUsed.calendar(role);
  if (recognition.columns[column] === 'id') return notUsed.startsOver;
  if (reading?.said.has(column) === true) return notUsed.said;
  const heading = source.headings[column] ?? '';
  const meant = meaningsOf(role, heading).find(({ strength }) => strength >= plainlyMeant);
  if (meant === undefined) return notUsed.noField(role);
  const name = headingOf(role, meant.field);
  const other = recognition.columns.indexOf(meant.field);
  const profile = tableHeadings(source).profileOf(column);
  if (other >= 0 && other !== column) {
    const otherHeading = quote(source.headings[other] ?? '');
    const letters = columnLetters(bodyCell(source, 0, other).column);
    return profile.filled === 0
      ? notUsed.empty(otherHeading, letters, name)
      : notUsed.otherRead(otherHeading, letters, name);
  }
  const field = fieldOf(role, meant.field);
  if (field?.kind === 'choice') {
    const known = knownChoices(profile, field);
    return column === layout.retiringColumn
      ? notUsed.retiring(name, known, profile.filled)
      : notUsed.fewChoices(name, known, profile.filled);
  }
  if (meant.field === 'start' || meant.field === 'end') return notUsed.otherDates;
  return notUsed.unfitValues(name);
}

function whyInCalendar(role: Role, given: GivenField): string {
  const { column: texts } = language.reading;
  if (role === 'goals') return texts.lastIsTarget;
  const field = headingOf(given.role, given.key);
  if (role === 'history') return texts.eachOfPeriod(field);
  return given.key === 'start' ? texts.runs : texts.addsUp(field);
}
