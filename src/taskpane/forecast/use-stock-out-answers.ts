import { useMemo } from 'react';
import { settingEdits } from '../../alignment/workbook-settings/setting-edits';
import type { PeriodLength } from '../../forecast/sales-history/period-grid';
import { productsByText } from '../../forecast/sales-history/rows-by-product';
import type {
  SalesPeriod,
  SalesSeries,
  StockOutAnswer,
  StockOutAnswers,
} from '../../forecast/sales-history/sales-series';
import type { Day } from '../../spreadsheet/day';
import type { PaneCheck } from '../pane-host';
import { usePaneCommands } from '../use-pane';

type Framed = SalesSeries & { readonly length: PeriodLength };

/** A period of a series that was answered for. */
interface AnsweredPeriod {
  readonly period: SalesPeriod;
  readonly answer: StockOutAnswer['answer'];
}

export interface KeptAnswers {
  readonly answers: StockOutAnswers;
  readonly answeredIn: (series: SalesSeries) => readonly AnsweredPeriod[];
  /** Says what a zero in the period that begins on a day was; null takes an answer back. A check follows. */
  readonly answer: (series: Framed, start: Day, answer: StockOutAnswer['answer'] | null) => void;
}

/** What was said about zeros that may be stock-outs, as the workbook's settings keep it. */
export function useStockOutAnswers({ result }: PaneCheck): KeptAnswers {
  const { changeSettings } = usePaneCommands();
  const { plan, settings } = result.alignment;
  const productOf = useMemo(() => productsByText(plan), [plan]);
  return {
    answers: settings.stockOuts,
    answeredIn: ({ identity, periods }) =>
      periods.flatMap((period) => {
        const said = settings.stockOuts.findLast(
          ({ product, start, end }) =>
            start === period.start &&
            (end === undefined || end === period.end) &&
            productOf(product).identity === identity,
        );
        return said === undefined ? [] : [{ period, answer: said.answer }];
      }),
    answer: ({ row, product, length }, start, answer) => {
      changeSettings(settingEdits.stockOut(row?.key ?? product, start, length, answer));
    },
  };
}
