import type { DateSystem } from '../../spreadsheet/sheet';
import { isOwnName, reportName } from '../mark-index';

export interface SheetFacts {
  readonly id: string;
  readonly name: string;
  readonly isVisible: boolean;
  readonly isProtected: boolean;
  /** Whether conditional formats may be added and deleted. */
  readonly mayFormat: boolean;
}

export interface TableFacts {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly hasHeaderRow: boolean;
  readonly hasTotalsRow: boolean;
}

/** What a workbook has, before any cell is looked at. */
export interface WorkbookFacts {
  readonly sheets: readonly SheetFacts[];
  readonly tables: readonly TableFacts[];
  /** Plumbline's own names of the workbook with their formulas. */
  readonly ownNames: ReadonlyMap<string, string>;
  readonly structureIsProtected: boolean;
  readonly dateSystem: DateSystem;
}

/** The serial of 1 January 1904 where days are counted from 1904; it is 1462 where they are counted from 1900. */
const firstSerialOf1904 = 0;

/** Asks in one round trip. */
export async function readFacts(context: Excel.RequestContext): Promise<WorkbookFacts> {
  const { worksheets, tables, names, protection, functions } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected,items/protection/options');
  tables.load('items/id,items/name,items/showHeaders,items/showTotals,items/worksheet/id');
  names.load('items/name,items/formula');
  protection.load('protected');
  // No property tells the date system before ExcelApi 1.21.
  const start = functions.date(1904, 1, 1);
  start.load('value');
  await context.sync();
  return {
    sheets: worksheets.items.map(
      ({ id, name, visibility, protection: { protected: isProtected, options } }) => ({
        id,
        name,
        isVisible: visibility === Excel.SheetVisibility.visible,
        isProtected,
        mayFormat: !isProtected || options.allowFormatCells === true,
      }),
    ),
    tables: tables.items.map(({ id, name, showHeaders, showTotals, worksheet }) => ({
      id,
      name,
      sheetId: worksheet.id,
      hasHeaderRow: showHeaders,
      hasTotalsRow: showTotals,
    })),
    ownNames: new Map(
      names.items.filter(({ name }) => isOwnName(name)).map(({ name, formula }) => [name, formula]),
    ),
    structureIsProtected: protection.protected,
    dateSystem: start.value === firstSerialOf1904 ? 1904 : 1900,
  };
}

/** Plumbline's own sheet, found by the name of its first cell. */
export function reportSheetOf({ sheets, ownNames }: WorkbookFacts): SheetFacts | null {
  const formula = ownNames.get(reportName);
  if (formula === undefined) return null;
  const sheet = sheetNamedBy(formula);
  return sheets.find(({ name }) => name === sheet) ?? null;
}

/** The sheet that a reference such as `='Sales plan'!$A$1` names; null where it names none. */
export function sheetNamedBy(formula: string): string | null {
  const end = formula.lastIndexOf('!');
  if (end < 0) return null;
  const written = formula.slice(formula.startsWith('=') ? 1 : 0, end);
  return written.startsWith("'") && written.endsWith("'")
    ? written.slice(1, -1).replaceAll("''", "'")
    : written;
}
