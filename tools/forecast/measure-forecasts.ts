import '../speak-english';
/*
 * How good forecasts are: npm run measure-forecasts -- FILE…, where each FILE is a JSON file of series of a forecasting
 * competition: { sn, period, frequency, train, test } each, in an array or under `series`. What is forecast from `train`, with
 * its intervals, is held against `test`, by period and in all. Beside it stand the theta method and repeating last year.
 */
import { basename } from 'node:path';
import { type CompetitionSeries, readCompetitionSeries } from './competition-series';
import { type Figures, figuresOf, measure, type Measures } from './measures';

const methods = ['auto', 'theta', 'seasonal naive'] as const;

const headings = [
  'sMAPE',
  'MASE',
  'in 95%',
  'in 80%',
  'totals 95%',
  'totals 80%',
  'ms mean',
  'median',
  '95th',
];

const widthOf = (heading: string): number => Math.max(7, heading.length) + 2;

function cellsOf({
  smape,
  mase,
  within95,
  within80,
  total95,
  total80,
  milliseconds,
}: Figures): readonly string[] {
  const percents = [within95, within80, total95, total80].map((part) => (100 * part).toFixed(1));
  const { mean, median, most } = milliseconds;
  return [smape.toFixed(2), mase.toFixed(3), ...percents, ...[mean, median, most].map((ms) => ms.toFixed(1))];
}

const lineOf = (name: string, cells: readonly string[]): string =>
  `${name.padEnd(16)}${cells.map((cell, index) => cell.padStart(widthOf(headings[index] ?? ''))).join('')}`;

function report(name: string, series: readonly CompetitionSeries[]): void {
  const periods = [...new Set(series.map(({ period }) => period))];
  const measured = methods.map((method) => series.map((one) => measure(one, method)));
  const show = (title: string, isMeant: (one: CompetitionSeries) => boolean): void => {
    console.log(`\n${lineOf(`${title}, ${series.filter(isMeant).length}`, headings)}`);
    for (const [index, method] of methods.entries()) {
      const of = (measured[index] ?? []).filter(
        (one, place): one is Measures => one !== null && series.slice(place, place + 1).some(isMeant),
      );
      console.log(lineOf(method, cellsOf(figuresOf(of))));
    }
  };
  console.log(`${name}: ${series.length} series`);
  if (periods.length > 1)
    for (const period of periods) show(period.toLowerCase(), (one) => one.period === period);
  show('all', () => true);
  console.log();
}

function main(): void {
  const paths = process.argv.slice(2);
  if (paths.length === 0) {
    console.error(
      'No file given. Give the paths of JSON files of series: sn, period, frequency, train, test.',
    );
    process.exitCode = 2;
    return;
  }
  for (const path of paths) report(basename(path), readCompetitionSeries(path));
}

if (require.main === module) main();
