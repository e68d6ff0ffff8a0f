import { fixedCost, listsDiffer, variableCost } from './functions-shared';

const price1 = { description: 'The price at the first point.', unit: 'currency per unit' };

const quantity1 = { description: 'The units sold at price_1.', unit: 'units' };

const price2 = { description: 'The price at the second point.', unit: 'currency per unit' };

const quantity2 = { description: 'The units sold at price_2.', unit: 'units' };

const noPriceChange = {
  when: 'price_1 and price_2 are the same',
  message:
    'Both points have the price {price_1}, so there is no price change to measure. Enter two points with different prices.',
};

const basePrice = {
  description: 'The price at which base_volume sells, above 0.',
  unit: 'currency per unit',
};

const baseVolume = { description: 'The units sold at base_price.', unit: 'units' };

const elasticity = {
  description: 'The percent change in volume for each 1% rise in price, below 0 where volume falls.',
  unit: 'percent of volume per percent of price',
};

const noDemandLine = {
  when: 'price_1 and price_2 are the same',
  message:
    'Both points have the price {price_1}, so they do not give a demand line. Enter two points with different prices.',
};

const prices = { description: 'The price of each past period, above 0.', unit: 'currency per unit' };

const volumes = {
  description: 'The units sold in each period, above 0. A period without a price or volume is left out.',
  unit: 'units',
};

const level = { description: 'The confidence of the interval: 0.95 for 95%.', unit: 'of all cases' };

const periods = {
  description:
    'The period of each row: dates, texts such as 2026-03, Mar 26, Q3 2026 or W12 2026, or whole numbers that count periods.',
};

const season = {
  description:
    'How many periods a season has; 1 for none. If omitted: months 12, quarters 4, weeks 52, days 7, counted periods 1.',
  unit: 'periods',
};

const notAboveZero = {
  when: 'a price or a volume is not above 0',
  message:
    'Row {row} of {list} is {value}. The regression uses logarithms, which need numbers above 0. Clear the cell to leave that period out.',
};

const tooFewPoints = {
  when: 'fewer than three periods have both a price and a volume',
  message:
    'Only {count} of the periods have both a price and a volume, but the regression needs at least three. Add periods.',
};

const priceDoesNotVary = {
  when: 'all periods have the same price',
  message:
    'All periods have the price {only}, so they do not show how volume responds to price. Add periods with other prices.',
};

const volumeRoseWithPrice = {
  when: 'volume rose with price, so the history is not a demand curve',
  message:
    'Volume rose with price in this history (by {elasticity}% for each 1%), so it is not a demand curve: something else moved the volume. Enter periods to take season and trend out, leave out promotions and shortages, or choose comparable periods.',
};

const datedErrors = {
  'periods-needed': {
    when: 'season or new_periods is given without periods',
    message: 'You entered {given}, which only works together with periods. Enter the period of each row too.',
  },
  'period-missing': {
    when: 'a row with a price and a volume has no period',
    message:
      'Row {row} of periods is blank, but has a price and a volume. Enter its period, or clear its price or volume to leave it out.',
  },
  'period-unreadable': {
    when: 'a period cannot be read',
    message:
      'Row {row} of periods is {seen}. Enter a date, a period such as 2026-03, Q3 2026 or W12 2026, or a whole number that counts periods.',
  },
  'periods-unlike': {
    when: 'the periods differ in kind or length, such as quarters among months',
    message:
      'Row {row} of periods is {seen} and row {first} is {first_period}: all periods must be of one kind and length, such as all months. Choose rows of one kind.',
  },
  'period-repeated': {
    when: 'two rows have the same period',
    message:
      'Rows {first} and {row} of periods are the same period. Use one row per period: add up the volumes, with their average price.',
  },
  'too-few-periods': {
    when: 'periods are given and there is no season, but fewer than seven of them have both a price and a volume',
    message:
      'Only {count} of the periods have both a price and a volume, but telling price from trend takes at least {needed}. Add periods, or leave out periods to use price alone.',
  },
  'season-too-long': {
    when: 'too few periods have both a price and a volume for a season of that length: months need 18, quarters 10',
    message:
      'Only {count} of the periods have both a price and a volume. Telling price from trend and a season of {in_season} takes at least {needed}. Add periods, or enter 1 for season to leave the season out.',
  },
  'price-moved-with-season': {
    when: 'season and trend explain more than 98% of how the price moved',
    message:
      'Price moved together with season and trend: they explain {explained}% of how it moved, so the rest is too little to see how volume responds to price. Add periods in which the price changed at another time, or test a price.',
  },
  'volume-rose-net-of-season': {
    when: 'volume rose with price even net of season and trend',
    message:
      'Even net of season and trend, volume rose with price in this history (by {elasticity}% for each 1%), so it is not a demand curve. Season and trend explain {explained}% of how the price moved. Leave out promotions and shortages, or add periods in which the price changed at another time.',
  },
};

