import { callFunction } from '../../src/functions/call';
import { worksheetFunctions } from '../../src/functions/catalogue';
import type { NumberParameter, Parameter, WorksheetFunction } from '../../src/functions/function';
import { functionNamed } from '../../src/functions/lookup';
import type { Argument } from '../../src/functions/value';
import type { Matrix } from '../../src/spreadsheet/cell';
import { isFailure } from '../../src/spreadsheet/failure';
import { median, timed } from './timing';

/* Whole columns in one call: each function of one value, asked for 100,000 rows at once. */

const rows = 100_000;
const rounds = 7;
const warmUpRounds = 2;

export interface ColumnFigures {
  readonly function: string;
  /** Milliseconds for the call, median. */
  readonly call: number;
  /** The call against a plain loop over the same columns, median. */
  readonly ratio: number;
}

/** Numbers of a column, all within the bounds of its parameter and no two rows alike. */
function columnFor({ name, kind, bounds, whole }: NumberParameter, place: number): Matrix {
  // Prices stand above costs: what is timed is the usual row, and not the making of sentences.
  const usual = kind === 'rate' ? 0 : /price/u.test(name) ? 1001 : 1;
  const least = Math.max(usual, bounds?.atLeast ?? bounds?.above ?? usual);
  const most = bounds?.atMost ?? bounds?.below ?? (kind === 'rate' ? 1 : least + 1000);
  return Array.from({ length: rows }, (_, row) => {
    const share = ((row * 7919 + place * 104_729) % rows) / rows;
    const number = least + (most - least) * (0.05 + 0.9 * share);
    return [whole === true ? Math.round(number) : number];
  });
}

const isNumber = (parameter: Parameter): parameter is NumberParameter =>
  parameter.kind === 'number' || parameter.kind === 'rate';

/** Whether all that it asks for are single numbers, so that columns can stand for every one of them. */
const takesColumns = ({ parameters, result }: WorksheetFunction): boolean =>
  result.kind === 'scalar' && parameters.every((one) => isNumber(one) || one.default !== undefined);

/** What any loop must do: read each column's cell, and make a row that holds a number. */
const floor = (columns: readonly Matrix[]): Matrix =>
  Array.from({ length: rows }, (_, row) => {
    let sum = 0;
    for (const column of columns) sum += Number(column[row]?.[0]);
    return [sum];
  });

function measure(declaration: WorksheetFunction): ColumnFigures {
  const given = declaration.parameters.map((parameter, place): Argument =>
    isNumber(parameter) && parameter.default === undefined ? columnFor(parameter, place) : null,
  );
  const columns = given.filter((argument): argument is Matrix => Array.isArray(argument));
  const calls: number[] = [];
  const ratios: number[] = [];
  for (let round = -warmUpRounds; round < rounds; round += 1) {
    const call = timed(() => callFunction(declaration, given));
    const least = timed(() => floor(columns));
    if (round < 0) continue;
    calls.push(call);
    ratios.push(call / least);
  }
  return { function: declaration.id, call: median(calls), ratio: median(ratios) };
}

/** Milliseconds, median, of calls whose work lies in their lists. */
export function listFigures(): readonly { readonly call: string; readonly ms: number }[] {
  const column = (count: number, cellAt: (row: number) => number): Matrix =>
    Array.from({ length: count }, (_, row) => [cellAt(row)]);
  const prices = column(rows, (row) => 50 + (row % 97));
  const volumes = column(rows, (row) => 1e6 / (50 + (row % 97)) + (row % 31));
  const deals = 5000;
  const calls = [
    [
      'FORECAST_VOLUME of 100,000 new prices from 100,000 periods',
      'FORECAST_VOLUME',
      [prices, prices, volumes],
    ],
    [
      'PROBABILITY_OF_TARGET of 5,000 deals in whole hundreds',
      'PROBABILITY_OF_TARGET',
      [column(deals, (row) => 100 * (1 + (row % 500))), column(deals, (row) => (1 + (row % 9)) / 10), 6.2e7],
    ],
  ] as const;
  return calls.map(([call, id, given]) => {
    const declaration = functionNamed(id);
    if (isFailure(declaration)) throw new Error(declaration.message);
    const times = Array.from({ length: rounds }, () => timed(() => callFunction(declaration, given)));
    return { call, ms: median(times) };
  });
}

/** Every function of the catalogue to which columns can be given, slowest first. */
export const columnFigures = (): readonly ColumnFigures[] =>
  worksheetFunctions
    .filter(takesColumns)
    .map(measure)
    .sort((one, other) => other.call - one.call);
