import { keptWordsOfAll } from '../languages/kept-words';
import type { Sheet, Workbook } from '../spreadsheet/sheet';
import { comparable } from './names';

/** The sheet that a check writes its report into. */
export const reportSheetName = 'Plumbline';

/** The sheet that settings and mapping are kept on. */
export const settingsSheetName = 'Plumbline settings';

export const isSettingsSheet = (name: string): boolean => comparable(name) === comparable(settingsSheetName);

/** The sheet that scenarios of price and volume are kept on. */
export const scenariosSheetName = 'Plumbline scenarios';

export const isScenariosSheet = (name: string): boolean =>
  comparable(name) === comparable(scenariosSheetName);

/** What stands in the first cell of that sheet. */
export const scenariosTitle = 'Plumbline: saved scenarios of price and volume';

/**
 * What stands in the first cells of the template's sheets that hold no part of the plan, in each language that there is: the workbook
 * may have been made by somebody who speaks another.
 */
export const templateTitles: readonly string[] = [
  'Plumbline: how to fill in this plan',
  'Plumbline: score and required volumes',
  'Plumbline: So füllen Sie diesen Plan aus',
  'Plumbline: Punktzahl und erforderliche Absatzmengen',
];

/** The first cells of sheets that are known by them, whatever they are called: people rename sheets and copy them. */
const ownTitles: ReadonlySet<unknown> = new Set([
  ...keptWordsOfAll.map(({ report }) => report.title),
  scenariosTitle,
  ...templateTitles,
]);

const hasOwnTitle = ({ top, left, cells }: Sheet): boolean =>
  top === 0 && left === 0 && ownTitles.has(cells[0]?.[0]);

/** The sheets that a plan may be on: neither the report nor the settings nor the scenarios are taken for tables of it. */
export const withoutOwnSheets = (workbook: Workbook): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.filter(
    (sheet) => !isSettingsSheet(sheet.name) && !isScenariosSheet(sheet.name) && !hasOwnTitle(sheet),
  ),
});
