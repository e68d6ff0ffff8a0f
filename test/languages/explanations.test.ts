import { explainFormula } from '../../src/functions/explain/explain-formula';
import type { Resolved } from '../../src/functions/explain/known-values';
import { shownValue } from '../../src/functions/explain/shown-value';
import { english } from '../../src/languages/english';
import { german } from '../../src/languages/german';
import { language, speak } from '../../src/languages/language';
import type { CellValue } from '../../src/spreadsheet/cell';

beforeAll(() => {
  speak(german);
});
afterAll(() => {
  speak(english);
});

describe('in German', () => {
  it.each<[CellValue, string, string]>([
    [50_000, 'number', '50.000'],
    [-1234.5, 'number', '−1.234,5'],
    [0.00000012345, 'number', '1,2345E-7'],
    [0.2, 'rate', '0,2 (20\u00A0%)'],
    [true, 'boolean', 'WAHR'],
    [null, 'number', 'leer'],
    ['Laden', 'text', '„Laden“'],
    [{ error: '#N/A' }, 'number', '#NV'],
    [{ error: '#ODD!' }, 'number', '#ODD!'],
  ])('%j of the kind %s is shown as %s', (value, kind, text) => {
    expect(shownValue(value, kind).text).toBe(text);
  });

  it('says how many cells are too many', () => {
    expect(language.explanations.obstacles.tooLarge('A:A', 1_048_576)).toBe(
      'A:A hat 1.048.576 Zellen. Das sind zu viele, um sie für eine Erklärung zu lesen.',
    );
  });

  const explained = (formula: string, holds: CellValue, resolved: Resolved = { kind: 'value', value: 1 }) =>
    explainFormula(
      { formula, values: [[holds]], size: { rows: 1, columns: 1 }, selected: { row: 0, column: 0 } },
      () => resolved,
    );

  it('says why a cell holds what it holds', () => {
    expect(explained('=PLUMB.MARGIN_RATIO(10,B1)', 0.5).remark).toBe(
      'Mit dem, was jetzt in den Zellen steht, ist das Ergebnis 0,9. Drücken Sie in Excel F9, um die Arbeitsmappe neu zu berechnen.',
    );
    expect(explained('=PLUMB.MARGIN_RATIO(10,B1)', { error: '#BUSY!' }).remark).toBe(
      'Das Ergebnis wird noch berechnet und erscheint von selbst.',
    );
    expect(explained('=PLUMB.MARGIN_RATIO(10,SUM(B1))', 0.9).calls[0]?.answer).toEqual({
      kind: 'unknown',
      because: 'SUM ist eine Funktion von Excel. Was sie ergibt, kann nur Excel berechnen.',
    });
  });
});
