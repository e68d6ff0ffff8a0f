import type { Area } from '../spreadsheet/area';
import type { SheetTable } from '../spreadsheet/sheet';
import type { Calendar } from './calendar/calendar-dates';
import type { Role } from './fields/roles';

/** A column whose heading is itself a measure: "Leads", "Leads target". */
export interface MeasureColumn {
  readonly column: number;
  /** The measure as the heading words it, without the word for target or actual. */
  readonly measure: string;
  readonly gives: 'kpi' | 'kpiTarget' | 'kpiActual';
}

/** What a table says beside the fields that its columns hold. Columns and rows are counted from 0 inside its body. */
export interface TableLayout {
  /** Merged areas of the body. */
  readonly merges: readonly Area[];
  /** The column of the goals, in a table of tactics. */
  readonly goalColumn: number | null;
  /** The column of the one day on which each row happens. */
  readonly dayColumn: number | null;
  /** A column headed as a status that holds other words: only retired ones count. */
  readonly retiringColumn: number | null;
  readonly calendar: Calendar | null;
  readonly measures: readonly MeasureColumn[];
  /** For columns of which somebody said so: whether a value goes for the blank cells below it. */
  readonly fillDown: ReadonlyMap<number, boolean>;
  /** What somebody said that the section rows of the table are; null where nobody did. */
  readonly sections: 'strategies' | 'goals' | 'not used' | null;
}

/** A table with nothing beside its fields. */
export const plainLayout: TableLayout = {
  merges: [],
  goalColumn: null,
  dayColumn: null,
  retiringColumn: null,
  calendar: null,
  measures: [],
  fillDown: new Map(),
  sections: null,
};

/** A table whose role and columns are known. */
export interface RecognisedTable {
  readonly role: Role;
  readonly source: SheetTable;
  /** For each column the property name of its field; null where the plan has no use for it as a field. */
  readonly columns: readonly (string | null)[];
  readonly layout?: TableLayout;
}

export const layoutOf = ({ layout }: RecognisedTable): TableLayout => layout ?? plainLayout;
