import type { LocatedTable } from './recognition/locate-tables';
import type { Recognition } from './recognition/recognise';

/** A table of the workbook with what it was taken for. */
export interface TableOfWorkbook {
  readonly source: LocatedTable;
  readonly recognition: Recognition;
}
