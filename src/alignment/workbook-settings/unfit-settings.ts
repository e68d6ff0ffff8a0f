import { enumerate, quote, shorten } from '../../languages/words';
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
    const what = misfit(setting, names, columnsOf);
    if (what === null) return [];
    const { row } = setting;
    return [
      {
        sheet: settingsSheetName,
        cell: { row: row.row, column: valueColumn },
        setting: row.setting,
        message: `${quote(row.setting)}: ${what}`,
        severity: 'warning',
      },
    ];
  });
}

/** Why a setting of a table or a column fits nothing; null where it fits. */
function misfit(
  { declaration, subject, writtenSubject }: ReadSetting,
  names: readonly string[],
  columnsOf: ReadonlyMap<string, readonly string[]>,
): string | null {
  if (declaration.subject === 'table') return columnsOf.has(subject) ? null : noTable(writtenSubject, names);
  const ways = partings(writtenSubject);
  const columnsIn = (table: string): readonly string[] | undefined => columnsOf.get(comparable(table));
  const ofTable = ways.filter(({ table }) => columnsIn(table) !== undefined);
  const hasColumn = ofTable.some(({ table, column }) =>
    columnsIn(table)?.some((name) => comparable(name) === comparable(column)),
  );
  if (hasColumn) return null;
  const [way] = ofTable;
  if (way === undefined) return noTable(ways[0]?.table ?? writtenSubject, names);
  return `the table ${shorten(way.table)} has no column ${quote(way.column)} any more. Correct the heading in the row, or delete the row.`;
}

const noTable = (table: string, names: readonly string[]): string => {
  const others = names.length === 0 ? '' : ` Its tables are ${enumerate(names.map(shorten))}.`;
  return `the workbook has no table ${quote(table)} any more.${others} Correct the name in the row, or delete the row.`;
};
