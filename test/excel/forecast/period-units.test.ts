import { linkChains } from '../../../src/alignment/chains';
import { salesForecast } from '../../../src/alignment/sales-forecast';
import { isNoAnswer } from '../../../src/economics/no-answer';
import { historyUnits } from '../../../src/excel/forecast/period-units';
import { unitsFormula } from '../../../src/excel/forecast/units-formula';
import { salesHistory } from '../../../src/forecast/sales-history/sales-history';
import type { StockOutAnswers } from '../../../src/forecast/sales-history/sales-series';
import { dayFromIso } from '../../../src/spreadsheet/day';
import { planOf, sheet } from '../../support/plan-of';

const products = sheet('ID | Product', 'P1 | Tarn');
const start = dayFromIso('2025-06-01') ?? 0;

/** How June 2025 of a history follows it; the product sold nothing in that month. */
function ofJune(answers: StockOutAnswers) {
  const rows = Array.from(
    { length: 12 },
    (_, at) => `2025-${String(at + 1).padStart(2, '0')} | P1 | ${at === 5 ? 0 : 100 + at}`,
  );
  const plan = planOf({ products, history: sheet('Period | Product | Units', ...rows) });
  const [series] = salesHistory(plan, answers).series;
  if (series === undefined) throw new Error('No series.');
  const made = salesForecast(series, linkChains(plan), { periods: 2, method: 'drift', level: 0.8 });
  if (isNoAnswer(made)) throw new Error(made.because);
  const units = historyUnits(plan, series, made.past, 1900).periods[5];
  const table = units !== undefined && units.kind !== 'value' ? plan.tables[units.table]?.source : undefined;
  if (units === undefined || units.kind === 'value' || table === undefined) throw new Error('A value.');
  return unitsFormula(
    units,
    { ...table, name: 'Sales' },
    {
      start: '$A9',
      next: '$S9',
      product: { cell: '$B$6', holds: 'P1' },
    },
  );
}

describe('a month in which nothing was sold', () => {
  it('counts as 0 unless somebody says that the product could not be sold', () => {
    const isOf = '(Sales[Period]="2025-06")*(Sales[Product]=$B$6)';
    const sum = `SUMPRODUCT(${isOf}*1,IFERROR(Sales[Units],0))`;
    expect(ofJune([])).toBe(
      `IF(OR(SUMPRODUCT(${isOf}*ISNUMBER(Sales[Units]))=0,SUMPRODUCT(${isOf}*ISNUMBER(Sales[Units]))<` +
        `SUMPRODUCT(${isOf}*(IFERROR(LEN(Sales[Units]),1)>0))),"",${sum})`,
    );
    expect(ofJune([{ product: 'P1', start, answer: 'sold-nothing' }])).toBe(ofJune([]));
    expect(ofJune([{ product: 'P1', start, answer: 'could-not-sell' }])).toBe(`IF(${sum}=0,"",${sum})`);
  });
});
