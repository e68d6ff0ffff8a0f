import { comparable } from '../../plan/names';
import type { CellValue } from '../../spreadsheet/cell';
import { textOf } from '../../spreadsheet/cell-text';
import type { Sheet } from '../../spreadsheet/sheet';

/** The columns of the settings sheet, with other words that head them. */
export const settingsColumns = {
  setting: {
    heading: 'Setting',
    words: [
      'settings',
      'einstellung',
      'réglage',
      'paramètre',
      'ajuste',
      'configuração',
      'impostazione',
      'instelling',
      '設定',
    ],
  },
  value: {
    heading: 'Value',
    words: ['values', 'wert', 'valeur', 'valor', 'valore', 'waarde', '値'],
  },
  note: {
    heading: 'Note',
    words: [
      'notes',
      'reason',
      'comment',
      'notiz',
      'anmerkung',
      'grund',
      'remarque',
      'nota',
      'opmerking',
      'メモ',
    ],
  },
} as const;

type SettingsColumn = keyof typeof settingsColumns;

/** A row of the sheet; rows and columns are counted from 0 in the sheet. */
export interface SettingRow {
  readonly row: number;
  readonly setting: string;
  readonly value: CellValue;
  readonly note: string;
}

/** Where the settings stand in their sheet. People may put a title above them, columns beside them, and sort them. */
export interface SettingsTable {
  readonly headingRow: number;
  readonly columns: Readonly<Record<SettingsColumn, number | null>> & {
    readonly setting: number;
    readonly value: number;
  };
  /** The rows below the headings that hold anything in these columns. */
  readonly rows: readonly SettingRow[];
}

const columnOfHeading: ReadonlyMap<string, SettingsColumn> = new Map(
  (Object.keys(settingsColumns) as SettingsColumn[]).flatMap((column) => {
    const { heading, words } = settingsColumns[column];
    return [heading, ...words].map((word) => [comparable(word), column] as const);
  }),
);

/** Finds the settings by their headings; null where no row has both Setting and Value. */
export function settingsTable({ top, left, cells }: Sheet): SettingsTable | null {
  for (const [at, row] of cells.entries()) {
    const { setting, value, note = null } = placesIn(row);
    if (setting === undefined || value === undefined) continue;
    const rows = cells.slice(at + 1).map((held, below): SettingRow => ({
      row: top + at + 1 + below,
      setting: textOf(held[setting] ?? null).trim(),
      value: filled(held[value] ?? null),
      note: note === null ? '' : textOf(held[note] ?? null).trim(),
    }));
    return {
      headingRow: top + at,
      columns: { setting: left + setting, value: left + value, note: note === null ? null : left + note },
      rows: rows.filter((each) => each.setting !== '' || each.value !== null || each.note !== ''),
    };
  }
  return null;
}

/** The leftmost place of each heading in a row. */
function placesIn(row: readonly CellValue[]): Partial<Record<SettingsColumn, number>> {
  const places: Partial<Record<SettingsColumn, number>> = {};
  row.forEach((cell, place) => {
    const column = typeof cell === 'string' ? columnOfHeading.get(comparable(cell)) : undefined;
    if (column !== undefined) places[column] ??= place;
  });
  return places;
}

/** A cell that holds nothing but spaces looks blank and counts as blank. */
const filled = (value: CellValue): CellValue =>
  typeof value === 'string' && value.trim() === '' ? null : value;
