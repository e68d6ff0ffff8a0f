import { language } from '../../languages/language';
import { quote, shorten } from '../../languages/words';
import { columnNames, tableNames } from '../../plan/mapping';
import { comparable } from '../../plan/names';
import { settingsSheetName } from '../../plan/own-sheets';
import type { SheetTable } from '../../spreadsheet/sheet';
import type { SettingsProblem } from '../settings';
import { partings } from './declarations';
import type { ReadSetting, SettingsReading } from './read-settings';

type NamedTable = Pick<SheetTable, 'sheet' | 'name' | 'headings'>;

/**
 * What was said of tables and columns that the workbook does not have any more. `findTables` gives all tables of the workbook, those
 * that are no part of the plan too; it is asked only where something was said.
 */
export function unfitSettings(
  { read, valueColumn }: SettingsReading,
  findTables: () => readonly NamedTable[],
): readonly SettingsProblem[] {
  const ofTables = read.filter(({ declaration: { subject } }) => subject === 'table' || subject === 'column');
  if (ofTables.length === 0) return [];
  const tables = findTables();
  const names = tableNames(tables);
  const columnsOf = new Map(
    tables.map(({ headings }, place) => [comparable(names[place] ?? ''), columnNames(headings)]),
  );
  return ofTables.flatMap((setting) => {
    const message = misfit(setting, names, columnsOf);
    if (message === null) return [];
    const { row } = setting;
    return [
      {
        sheet: settingsSheetName,
        cell: { row: row.row, column: valueColumn },
        setting: row.setting,
        message,
        severity: 'warning',
      },
    ];
  });
}

/** What is wrong with a setting of a table or a column that fits nothing; null where it fits. */
function misfit(
  { declaration, subject, writtenSubject, row }: ReadSetting,
  names: readonly string[],
  columnsOf: ReadonlyMap<string, readonly string[]>,
): string | null {
  const texts = language.settingsSheet.problems;
  const setting = quote(row.setting);
  const noTable = (table: string): string => texts.tableGone(setting, quote(table), names.map(shorten));
  if (declaration.subject === 'table') return columnsOf.has(subject) ? null : noTable(writtenSubject);
  const ways = partings(writtenSubject);
  const columnsIn = (table: string): readonly string[] | undefined => columnsOf.get(comparable(table));
  const ofTable = ways.filter(({ table }) => columnsIn(table) !== undefined);
  const hasColumn = ofTable.some(({ table, column }) =>
    columnsIn(table)?.some((name) => comparable(name) === comparable(column)),
  );
  if (hasColumn) return null;
  const [way] = ofTable;
  if (way === undefined) return noTable(ways[0]?.table ?? writtenSubject);
  return texts.columnGone(setting, shorten(way.table), quote(way.column));
}
