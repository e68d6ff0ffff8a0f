import type { SheetTable } from '../spreadsheet/sheet';
import type { Role } from './fields/roles';

/** A table whose role and columns are known. */
export interface RecognisedTable {
  readonly role: Role;
  readonly source: SheetTable;
  /** For each column the property name of its field; null where the plan has no use for it. */
  readonly columns: readonly (string | null)[];
}
