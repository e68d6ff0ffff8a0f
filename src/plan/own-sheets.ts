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

/** The sheet that the plan over time is written into, with a number behind it where the name is taken. */
export const timelineSheetName = 'Plumbline timeline';

/** The sheet that a forecast is written into, with a number behind it where the name is taken. */
export const forecastSheetName = 'Plumbline forecast';

/** What the first cell of a sheet begins with that holds the plan over time or a forecast, in whatever language it was written. */
const beginsAsOwn = (cell: unknown): boolean =>
  typeof cell === 'string' &&
  keptWordsOfAll.some(({ titles }) => cell.startsWith(titles.timeline) || cell.startsWith(titles.forecast));

/** The first cells of sheets that are known by them, whatever they are called: people rename sheets and copy them. */
const ownTitles: ReadonlySet<unknown> = new Set([
  ...keptWordsOfAll.flatMap(({ report, titles }) => [report.title, titles.guide, titles.score]),
  scenariosTitle,
]);

const hasOwnTitle = ({ top, left, cells }: Sheet): boolean =>
  top === 0 && left === 0 && (ownTitles.has(cells[0]?.[0]) || beginsAsOwn(cells[0]?.[0]));

/** The sheets that a plan may be on: none that Plumbline writes beside it is taken for a table of it. */
export const withoutOwnSheets = (workbook: Workbook): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.filter(
    (sheet) => !isSettingsSheet(sheet.name) && !isScenariosSheet(sheet.name) && !hasOwnTitle(sheet),
  ),
});
