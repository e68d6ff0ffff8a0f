import { useState } from 'react';
import type { SalesSeries, StockOutAnswer, StockOutAnswers } from '../../forecast/sales-history/sales-series';
import type { Day } from '../../spreadsheet/day';

export interface KeptAnswers {
  readonly answers: StockOutAnswers;
  /** Says what a zero in the period that begins on a day was; null takes an answer back. */
  readonly answer: (series: SalesSeries, start: Day, answer: StockOutAnswer['answer'] | null) => void;
}

/** What was said about zeros that may be stock-outs. It ends with the pane. */
export function useStockOutAnswers(): KeptAnswers {
  const [answers, setAnswers] = useState<StockOutAnswers>([]);
  return {
    answers,
    answer: ({ identity }, start, answer) =>
      setAnswers((before) => [
        ...before.filter((one) => one.product !== identity || one.start !== start),
        ...(answer === null ? [] : [{ product: identity, start, answer }]),
      ]),
  };
}
