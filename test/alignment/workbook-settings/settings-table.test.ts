import { settingsTable } from '../../../src/alignment/workbook-settings/settings-table';
import type { CellValue } from '../../../src/spreadsheet/cell';
import { sheetOf } from './settings-sheet';

const tableIn = (cells: readonly (readonly CellValue[])[], top = 0, left = 0) =>
  settingsTable({ ...sheetOf(cells), top, left });

describe('the headings of the settings', () => {
  it.each([
    [
      'setting',
      'Setting, settings, Einstellung, Réglage, Paramètre, Ajuste, Configuração, Impostazione, Instelling, 設定',
    ],
    ['value', 'Value, values, Wert, Valeur, Valor, Valore, Waarde, 値'],
    ['note', 'Note, notes, Reason, Comment, Notiz, Anmerkung, Grund, Remarque, Nota, Opmerking, メモ'],
  ] as const)('may be for a %s any of these: %s', (column, words) => {
    const place = ['setting', 'value', 'note'].indexOf(column);
    for (const word of words.split(', ')) {
      const headings = ['Setting', 'Value', 'Note'].with(place, word);
      const found = tableIn([headings, ['Profile', 'full', 'why']]);
      expect([word, found?.columns, found?.rows.map((row) => row.note)]).toEqual([
        word,
        { setting: 0, value: 1, note: 2 },
        ['why'],
      ]);
    }
  });

  it.each<[string, readonly (readonly CellValue[])[]]>([
    ['no row', []],
    ['a row without Setting', [['Value', 'Note']]],
    ['a row without Value', [['Setting', 'Note']]],
    ['only one that is a formula', [['Setting', 5, true]]],
  ])('are not found in %s', (_, cells) => {
    expect(tableIn(cells)).toBeNull();
  });

  it('are the first that are both there, and the leftmost of two', () => {
    expect(
      tableIn(
        [
          ['Setting', null, null, null],
          [null, 'VALUE', 'Setting', 'Value'],
          [null, 'full', 'Profile', 'core'],
          [null, 'Setting', 'Value', null],
        ],
        3,
        2,
      ),
    ).toEqual({
      headingRow: 4,
      columns: { setting: 4, value: 3, note: null },
      rows: [
        { row: 5, setting: 'Profile', value: 'full', note: '' },
        { row: 6, setting: 'Value', value: 'Setting', note: '' },
      ],
    });
  });
});

describe('the rows of the settings', () => {
  it('are those that hold anything in the columns', () => {
    const rows = tableIn([
      ['Setting', 'Value', 'Note', 'Since'],
      [' Profile ', ' full ', ' why ', 2025],
      [null, null, null, 2026],
      [' ', '  ', ' '],
      ['Lead'],
      [null, 0],
      [null, null, 'only a note'],
      [7, true, 8],
    ])?.rows;
    expect(rows).toEqual([
      { row: 1, setting: 'Profile', value: ' full ', note: 'why' },
      { row: 4, setting: 'Lead', value: null, note: '' },
      { row: 5, setting: '', value: 0, note: '' },
      { row: 6, setting: '', value: null, note: 'only a note' },
      { row: 7, setting: '7', value: true, note: '8' },
    ]);
  });
});
