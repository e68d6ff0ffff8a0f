import { type GoalMeasure, measuresOf } from '../../src/alignment/goal-measure';
import { sheetCatalogue } from '../../src/plan/fields/catalogue';
import { profitWords, unitsWords } from '../../src/plan/fields/quantity-words';
import { plainWords } from '../../src/plan/recognition/heading-words';
import { planOf, sheet } from '../support/plan-of';

const measures = (metric: string, unit: string) => {
  const [goal] = planOf({
    goals: sheet('ID | Goal | Metric | Unit', `G1 | Grow | ${metric} | ${unit}`),
  }).goals;
  return goal && measuresOf(goal);
};

describe('what a goal is measured in', () => {
  it.each<[string, string, GoalMeasure | null]>([
    ['Units', '', 'units'],
    ['Revenue', '', 'revenue'],
    ['Profit', '', 'profit'],
    // In any of the languages, however written.
    ['Umsatz', '', 'revenue'],
    ['GEWINN', '', 'profit'],
    // Its Metric decides before its Unit.
    ['Profit', 'EUR', 'profit'],
    ['Bags sold', 'units', 'units'],
    ['', 'pcs', 'units'],
    // A currency alone means revenue.
    ['', 'EUR', 'revenue'],
    ['€', '', 'revenue'],
    ['Brand value', 'CHF', 'revenue'],
    // A percentage of revenue is no revenue.
    ['Revenue (%)', '', null],
    ['% of revenue', '%', null],
    ['Net promoter score', 'points', null],
    ['', '', null],
  ])('with metric %j and unit %j is %j', (metric, unit, expected) => {
    expect(measures(metric, unit)).toEqual([expected]);
  });

  it.each([
    'Amount, Total amount, Net amount, Invoice amount, Line total, Order value, Order total',
    'Betrag, Gesamtbetrag, Rechnungsbetrag, Anzahl',
    'Importe, Importe total, Monto, Monto total',
    'Montant, Montant total, Montant HT',
    'Importo, Importo totale',
    'Valor total, Montante',
    'Bedrag, Totaalbedrag, Factuurbedrag, Aantal, Aantallen',
    '金額, 合計金額',
  ])('is not said by words that do not say of what: %s', (words) => {
    for (const word of words.split(', ')) expect([word, measures(word, '')]).toEqual([word, [null]]);
  });

  it('could be any where the cell that decides cannot be read', () => {
    expect(measures('#N/A', '')).toEqual(['units', 'revenue', 'profit', null]);
    expect(measures('#N/A', 'EUR')).toEqual(['units', 'revenue', 'profit']);
    expect(measures('', '#N/A')).toEqual(['units', 'revenue', 'profit', null]);
    expect(measures('Revenue', '#N/A')).toEqual(['revenue']);
  });
});

it('no word is listed for two measures', () => {
  const { revenue, units } = sheetCatalogue.history.fields;
  const lists = [[profitWords], [revenue.synonyms], [unitsWords, units.synonyms]].map(
    (synonyms) => new Set(synonyms.flatMap((words) => Object.values(words).flat()).map(plainWords)),
  );
  const words = lists.flatMap((list) => [...list]);
  expect(new Set(words).size).toBe(words.length);
});
