import { language } from '../../languages/language';
import { FigureTable } from '../chart/figure-table';
import { inTable } from '../price-and-volume/amounts';
import type { ShownPeriods } from './shown-periods';

interface ForecastNumbersProps {
  readonly shown: ShownPeriods;
  /** What the periods are called. */
  readonly period: string;
}

/** The figures of the chart for those who would rather read them. */
export function ForecastNumbers({ shown, period }: ForecastNumbersProps): React.JSX.Element {
  const texts = language.forecast.view.chart;
  const { unknown } = language.priceAndVolume.verdict;
  const { past, ahead } = shown;
  const isPlanned = [...past, ...ahead].some(({ planned }) => planned !== null);
  const columns = isPlanned ? [texts.planned] : [];
  const planned = (units: number | null): readonly string[] =>
    isPlanned ? [units === null ? unknown : inTable(units)] : [];
  return (
    <>
      <FigureTable
        caption={texts.aheadCaption}
        columns={[period, texts.forecast, texts.low, texts.high, ...columns]}
        rows={ahead.map((one) => ({
          name: one.shortName,
          cells: [inTable(one.units), inTable(one.low), inTable(one.high), ...planned(one.planned)],
        }))}
      />
      <FigureTable
        caption={texts.pastCaption}
        columns={[period, texts.actual, ...columns]}
        rows={past.toReversed().map((one) => ({
          name: one.promotions.length === 0 ? one.shortName : texts.promoted(one.shortName),
          cells: [
            one.units === null
              ? texts.notKnown
              : one.isFilled
                ? texts.pastFilledCell(inTable(one.units))
                : inTable(one.units),
            ...planned(one.planned),
          ],
        }))}
      />
    </>
  );
}
