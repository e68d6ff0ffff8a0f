/** Tells a sheet from the others of a workbook for as long as that is open. */
export type SheetId = string;
