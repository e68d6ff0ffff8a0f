const values = {
  description:
    'The values of consecutive periods, oldest first. Blanks at either end are left out, others filled in.',
  unit: 'units, or currency',
};

const periods = { description: 'How many periods to forecast.', unit: 'periods' };

const season = {
  description:
    'Periods in a year: 12, 4, 52; 1 for none. If omitted, the one at which the changes clearly repeat.',
  unit: 'periods',
};

const period = { title: 'period', unit: 'periods ahead' };

const tooFewValues = {
  when: 'there are too few values',
  message: 'At least {fewest} values are needed, but only {count} found. Add earlier periods.',
};

export const timeFunctions = {
  FORECAST_ACCURACY: {
    description: 'How far forecasts of these values would have been off, beside repeating last year.',
    notes:
      'Over the last periods (horizon), forecasts are made again at each of them from what was known then. The first row is the forecast with method auto, the second repeats last year. MASE below 1 is better than repeating last year was before. Coverage is the part of values inside the 95% interval. off_by is the total error as a part of the total.',
    parameters: {
      values,
      season,
      horizon: {
        description:
          'How many of the last periods to judge. If omitted, one year, or a third of the values if fewer.',
        unit: 'periods',
      },
    },
    columns: {
      method: { title: 'method', unit: 'name' },
      mase: { title: 'MASE', unit: 'of the error of repeating last year' },
      smape: { title: 'sMAPE', unit: 'of the mean of value and forecast' },
      coverage: { title: 'coverage', unit: 'of the values' },
      off_by: { title: 'off by', unit: 'of the total' },
    },
    errors: {
      'too-few-values': tooFewValues,
      'never-changed': {
        when: 'the values were the same each year, so repeating last year had no error to compare with',
        message: 'The values never changed from one year to the next, so there is no error to compare with.',
      },
      'nothing-came': {
        when: 'the periods that are judged are all 0',
        message: 'All periods that are judged are 0, so there is no total to compare the error with.',
      },
    },
    source:
      'Hyndman and Koehler, Another look at measures of forecast accuracy, 2006 (MASE); Makridakis and Hibon, The M3-Competition, 2000 (sMAPE).',
  },
  INTERMITTENT_FORECAST: {
    description: 'The mean sales per period of a product that sells only now and then.',
    notes:
      'Croston’s method in the version of Syntetos and Boylan: the usual size of a sale, divided by the usual time between two sales, less what this quotient is too high by. It is the same for every period.',
    parameters: {
      values: {
        description: 'The sales of consecutive periods, oldest first. A blank between them counts as 0.',
        unit: 'units',
      },
      periods,
      alpha: { description: 'How much the latest sale counts, above 0 and below 1.', unit: 'of 1' },
    },
    columns: { period, forecast: { title: 'forecast', unit: 'units per period' } },
    errors: {
      'no-sale': {
        when: 'no value is above 0',
        message:
          'There are no sales in values, so there is nothing to forecast from. Choose a longer history.',
      },
    },
    source:
      'Croston, Forecasting and stock control for intermittent demands, 1972; Syntetos and Boylan, The accuracy of intermittent demand estimates, 2005.',
  },
  SEASONAL_FORECAST: {
    description: 'Forecasts the next periods from past ones, with trend and season, and an interval.',
    notes:
      'Method auto takes the middle of four methods (two theta methods, a damped trend, the best exponential smoothing). Other methods: theta; ets, or ets with the usual letters for error, trend and season, such as ets AAA or ets MAdM; seasonal naive; drift; croston. Fewer than eight values are forecast by theta; a season needs two years. The interval is as wide as past errors at that distance, plus what forecasts usually miss beyond. Where no value is below 0, no forecast is.',
    parameters: {
      values,
      periods,
      season,
      method: {
        description: 'One of auto, theta, ets (or ets AAA, ets MAdM, …), seasonal naive, drift and croston.',
      },
      level: { description: 'The confidence of the interval: 0.95 for 95%.', unit: 'of all cases' },
    },
    columns: {
      period,
      forecast: { title: 'forecast', unit: 'as values' },
      low: { title: 'low', unit: 'as values' },
      high: { title: 'high', unit: 'as values' },
    },
    errors: {
      'too-few-values': tooFewValues,
      'unknown-method': {
        when: 'method is not the name of one',
        message:
          'Unknown method "{method}". Enter auto, theta, ets (or ets AAA, ets MAdM, …), seasonal naive, drift or croston.',
      },
    },
    source:
      'Petropoulos and Svetunkov, A simple combination of univariate models, 2020; Fiorucci and others, Models for optimising the theta method, 2016; Hyndman and others, Forecasting with Exponential Smoothing, 2008.',
  },
  SEASONAL_INDEX: {
    description: 'How each period of the year compares with the whole year: 1.2 is 20% above its mean.',
    notes:
      'Classical decomposition: each value divided by the mean of the year around it, averaged by period of the year. The first row is the period of the first value.',
    parameters: {
      values,
      season: { description: 'Periods in a year: 12 for months, 4 for quarters.', unit: 'periods' },
    },
    columns: {
      period: { title: 'period', unit: 'of the year, from the first value' },
      index: { title: 'index', unit: 'of the mean of the year' },
    },
    errors: {
      'too-few-values': {
        when: 'there are fewer than two whole years of values',
        message: 'Two whole years, {fewest} values, are needed, but only {count} found. Add earlier periods.',
      },
      'nothing-sold': {
        when: 'a whole year is 0',
        message: 'A whole year of values is 0, so no period can be compared with it. Choose other years.',
      },
    },
    source:
      'Hyndman and Athanasopoulos, Forecasting: principles and practice, 3.4 (classical decomposition).',
  },
};
