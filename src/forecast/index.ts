export { forecast, type Forecast, type ForecastOptions, forecastTotal, type TotalForecast } from './forecast';
