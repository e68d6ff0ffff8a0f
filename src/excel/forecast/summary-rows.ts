import { language } from '../../languages/language';
import { cellAddress } from '../../spreadsheet/address';
import { date as dateText } from '../../spreadsheet/day-in-words';
import { textLiteral } from '../../spreadsheet/formula/text-literal';
import { plumb } from '../scenario/scenario-rows';
import { periodColumns } from './forecast-chart';
import type { ForecastContent } from './forecast-content';
import { addHeadings, addLook, addRow, type Draft, formula } from './sheet-draft';
import { aheadCells, inputCell, pastCells, type Places, rowsOfInputs, tops } from './sheet-places';

/* What stands above the periods: settings, totals and accuracy. */

export function addTop(draft: Draft, { date }: ForecastContent, { firstAhead }: Places): void {
  const { note, change, lastIsGone } = language.forecastSheet;
  const lastActual = cellAddress(firstAhead - 1, periodColumns.actual);
  addRow(draft, [language.kept.titles.forecast]);
  addRow(draft, [note(dateText(date))]);
  addRow(draft, [change]);
  addRow(draft, [formula(`IF(${lastActual}="",${textLiteral(lastIsGone)},"")`)]);
  addLook(draft, 'title', tops.title, 0);
  addLook(draft, 'quiet', tops.note, 0, tops.change);
  addLook(draft, 'warning', tops.warning, 0);
}

export function addInputs(draft: Draft, content: ForecastContent): void {
  const { inputs, product, allProducts, ahead, periodsAhead, aheadNote, method, methodNote } =
    language.forecastSheet;
  const { season, seasonNote, level, levelNote } = language.forecastSheet;
  const { product: name, units } = content;
  const isKnownByName = name === null || name === String(units.product);
  addHeadings(draft, [inputs]);
  addRow(draft, [product, units.product ?? allProducts, null, isKnownByName ? null : name]);
  addRow(draft, [ahead, periodsAhead(content.ahead.length, content.length), null, aheadNote]);
  addRow(draft, [method, content.method, null, methodNote]);
  addRow(draft, [season, content.season, null, seasonNote]);
  addRow(draft, [level, content.level, null, levelNote]);
  addRow(draft, []);
  addLook(draft, 'input', rowsOfInputs.method, 1, rowsOfInputs.level);
  addLook(draft, 'left', rowsOfInputs.product, 1, rowsOfInputs.level);
  addLook(draft, 'percent', rowsOfInputs.level, 1);
  addLook(draft, 'quiet', rowsOfInputs.ahead, 3, rowsOfInputs.level);
}

export function addTotals(draft: Draft, places: Places): void {
  const { totals, units, forecastTotal, totalNote, plannedTotal, difference } = language.forecastSheet;
  const { hasPlanned } = places;
  const sumOf = (column: number): string => `SUM(${aheadCells(places, column)})`;
  const [forecastRow, plannedRow] = [tops.totals + 1, tops.totals + 2];
  addHeadings(draft, [totals, units]);
  addRow(draft, [forecastTotal, formula(sumOf(periodColumns.forecast)), null, totalNote]);
  if (hasPlanned) {
    addRow(draft, [plannedTotal, formula(sumOf(periodColumns.planned))]);
    addRow(draft, [difference, formula(`${cellAddress(plannedRow, 1)}-${cellAddress(forecastRow, 1)}`)]);
  }
  addRow(draft, []);
  addLook(draft, 'units', forecastRow, 1, places.accuracyTop - 2);
  addLook(draft, 'quiet', forecastRow, 3);
}

/** Columns of the accuracy of a forecast, as its function spills them. */
const accuracyColumns = { method: 1, mase: 2, smape: 3, coverage: 4, offBy: 5 } as const;

export function addAccuracy(draft: Draft, { length }: ForecastContent, places: Places): void {
  const { heading, columns, forecast, repeating, closer, notCloser, unknown, note } =
    language.forecastSheet.accuracy;
  const { accuracyTop: top } = places;
  const season = inputCell('season');
  const earlier = length === 'day' ? repeating.lastWeek : repeating.lastYear;
  const own = cellAddress(top + 1, accuracyColumns.offBy);
  const other = cellAddress(top + 2, accuracyColumns.offBy);
  const percent = (cell: string): string => `TEXT(${cell},"0%")`;
  const told = (sentence: (one: string, other: string) => string): string =>
    joined(sentence(marks[0], marks[1]), [percent(own), percent(other)]);
  const { method, mase, smape, coverage, offBy } = columns;
  addHeadings(draft, [heading, method, mase, smape, coverage, offBy]);
  addRow(draft, [forecast]);
  addRow(draft, [
    length === 'year'
      ? earlier
      : formula(`IF(${season}>1,${textLiteral(earlier)},${textLiteral(repeating.lastPeriod)})`),
  ]);
  addRow(draft, [
    formula(
      `IF(COUNT(${own},${other})<2,${textLiteral(unknown)},` +
        `IF(${own}<${other},${told(closer)},${told(notCloser)}))`,
    ),
  ]);
  addRow(draft, [note]);
  addRow(draft, []);
  draft.spills.push({
    formula: `=${plumb('FORECAST_ACCURACY', pastCells(places), season)}`,
    top: top + 1,
    left: accuracyColumns.method,
    bottom: top + 2,
    right: accuracyColumns.offBy,
  });
  addLook(draft, 'ratio', top + 1, accuracyColumns.mase, top + 2);
  addLook(draft, 'percent', top + 1, accuracyColumns.smape, top + 2, accuracyColumns.offBy);
  addLook(draft, 'verdict', top + 3, 0);
  addLook(draft, 'quiet', top + 4, 0);
}

/** Stand for figures in a sentence until it is a formula. */
const marks = ['\ue000', '\ue001'] as const;

/** A sentence whose marks are formulas, as a formula. */
function joined(sentence: string, formulas: readonly string[]): string {
  const parts = sentence.split(/([\ue000\ue001])/u).filter((part) => part !== '');
  return parts
    .map((part) => {
      const at = marks.findIndex((mark) => mark === part);
      return at < 0 ? textLiteral(part) : (formulas[at] ?? '""');
    })
    .join('&');
}
