import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { callFunction } from '../../src/functions/call';
import { worksheetFunctions } from '../../src/functions/catalogue';
import type { Argument } from '../../src/functions/value';
import { isMatrix } from '../../src/spreadsheet/cell';
import { isFailure } from '../../src/spreadsheet/failure';

/** A published (or independently derived) number, with its source. Lists are columns. */
interface ReferenceExample {
  readonly function: string;
  readonly inputs: Readonly<Record<string, string | number | boolean | readonly (string | number)[]>>;
  readonly expected: string | number | readonly number[];
  /** Absorbs the rounding of the source. */
  readonly tolerance?: number;
  /** The unrounded value of an independent implementation. */
  readonly exact?: number | readonly number[];
  readonly source: string;
}

const folder = join(__dirname, 'reference-examples');

/** A file for each group of functions. */
const all = readdirSync(folder).flatMap(
  (file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as readonly ReferenceExample[],
);

function answer(example: ReferenceExample): unknown {
  const declaration = worksheetFunctions.find(({ id }) => id === example.function);
  if (declaration === undefined) throw new Error(`${example.function} is not in the catalogue`);
  const given = declaration.parameters.map(({ name }): Argument => {
    const input = example.inputs[name];
    return typeof input === 'object' ? input.map((value) => [value]) : input;
  });
  const result = callFunction(declaration, given);
  return isFailure(result) ? result.error : isMatrix(result.value) ? result.value.flat() : result.value;
}

function expectNear(actual: unknown, expected: ReferenceExample['expected'], tolerance: number): void {
  if (typeof expected === 'string') {
    expect(actual).toBe(expected);
    return;
  }
  const numbers = [expected].flat();
  const actuals = [actual].flat();
  expect(actuals).toHaveLength(numbers.length);
  numbers.forEach((number, index) => {
    expect(Math.abs(Number(actuals[index]) - number)).toBeLessThanOrEqual(tolerance);
  });
}

describe('published worked examples', () => {
  it.each(
    all.map(
      (example) => [example.function, JSON.stringify(example.inputs), example.source, example] as const,
    ),
  )('%s of %s agrees with %s', (_name, _inputs, _source, example) => {
    expectNear(answer(example), example.expected, example.tolerance ?? 1e-9);
  });

  it.each(
    all.flatMap((example) =>
      example.exact === undefined
        ? []
        : [[example.function, JSON.stringify(example.inputs), example.exact, example] as const],
    ),
  )('%s of %s is unrounded', (_name, _inputs, exact, example) => {
    const largest = Math.max(1, ...[exact].flat().map(Math.abs));
    expectNear(answer(example), exact, 1e-12 * largest);
  });
});
