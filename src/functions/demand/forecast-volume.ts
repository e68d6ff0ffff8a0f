import { isNoAnswer, type NoAnswer, noAnswer } from '../../economics/no-answer';
import { volumeAtPrice } from '../../forecast/price-and-season/log-log-regression';
import { volumeAtPriceIn } from '../../forecast/price-and-season/price-and-season-regression';
import type { CellValue } from '../../spreadsheet/cell';
import { shown } from '../../spreadsheet/cell-text';
import { isFailure } from '../../spreadsheet/failure';
import { toNumber } from '../coercion';
import { declareFunction } from '../function';
import { unlikeLists } from '../shared/matching-lists';
import { fitHistory, historyErrors, type HistoryFit, historyParameters } from '../shared/price-history';
import { rowSubject } from '../subjects';

export const FORECAST_VOLUME = declareFunction({
  id: 'FORECAST_VOLUME',
  group: 'demand',
  parameters: [
    { name: 'new_prices', kind: 'values' },
    ...historyParameters,
    { name: 'new_periods', kind: 'values', default: null },
  ],
  result: {
    kind: 'spill',
    columns: [
      { name: 'price', value: 'number' },
      { name: 'forecast', value: 'number' },
      { name: 'low', value: 'number' },
      { name: 'high', value: 'number' },
    ],
  },
  errors: {
    ...historyErrors,
    'price-not-above-zero': { error: '#NUM!', mentions: ['row', 'new_price'] },
    'new-period-unreadable': { error: '#VALUE!', mentions: ['row', 'seen'] },
    'period-of-season-unknown': { error: '#N/A', mentions: ['row'] },
  },
  example: {
    call: 'FORECAST_VOLUME({3;2.3},{2.5;2.7;2.9;3.1;3.3},{980;860;770;640;610})',
    result: [
      [3, 708.89722853939, 636.146994302622, 789.967232623231],
      [2.3, 1142.04356807532, 985.887029003714, 1322.93404113473],
    ],
  },
  compute: (given) => {
    const cells = given.new_prices.flat();
    const periods = given.new_periods?.flat() ?? null;
    const areUnlike =
      periods === null || periods.length === 1
        ? null
        : unlikeLists({ new_prices: cells, new_periods: periods });
    if (areUnlike !== null) return areUnlike;
    const history = fitHistory(given, periods);
    if (isNoAnswer(history)) return history;
    if (isFailure(history)) return [[history]];
    return cells.map((cell, index) => {
      const price = toNumber(cell, rowSubject(index, 'new_prices'));
      if (typeof price !== 'number') return [price, price, price, price];
      const volume = volumeOf(history, price, index, periods);
      if (isNoAnswer(volume)) return [price, volume, volume, volume];
      return [price, volume.forecast, volume.low, volume.high];
    });
  },
});

interface Volume {
  readonly forecast: number;
  readonly low: number;
  readonly high: number;
}

/** The volume at the new price of a row, in its new period; without one, in the period after the history. */
function volumeOf(
  history: HistoryFit,
  price: number,
  row: number,
  periods: readonly CellValue[] | null,
): Volume | NoAnswer<'price-not-above-zero' | 'new-period-unreadable' | 'period-of-season-unknown'> {
  if (history.kind === 'price alone') {
    const volume = volumeAtPrice(history.fit, price);
    return isNoAnswer(volume) ? noAnswer(volume.because, { row: row + 1, new_price: price }) : volume;
  }
  // One new period goes for all new prices.
  const periodRow = periods?.length === 1 ? 0 : row;
  const place = periods === null ? history.next : (history.further[periodRow] ?? null);
  if (place === null) {
    return noAnswer('new-period-unreadable', {
      row: periodRow + 1,
      seen: shown(periods?.[periodRow] ?? null),
    });
  }
  const volume = volumeAtPriceIn(history.fit, price, place);
  return isNoAnswer(volume) ? noAnswer(volume.because, { row: row + 1, new_price: price }) : volume;
}
