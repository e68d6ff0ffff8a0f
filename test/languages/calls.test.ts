import { evaluateFormula } from '../../src/functions/evaluate';
import { DISCOUNT_LADDER } from '../../src/functions/pricing/discount-ladder';
import { referenceOf } from '../../src/functions/reference';
import { REQUIRED_VOLUME } from '../../src/functions/volume/required-volume';
import { english } from '../../src/languages/english';
import { german } from '../../src/languages/german';
import { speak } from '../../src/languages/language';
import { isMatrix } from '../../src/spreadsheet/cell';
import { shown } from '../../src/spreadsheet/cell-text';
import { isFailure } from '../../src/spreadsheet/failure';
import { parseFormula } from '../../src/spreadsheet/formula/parse';
import { isSyntaxProblem } from '../../src/spreadsheet/formula/syntax-problem';
import { usedTables } from '../../src/spreadsheet/used-tables';

beforeAll(() => speak(german));
afterAll(() => speak(english));

/** What is said of a formula that cannot be read, fails, or whose last cell fails. */
function saidOf(formula: string): string {
  const parsed = parseFormula(formula);
  if (isSyntaxProblem(parsed)) return parsed.message;
  const result = evaluateFormula(parsed);
  if (isFailure(result)) return result.message;
  const cell = isMatrix(result.value) ? result.value.at(-1)?.at(-1) : result.value;
  return isFailure(cell) ? cell.message : 'nothing';
}

describe('in German', () => {
  it.each([
    [
      'REQUIRED_VOLUME(50000,250.5,300)',
      'Keine Absatzmenge reicht aus: Jedes Stück bringt 250,5 und kostet 300, der Stückdeckungsbeitrag ist -49,5. Erhöhen Sie price, oder senken Sie variable_cost.',
    ],
    [
      'REQUIRED_VOLUME(50000,"viel",300)',
      'price ist „viel“. Geben Sie eine Zahl ein (0, wenn Sie 0 meinen).',
    ],
    [
      'REQUIRED_VOLUME(50000,250,150,0,1.5)',
      'tax_rate ist 1,5. Erlaubt ist: mindestens 0 und kleiner als 1; Anteile sind Brüche, 20 % sind 0,2.',
    ],
    [
      'REQUIRED_VOLUME(#N/A,250,150)',
      'fixed_cost enthält #NV: es ist kein Wert verfügbar. Korrigieren Sie die Zelle, aus der der Fehler kommt.',
    ],
    [
      'POCKET_PRICE(500,{0.1;1.2})',
      'Zeile 2, Spalte 1 von pct_discounts ist 1,2. Erlaubt ist: mindestens 0 und höchstens 1.',
    ],
    [
      'DISCOUNT_LADDER(10,10,6,{0.1;1.25})',
      'Zeile 2, Spalte 1 von discounts ist 1,25. Erlaubt ist: höchstens 1; Anteile sind Brüche, 20 % sind 0,2.',
    ],
    [
      'ALIGNMENT_SCORE({"Wort";"x"},{"ID","Strategy";"S1","Win gift buyers"})',
      'Im Bereich tactics ist keine Spalte eindeutig als Maßnahme zu erkennen: Die Überschriften sind Wort. Nehmen Sie die Kopfzeile mit auf, oder nennen Sie die Spalte Maßnahme.',
    ],
    ['1.5/0', '1,5 wird durch 0 geteilt. Nehmen Sie einen anderen Teiler.'],
    ['REQUIRD_VOLUME(1)', 'In PLUMB gibt es keine Funktion „REQUIRD_VOLUME“. Meinten Sie REQUIRED_VOLUME?'],
    ['CLV(1 2)', 'Zeichen 7: Erwartet wird „,“ oder „)“, gefunden wurde „2“.'],
    ['CLV(1,', 'Zeichen 7: Erwartet wird ein Wert, gefunden wurde das Ende.'],
    ['2+)', 'Zeichen 3: Erwartet wird ein Wert, gefunden wurde „)“.'],
  ])('%s says: %s', (formula, said) => {
    expect(saidOf(formula)).toBe(said);
  });

  it('a reference page has German words for kinds and bounds, and the names of the declaration', () => {
    const { parameters, errors, result } = referenceOf(REQUIRED_VOLUME);
    expect(parameters.find(({ name }) => name === 'tax_rate')).toMatchObject({
      takes: 'ein Anteil als Bruch (20 % sind 0,2), mindestens 0 und kleiner als 1',
      unit: 'vom Gewinn vor Steuern',
    });
    expect(result).toEqual({ kind: 'scalar', value: 'number', unit: 'Stück' });
    expect(errors.map(({ when }) => when)).toContain(
      'tax_rate liegt außerhalb des Erlaubten (mindestens 0 und kleiner als 1)',
    );
    expect(referenceOf(DISCOUNT_LADDER).result).toMatchObject({
      columns: [{ name: 'discount', title: 'Rabatt', unit: 'vom Preis' }, {}, {}, {}, {}],
    });
  });

  it('one table overlaps others otherwise than several', () => {
    const table = (name: string) =>
      ({ name, top: 0, left: 0, bottom: 5, right: 2, hasHeaderRow: true, hasTotalsRow: false }) as const;
    const leftOut = (...names: readonly string[]) =>
      usedTables('Plan', names.map(table), { top: 0, left: 0, bottom: 9, right: 9 }).leftOut;
    expect(leftOut('A', 'B')).toEqual([
      'Blatt „Plan“: Eine Excel-Tabelle überschneidet sich mit einer anderen; ihre Zellen wurden als gewöhnliche Zellen gelesen.',
    ]);
    expect(leftOut('A', 'B', 'C')[0]).toContain('2 Excel-Tabellen überschneiden sich mit anderen');
  });
});

it('numbers in sentences follow the locale, also where that is not the language’s', () => {
  speak(english, 'de-DE');
  expect([shown(1234.5), shown('a "b"'), shown(null)]).toEqual(['1234,5', '"a "b""', 'blank']);
  speak(german, 'de-CH');
  expect([shown(1234.5), shown(null)]).toEqual(['1234.5', 'leer']);
});
