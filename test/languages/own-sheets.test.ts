import { readSettingsSheet } from '../../src/alignment/workbook-settings/read-settings';
import { scenarioColumns } from '../../src/economics/saved-scenarios/columns';
import { readScenarios } from '../../src/economics/saved-scenarios/read-scenarios';
import { readInputText } from '../../src/economics/scenario/read-input-text';
import { inputName } from '../../src/economics/scenario/scenario-inputs';
import { english } from '../../src/languages/english';
import { german } from '../../src/languages/german';
import { speak } from '../../src/languages/language';
import { type Row, rowsSheet } from '../alignment/workbook-settings/settings-sheet';
import { cellsOf, saved, sheetWith } from '../economics/saved-scenarios/scenario-sheets';

beforeAll(() => {
  speak(german);
});

afterAll(() => {
  speak(english);
});

const problemsOf = (row: Row): readonly string[] =>
  readSettingsSheet(rowsSheet(row), 1900).problems.map(({ message }) => message);

describe('in German', () => {
  it.each<[Row, string]>([
    [['Profile', 'big'], 'Zulässig: core oder full. '],
    [['Fiscal year starts', 'Ostern'], 'Zulässig: ein Monat wie April oder 4. '],
    [['Limit funding-gap', 3], 'Zulässig: eine Zahl von 0 bis 1; 5\u00a0% sind 0,05. '],
    [['Limit dreams', 3], 'Diese Version von Plumbline kennt keinen Grenzwert „dreams“. '],
    [['Rule', 'off'], '„Rule“ sagt nicht, worum es geht. Schreiben Sie es wie in „Rule missing-kpi“.'],
  ])('the setting %j is told to be wrong', (row, expected) => {
    expect(problemsOf(row)).toEqual([expect.stringContaining(expected)]);
  });

  it('settings are read by the same names and values', () => {
    expect(
      readSettingsSheet(rowsSheet(['Profile', 'full'], ['Limit funding-gap', '2.5%']), 1900),
    ).toMatchObject({
      settings: { profile: 'full', limits: { 'funding-gap': 0.025 } },
      problems: [],
    });
  });

  it('scenarios stand below the same headings, and are called otherwise', () => {
    expect(scenarioColumns.get('todayPrice')).toBe('Starting net price');
    expect(inputName('todayPrice', 'planned')).toBe('Geplanter Nettopreis');
    expect(inputName('price', 'planned')).toBe('Listenpreis');
    expect(readScenarios(sheetWith(cellsOf(saved())), 1900).scenarios).toEqual([saved()]);
  });

  it('a scenario that cannot be read says what to enter', () => {
    const cells = cellsOf(saved()).map((cell) => (cell === 300 ? null : cell));
    expect(readScenarios(sheetWith(cells), 1900).problems.map(({ message }) => message)).toEqual([
      'Bei „Spring offer“ steht unter „List price“ nichts. Geben Sie einen Preis über 0 ein, zum Beispiel 250.',
    ]);
  });
});

it.each([
  ['1,234.50', 'en-US', 1234.5],
  ['1.234,50', 'de-DE', 1234.5],
  ['1.234,50', 'en-US', null],
])('%s typed for a price in %s is %p', (text, locale, value) => {
  expect(readInputText('price', text, locale)).toBe(value);
});

it.each(['en-US', 'de-DE'])('a percentage may be typed with either decimal sign in %s', (locale) => {
  expect(['7,5', '7.5 %', '0,075'].map((text) => readInputText('discount', text, locale))).toEqual([
    0.075, 0.075, 0.075,
  ]);
});
