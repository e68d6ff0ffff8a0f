/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html", "resources": "usable"}
 */
import * as fc from 'fast-check';
import { answerToLine } from '../../../src/cli/calc';
import { worksheetFunctions } from '../../../src/functions/catalogue';
import { isOptional, type Parameter, type WorksheetFunction } from '../../../src/functions/function';
import type { CallResult, ResultCell } from '../../../src/functions/value';
import { type CellValue, isCellError, isMatrix, type Matrix } from '../../../src/spreadsheet/cell';
import { excelErrorOf } from '../../../src/spreadsheet/excel-error';
import { excelWithFunctions, inExcel } from './excel-with-functions';

const host = excelWithFunctions();

const number = fc.oneof(fc.integer({ min: -3, max: 400 }), fc.double({ min: -1, max: 1, noNaN: true }));
const oddCell = fc.constantFrom<CellValue>(
  '',
  null,
  'x',
  '12',
  ' 20% ',
  true,
  false,
  { error: '#N/A' },
  { error: '#REF!' },
);
const cell = fc.oneof({ weight: 5, arbitrary: number }, { weight: 1, arbitrary: oddCell });

const rowsOf = (cells: fc.Arbitrary<CellValue>, most: number): fc.Arbitrary<Matrix> =>
  fc.tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 1, max: 3 })).chain(([rows, columns]) =>
    fc.array(fc.array(cells, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

const planCell = fc.constantFrom<CellValue>('S1', 'S2', 'G1', 'Ada', 'S1; S2', null, '', 7, {
  error: '#N/A',
});
const range = fc
  .subarray(['ID', 'Tactic', 'Strategy', 'Goal', 'Owner', 'Start'], { minLength: 2 })
  .chain((headings) =>
    fc
      .array(fc.array(planCell, { minLength: headings.length, maxLength: headings.length }), { maxLength: 5 })
      .map((rows): Matrix => [headings, ...rows]),
  );

function argument(parameter: Parameter): fc.Arbitrary<Matrix | undefined> {
  const one = 'choices' in parameter ? fc.oneof(fc.constantFrom(...parameter.choices), cell) : cell;
  const wanted: fc.Arbitrary<Matrix> =
    parameter.kind === 'range'
      ? range
      : parameter.kind === 'values'
        ? rowsOf(planCell, 4)
        : parameter.kind === 'numbers'
          ? rowsOf(cell, 6)
          : fc.oneof(
              rowsOf(one, 1),
              rowsOf(one, 3),
              one.map((value) => [[value]]),
            );
  return isOptional(parameter) ? fc.option(wanted, { nil: undefined }) : wanted;
}

type Call = readonly [WorksheetFunction, readonly (Matrix | undefined)[]];
const call: fc.Arbitrary<Call> = fc
  .constantFrom(...worksheetFunctions)
  .chain((declaration) =>
    fc.tuple(fc.constant(declaration), fc.tuple(...declaration.parameters.map(argument))),
  );

/* JSON has no error values: their texts stand for them, on the way in and out. */
const written = (value: CellValue) => (isCellError(value) ? value.error : value);

interface Line {
  readonly error?: string;
  readonly message?: string;
  readonly value?: CellValue | Matrix;
  readonly messages?: readonly { readonly row: number; readonly column: number; readonly message: string }[];
}

/** What `plumbline calc --json` answers to the same call. */
function calculated([{ id, parameters }, given]: Call): CallResult {
  const entries = parameters.flatMap(({ name }, place) => {
    const rows = given[place];
    return rows === undefined ? [] : [[name, rows.map((row) => row.map(written))] as const];
  });
  const line = answerToLine(JSON.stringify({ function: id, arguments: Object.fromEntries(entries) }));
  const { error, message = '', value = null, messages = [] } = JSON.parse(line) as Line;
  const failed = (text: unknown, sentence: string) => {
    const known = typeof text === 'string' ? excelErrorOf(text) : null;
    return known === null ? null : { error: known, message: sentence };
  };
  const failure = failed(error, message);
  if (failure !== null) return failure;
  if (!isMatrix(value)) return { value: value as ResultCell };
  return {
    value: value.map((row, rowIndex) =>
      row.map((one, columnIndex) => {
        const sentence = messages.find(
          (at) => at.row === rowIndex + 1 && at.column === columnIndex + 1,
        )?.message;
        return failed(one, sentence ?? '') ?? (one as ResultCell);
      }),
    ),
  };
}

describe('the functions in Excel', () => {
  it('answer as plumbline calc answers to the same arguments', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(call, { minLength: 100, maxLength: 100 }), async (calls) => {
        const shown = await Promise.all(
          calls.map(([{ id }, given]) => host.functions.call(`PLUMB.${id}`, given)),
        );
        expect(shown).toEqual(calls.map((one) => inExcel(one[0], calculated(one))));
      }),
      { numRuns: 10 },
    );
  });
});
