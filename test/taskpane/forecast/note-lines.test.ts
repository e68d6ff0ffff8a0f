import { salesHistory } from '../../../src/forecast/sales-history/sales-history';
import { addressOf } from '../../../src/spreadsheet/address';
import { noteLines } from '../../../src/taskpane/forecast/note-lines';
import { planOf, sheet } from '../../support/plan-of';

/** Each line with the cells that it leads to, as `No Units for… → History C3`. */
function lines(...rows: readonly string[]): readonly string[] {
  const plan = planOf({
    products: sheet('ID | Product', 'P1 | Tarn'),
    history: sheet('Period | Product | Units', ...rows),
  });
  const [series] = salesHistory(plan).series;
  return series === undefined
    ? []
    : noteLines(series, plan).map(({ words, place }) =>
        place === null ? words : `${words} → ${place.sheet} ${place.cells.map(addressOf).join(' ')}`,
      );
}

const months = ['2025-01 | P1 | 10', '2025-02 | P1 | 12', '2025-03 | P1 | 11'];

describe('what was done with a history', () => {
  it('is nothing where all of it was used as it is', () => {
    expect(lines(...months)).toEqual([]);
  });

  it.each([
    [
      'to the cells that cannot be read',
      [...months, '2025-04 | P1 | n/a', '2025-05 | P1 | 12'],
      / → history C5$/iu,
    ],
    ['to blank cells', [...months, '2025-04 | P1 |', '2025-05 | P1 | 12'], / → history C5$/iu],
    [
      'to the period and the units of a row that is repeated',
      [...months, '2025-02 | P1 | 12'],
      / → history A5 C5$/iu,
    ],
    ['to the period of another length', [...months, 'Q2 2025 | P1 | 40'], / → history A5$/iu],
    ['to a period that is missing', [...months, ' | P1 | 40'], / → history A5$/iu],
    ['nowhere, where there is no row', [...months, '2025-05 | P1 | 12'], /^No Units for Apr 2025[^→]*$/u],
  ])('leads %s', (_, rows, expected) => {
    expect(lines(...rows)).toEqual([expect.stringMatching(expected)]);
  });

  it('leaves questions out: they are asked', () => {
    expect(lines(...months, '2025-04 | P1 | 0', '2025-05 | P1 | 12', '2025-06 | P1 | 13')).toEqual([]);
  });
});
