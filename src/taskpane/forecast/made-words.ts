import type { SalesForecast } from '../../alignment/sales-forecast';
import type { UsedMethod } from '../../forecast/forecast';
import type { PeriodLength } from '../../forecast/sales-history/period-grid';
import type { SalesSeries } from '../../forecast/sales-history/sales-series';
import type { ForecastMethod, MadeBy } from '../../languages/english/forecast';
import { language } from '../../languages/language';
import { cycleOf, repeatedCycle } from './series-words';

/** How a forecast was made, and why so: a sentence each. */
export function madeWords(
  series: SalesSeries & { readonly length: PeriodLength },
  { used, values, hasSeason }: SalesForecast,
  asked: ForecastMethod,
): readonly string[] {
  const { made } = language.forecast.view;
  const { length } = series;
  const cycle = cycleOf(series);
  const { fallback } = used;
  const by = madeBy(used);
  return [
    made.by(by, by === 'seasonal naive' ? repeatedCycle(series, values.length) : cycle, length),
    ...(by === 'croston' && asked === 'auto' ? [made.intermittent(length)] : []),
    ...(fallback === 'few-values' ? [made.fewValues(values.length, length)] : []),
    ...(fallback === 'few-seasons' && by !== 'half last year'
      ? [cycle === 'week' ? made.fewWeeks : made.fewSeasons(length)]
      : []),
    ...(fallback === 'form-unsuited' ? [made.formUnsuited] : []),
    ...(hasSeason === null || cycle === 'none' ? [] : [made.season(cycle, hasSeason)]),
  ];
}

const madeBy = ({ name }: UsedMethod): MadeBy => (isPlain(name) ? name : 'ets');

const isPlain = (name: UsedMethod['name']): name is Exclude<UsedMethod['name'], `ETS(${string})`> =>
  !name.startsWith('ETS');
