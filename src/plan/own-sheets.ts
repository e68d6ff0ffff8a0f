import type { Sheet, Workbook } from '../spreadsheet/sheet';
import { comparable } from './names';

/** The sheet that a check writes its report into. */
export const reportSheetName = 'Plumbline';

/** The sheet that settings and mapping are kept on. */
export const settingsSheetName = 'Plumbline settings';

export const isSettingsSheet = (name: string): boolean => comparable(name) === comparable(settingsSheetName);

/** What stands in the first cell of a report: it is known by this, as people rename sheets and copy them. */
export const reportTitle = 'Plumbline: does the sales plan hang true?';

const isReport = ({ top, left, cells }: Sheet): boolean =>
  top === 0 && left === 0 && cells[0]?.[0] === reportTitle;

/** The sheets that a plan may be on: neither the report nor the settings are taken for tables of it. */
export const withoutOwnSheets = (workbook: Workbook): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.filter((sheet) => !isSettingsSheet(sheet.name) && !isReport(sheet)),
});
