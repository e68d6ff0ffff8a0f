/** @jest-environment jsdom */
import { waitFor } from '@testing-library/react';
import type { SalesForecast } from '../../../src/alignment/sales-forecast';
import * as salesForecasts from '../../../src/alignment/sales-forecast';
import type { WatchedAccuracy } from '../../../src/forecast/accuracy';
import type { PeriodLength } from '../../../src/forecast/sales-history/period-grid';
import type { SalesSeries } from '../../../src/forecast/sales-history/sales-series';
import { AccuracySection } from '../../../src/taskpane/forecast/accuracy-section';
import { renderWithoutStyles } from '../../support/render-without-styles';

jest.mock('../../../src/alignment/sales-forecast', () => ({ salesAccuracyInSteps: jest.fn() }));

interface Measured {
  readonly off: number | null;
  readonly naiveOff: number | null;
  readonly periods?: number;
  readonly within?: number;
  readonly values?: number;
  readonly length?: PeriodLength;
  readonly season?: number;
  readonly name?: string;
}

/** What is said of an accuracy, without what was said while it was worked out. */
async function said(measured: Measured): Promise<readonly (string | null)[]> {
  const { off, naiveOff, periods = 12, within = 10, values = 36, length = 'month', season = 12 } = measured;
  const accuracy = {
    measured: { method: { offBy: off }, naive: { offBy: naiveOff }, periods },
    within,
  } as unknown as WatchedAccuracy;
  const steps = (function* (): Generator<undefined, WatchedAccuracy> {
    yield;
    return accuracy;
  })();
  jest.mocked(salesForecasts.salesAccuracyInSteps).mockReturnValue(steps);
  const { container, unmount } = renderWithoutStyles(
    <AccuracySection
      series={{ length, season } as SalesSeries & { readonly length: PeriodLength }}
      forecast={
        {
          used: { name: measured.name ?? 'combination' },
          values: Array(values).fill(1),
        } as unknown as SalesForecast
      }
      method="auto"
      level={0.8}
      onNaive={() => undefined}
    />,
  );
  expect(container.textContent).toContain('Trying it on the last periods of your history…');
  await waitFor(() => expect(container.textContent).not.toContain('Trying it'), { timeout: 10_000 });
  const texts = [...container.querySelectorAll('[role="status"] p, button')].map(
    ({ textContent }) => textContent,
  );
  unmount();
  return texts;
}

describe('how far a forecast would have been off is said', () => {
  it.each<[string, Measured, string, boolean]>([
    [
      'beside repeating last year',
      { off: 0.091, naiveOff: 0.138 },
      'On your last 12 months it was off by 9%; repeating last year, by 14%.',
      false,
    ],
    [
      'to the tenth, where percent would not tell them apart',
      { off: 0.0708, naiveOff: 0.0731 },
      'On your last 12 months it was off by 7.1%; repeating last year, by 7.3%.',
      false,
    ],
    [
      'as no better, where neither do tenths',
      { off: 0.0702, naiveOff: 0.0703 },
      'On your last 12 months it was off by 7.0%, no better than repeating last year.',
      false,
    ],
    [
      'where repeating last year was closer',
      { off: 0.14, naiveOff: 0.09 },
      'Repeating last year was closer: off by 9% on your last 12 months; this method, by 14%.',
      true,
    ],
    [
      'where there is no year to repeat',
      { off: 0.1, naiveOff: 0.2, values: 9, periods: 3 },
      'On your last 3 months it was off by 10%; repeating the last month, by 20%.',
      false,
    ],
    [
      'where days repeat by the week',
      { off: 0.1, naiveOff: 0.2, length: 'day', season: 7, periods: 7 },
      'On your last 7 days it was off by 10%; repeating last week, by 20%.',
      false,
    ],
    [
      'of one period',
      { off: 0.1, naiveOff: 0.2, values: 4, periods: 1, within: 1 },
      'On your last month it was off by 10%; repeating the last month, by 20%.',
      false,
    ],
    [
      'alone, where the method is to repeat last year',
      { off: 0.1, naiveOff: 0.1, name: 'seasonal naive' },
      'On your last 12 months it was off by 10%.',
      false,
    ],
    [
      'where nothing was sold',
      { off: null, naiveOff: null },
      'Nothing was sold in the last 12 months, so this cannot be said as a share of sales.',
      false,
    ],
  ])('%s', async (_, measured, sentence, offersNaive) => {
    const texts = await said(measured);
    expect(texts[0]).toBe(sentence);
    expect(texts.length).toBe(offersNaive ? 3 : 2);
  });

  it.each<[number, string]>([
    [12, '12 of the last 12 months were within the 80% interval of a forecast made just before.'],
    [7, '7 of the last 12 months were within the 80% interval of a forecast made just before.'],
    [
      6,
      '6 of the last 12 months were within the 80% interval of a forecast made just before. That is fewer than it should be: treat the interval as too narrow.',
    ],
    [
      1,
      '1 of the last 12 months was within the 80% interval of a forecast made just before. That is fewer than it should be: treat the interval as too narrow.',
    ],
  ])('with how often the interval held: %d', async (within, sentence) => {
    expect((await said({ off: 0.1, naiveOff: 0.2, within }))[1]).toBe(sentence);
  });
});
