import { language } from '../languages/language';
import type { LanguageTag } from '../languages/languages';
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

/** What stands in the first cell of a report: it is known by this, as people rename sheets and copy them. */
export const reportTitle = 'Plumbline: does the sales plan hang true?';

/** What stands in the first cells of the template's sheets that hold no part of the plan. */
export const templateTitles = {
  guide: 'Plumbline: how to fill in this plan',
  score: 'Plumbline: score and required volumes',
} as const;

/** The sheet that the plan over time is written into, with a number behind it where the name is taken. */
export const timelineSheetName = 'Plumbline timeline';

/** What its first cell begins with, by the language that it is written in: it is known by any of them, whoever reads it. */
export const timelineTitles: Readonly<Record<LanguageTag, string>> = {
  en: 'Plumbline: the plan over time',
  de: 'Plumbline: der Plan auf der Zeitachse',
};

/** What it begins with in the language that is spoken. */
export const timelineTitle = (): string =>
  new Map<string, string>(Object.entries(timelineTitles)).get(language.tag) ?? timelineTitles.en;

const isTimelineTitle = (cell: unknown): boolean =>
  typeof cell === 'string' && Object.values(timelineTitles).some((title) => cell.startsWith(title));

/** The first cells of sheets that are known by them, whatever they are called. */
const ownTitles: ReadonlySet<unknown> = new Set([
  reportTitle,
  scenariosTitle,
  ...Object.values(templateTitles),
]);

const hasOwnTitle = ({ top, left, cells }: Sheet): boolean =>
  top === 0 && left === 0 && (ownTitles.has(cells[0]?.[0]) || isTimelineTitle(cells[0]?.[0]));

/** The sheets that a plan may be on: none that Plumbline writes beside it is taken for a table of it. */
export const withoutOwnSheets = (workbook: Workbook): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.filter(
    (sheet) => !isSettingsSheet(sheet.name) && !isScenariosSheet(sheet.name) && !hasOwnTitle(sheet),
  ),
});