export const demandFunctions = {
  ARC_ELASTICITY: {
    description:
      'The percent change in quantity for each 1% change in price between two points, measured from their midpoint.',
    notes: 'Measured from the midpoint, it is the same in both directions.',
    parameters: { price_1: price1, quantity_1: quantity1, price_2: price2, quantity_2: quantity2 },
    unit: 'percent of quantity per percent of price',
    errors: { 'price-unchanged': noPriceChange },
    source: 'OpenStax, Principles of Economics, 5.1 (published as −0.45, from rounded percentages).',
  },
  DEMAND_CONSTANT_ELASTICITY: {
    description: 'The volume at a price where demand has the same elasticity at every price.',
    parameters: {
      price: { description: 'The price to find the volume for, above 0.', unit: 'currency per unit' },
      base_price: basePrice,
      base_volume: baseVolume,
      elasticity,
    },
    unit: 'units',
    errors: {
      'price-not-above-zero': {
        when: 'price or base_price is not above 0',
        message: 'The price is {price} and base_price is {base_price}. Enter prices above 0.',
      },
    },
    source: 'EconGraphs, 12.4.',
  },
  DEMAND_LINEAR: {
    description: 'The volume at a price on the straight line through two points.',
    notes: 'Where the line falls below 0, so does the answer: nothing sells there.',
    parameters: {
      price: { description: 'The price to find the volume for.', unit: 'currency per unit' },
      price_1: price1,
      quantity_1: quantity1,
      price_2: price2,
      quantity_2: quantity2,
    },
    unit: 'units',
    errors: { 'price-unchanged': noDemandLine },
    source: 'Saylor, Principles of Managerial Economics, 2.5 (Q = 66,000 − 20,000 P).',
  },
  ELASTICITY_FIT: {
    description:
      'The price elasticity from past prices and volumes, with its confidence interval: the slope of log volume on log price.',
    notes:
      'By ordinary least squares. Whatever moved together with price in the past (season, promotion, growth) counts as an effect of price: past sales are not an experiment. With periods, the elasticity is net of season and trend: each period of the season has its own level and the trend is a straight line, both in percent. The interval takes into account that volume can stay high or low for several periods. R² is then that of price, season and trend together, and one more column spills: how much of the movement of price season and trend explain, 0 to 1 (adjusted R²). Above about 0.8, price and season moved together, and the interval is wide for that reason; above 0.98 there is no answer. Rows can be in any order, and periods can be missing.',
    parameters: { prices, volumes, level, periods, season },
    columns: {
      elasticity: { title: 'elasticity', unit: 'percent of volume per percent of price' },
      low: { title: 'low', unit: 'percent of volume per percent of price' },
      high: { title: 'high', unit: 'percent of volume per percent of price' },
      'R²': { title: 'R²', unit: 'of the variation of log volume' },
      n: { title: 'n', unit: 'periods' },
      'price explained': {
        title: 'price explained by season and trend',
        unit: 'of the variation of log price; only with periods',
      },
    },
    errors: {
      'lists-differ': listsDiffer,
      'not-above-zero': notAboveZero,
      'too-few-points': tooFewPoints,
      'price-does-not-vary': priceDoesNotVary,
      'volume-rose-with-price': volumeRoseWithPrice,
      ...datedErrors,
      'volume-does-not-vary': {
        when: 'all periods have the same volume, so there is no R² (in its own cell)',
        message:
          'All periods have the same volume, so there is no variation for price to explain. Add periods with other volumes.',
      },
    },
    source:
      'Stock and Watson, Introduction to Econometrics, 5.1 and 8.2; agrees with lm(log(volume) ~ log(price)) and confint of R. With periods: Stock and Watson, chapters 6 and 16; agrees with gls(log(volume) ~ month + time + log(price), correlation = corAR1(…), method = "REML") of the R package nlme, averaged over the correlation.',
  },
  FORECAST_VOLUME: {
    description:
      'The volume of one period at new prices, by log-log regression on past sales, in units, with a prediction interval.',
    notes:
      'The forecast is the median, exp(the fitted logarithm): a period is as likely to sell more as less, and the mean is somewhat higher. Low and high are the prediction interval for that one period, also in units. Past sales are not an experiment, and outside the range of past prices the curve is a guess. With periods, the elasticity is net of season and trend (see ELASTICITY_FIT), and the forecast is for a certain period: without new_periods, all new prices are for the one period that follows the history, so that they can be compared. With new_periods, it is one period for all of them, or one for each. The interval assumes that season and trend go on as they were.',
    parameters: {
      new_prices: { description: 'The prices to forecast volumes for, above 0: one, or a column of them.' },
      prices,
      volumes,
      level,
      periods,
      season,
      new_periods: {
        description:
          'The period of each new price, or one for all of them. If omitted: the period after the history, for all new prices.',
      },
    },
    columns: {
      price: { title: 'price', unit: 'currency per unit' },
      forecast: { title: 'forecast', unit: 'units' },
      low: { title: 'low', unit: 'units' },
      high: { title: 'high', unit: 'units' },
    },
    errors: {
      'lists-differ': listsDiffer,
      'not-above-zero': notAboveZero,
      'too-few-points': tooFewPoints,
      'price-does-not-vary': priceDoesNotVary,
      'volume-rose-with-price': volumeRoseWithPrice,
      ...datedErrors,
      'price-not-above-zero': {
        when: 'a new price is not above 0 (in its own row)',
        message: 'Row {row} of new_prices is {new_price}. Enter a price above 0.',
      },
      'new-period-unreadable': {
        when: 'a new period cannot be read as one like those of the history (in its own row)',
        message:
          'Row {row} of new_periods is {seen}, which is not a period like those of the history. Write it as they are written.',
      },
      'period-of-season-unknown': {
        when: 'the history has no such period of the season, such as a December (in its own row)',
        message:
          'The history has no period of the season like the one for row {row} of new_prices, so its level is not known. Add one to the history, choose another period, or enter 1 for season to leave the season out.',
      },
    },
    source:
      'Stock and Watson, Introduction to Econometrics, 8.2; agrees with predict(lm(log(volume) ~ log(price)), interval = "prediction") of R, each exponentiated. With periods, see ELASTICITY_FIT.',
  },
  OPTIMAL_PRICE: {
    description:
      'The best price, which earns most, where demand has the same elasticity, below −1, at every price.',
    parameters: {
      marginal_cost: { description: 'The cost of each additional unit, above 0.', unit: 'currency per unit' },
      elasticity,
    },
    unit: 'currency per unit',
    errors: {
      'demand-too-inelastic': {
        when: 'elasticity is −1 or above: every higher price earns more',
        message:
          'There is no best price: at an elasticity of {elasticity}, every higher price earns more. Use an elasticity below -1, or the price at which buyers would turn away.',
      },
      'no-marginal-cost': {
        when: 'marginal_cost is not above 0: every lower price earns more',
        message:
          'There is no best price: with a marginal_cost of {marginal_cost} and an elasticity of {elasticity}, every lower price earns more. Enter the cost of an additional unit, above 0.',
      },
    },
    source:
      'Saylor, Microeconomics: Theory Through Applications, 6.4; Lerner, The Concept of Monopoly and the Measurement of Monopoly Power, 1934.',
  },
  OPTIMAL_PRICE_LINEAR: {
    description: 'The best price, which earns most, where demand is a straight line through two points.',
    notes: 'It is halfway between the variable cost and the price at which sales drop to 0.',
    parameters: {
      variable_cost: variableCost,
      price_1: price1,
      quantity_1: quantity1,
      price_2: price2,
      quantity_2: quantity2,
    },
    unit: 'currency per unit',
    errors: {
      'price-unchanged': noDemandLine,
      'demand-not-falling': {
        when: 'the quantity does not fall as the price rises',
        message:
          'There is no best price: from {quantity_1} units at {price_1} to {quantity_2} at {price_2}, the quantity does not fall as the price rises. Enter two points where the higher price sells less.',
      },
      'cost-not-below-choke': {
        when: 'variable_cost is not below the price at which sales drop to 0',
        message:
          'No price earns anything: nothing sells at {choke_price} or above, and each unit costs {variable_cost}. Lower variable_cost.',
      },
    },
    source: 'Saylor, Principles of Managerial Economics, 2.6.',
  },
  POINT_ELASTICITY: {
    description:
      'The percent change in quantity for each 1% change in price, measured from the first of two points.',
    parameters: { price_1: price1, quantity_1: quantity1, price_2: price2, quantity_2: quantity2 },
    unit: 'percent of quantity per percent of price',
    errors: { 'price-unchanged': noPriceChange },
    source: 'Saylor, Microeconomics: Theory Through Applications, 6.2.',
  },
  PRICES_FOR_TARGET: {
    description:
      'The prices that meet the target, lowest and highest, where demand has the same elasticity at every price.',
    notes:
      'Every price between the two earns the target profit or more. The lowest is 0 where every lower price does too; the highest is an empty text where every higher price does. REQUIRED_PRICE is the one price that meets the target at a volume that does not change. Prices above 1,024 times base_price (or variable_cost, if that is higher), or below a 1,024th of base_price, are not looked at.',
    parameters: {
      target_profit: {
        description: 'The profit before tax to be earned; 0 for break-even.',
        unit: 'currency',
      },
      variable_cost: variableCost,
      base_price: basePrice,
      base_volume: baseVolume,
      elasticity: {
        description: 'The percent change in volume for each 1% rise in price; 0 where volume does not react.',
        unit: 'percent of volume per percent of price',
      },
      fixed_cost: fixedCost,
    },
    columns: {
      lowest_price: { title: 'lowest_price', unit: 'currency per unit' },
      highest_price: { title: 'highest_price', unit: 'currency per unit' },
    },
    errors: {
      'target-out-of-reach': {
        when: 'no price earns target_profit',
        message:
          'No price earns {target_profit}: even the best one, {best_price}, earns {profit}. Lower target_profit or a cost.',
      },
    },
    source: 'PROFIT_AT_PRICE solved for the price.',
  },
  PROFIT_AT_PRICE: {
    description:
      'The profit before tax at each price, where demand has the same elasticity at every price; below 0 for a loss.',
    parameters: {
      prices: {
        description: 'The prices to try, above 0: one, or a column of them.',
        unit: 'currency per unit',
      },
      variable_cost: variableCost,
      base_price: basePrice,
      base_volume: baseVolume,
      elasticity,
      fixed_cost: fixedCost,
    },
    unit: 'currency',
    errors: {
      'price-not-above-zero': {
        when: 'prices or base_price is not above 0',
        message: 'The price is {prices} and base_price is {base_price}. Enter prices above 0.',
      },
    },
    source: 'Saylor, Managerial Accounting, 6.1, with demand of constant elasticity (EconGraphs, 12.4).',
  },
};
