import * as fc from 'fast-check';
import {
  type FunctionMetadata,
  type FunctionsMetadata,
  metadataSchema,
  type ParameterMetadata,
} from '../../../src/runtime/functions/functions-metadata';
import { isCellName } from '../../../tools/metadata/cell-names';
import { checkMetadata } from '../../../tools/metadata/check-metadata';
import { excelFunctionNames } from '../../functions/excel-function-names';

const price: ParameterMetadata = {
  name: 'price',
  description: 'The net price of one unit.',
  type: 'any',
  dimensionality: 'matrix',
  optional: false,
};
const margin: FunctionMetadata = {
  id: 'UNIT_MARGIN',
  name: 'UNIT_MARGIN',
  description: 'What one unit earns.',
  parameters: [price],
  result: { type: 'any', dimensionality: 'matrix' },
};
const metadataOf = (...functions: readonly FunctionMetadata[]): FunctionsMetadata => ({
  $schema: metadataSchema,
  allowErrorForDataTypeAny: true,
  functions,
});
const problemsOf = (...functions: readonly FunctionMetadata[]): readonly string[] =>
  checkMetadata(metadataOf(...functions), excelFunctionNames);

const withId = (id: string): FunctionMetadata => ({ ...margin, id, name: id });
const withParameter = (change: Partial<ParameterMetadata>): FunctionMetadata => ({
  ...margin,
  parameters: [{ ...price, ...change }],
});

const faults: readonly (readonly [string, FunctionMetadata, string])[] = [
  [
    'a cell in A1 style',
    withId('CLV7'),
    'CLV7: its id is the address of a cell; choose a name that is none.',
  ],
  [
    'a cell in R1C1 style',
    withId('R12C3'),
    'R12C3: its id is the address of a cell; choose a name that is none.',
  ],
  ["one of Excel's functions", withId('NPV'), 'NPV: Excel has a function of that name; choose another.'],
  [
    'small letters',
    withId('Margin'),
    'Margin: its id may have only A to Z, 0 to 9, _ and ., and begins with a letter.',
  ],
  [
    'a leading digit',
    withId('3RD_YEAR'),
    '3RD_YEAR: its id may have only A to Z, 0 to 9, _ and ., and begins with a letter.',
  ],
  ['too short an id', withId('UM'), 'UM: its id has 2 characters, and 3 to 64 are allowed.'],
  [
    'another name than id',
    { ...margin, name: 'MARGE' },
    'UNIT_MARGIN: its name is "MARGE"; give it the same name as id.',
  ],
  [
    'no description',
    { ...margin, description: ' ' },
    'UNIT_MARGIN: it has no description; Excel shows it while a formula is typed.',
  ],
  [
    'a long description',
    { ...margin, description: 'x'.repeat(129) },
    'UNIT_MARGIN: it has a description of 129 characters; shorten it to 128.',
  ],
  [
    'a parameter without description',
    withParameter({ description: '' }),
    'UNIT_MARGIN: its parameter price has no description; Excel shows it while a formula is typed.',
  ],
  [
    'an array of numbers',
    withParameter({ type: 'number' }),
    'UNIT_MARGIN: its parameter price takes arrays of type number; declare it any, or one cell of another type fails the whole call.',
  ],
  [
    'a parameter of one value',
    withParameter({ dimensionality: 'scalar' }),
    'UNIT_MARGIN: its parameter price takes one value; declare it matrix, or Excel calls the function for each cell.',
  ],
  [
    'a parameter without a name',
    withParameter({ name: '' }),
    'UNIT_MARGIN: a parameter needs a name of a to z, 0 to 9 and _ that begins with a letter.',
  ],
  [
    'two parameters of one name',
    { ...margin, parameters: [price, price] },
    'UNIT_MARGIN: two of its parameters are called price.',
  ],
  [
    'a required parameter after an optional one',
    {
      ...margin,
      parameters: [
        { ...price, optional: true },
        { ...price, name: 'cost' },
      ],
    },
    'UNIT_MARGIN: its parameter cost is required, but stands after an optional one.',
  ],
  [
    'a numeric result',
    { ...margin, result: { type: 'number', dimensionality: 'matrix' } },
    'UNIT_MARGIN: its result is of type number; declare it any, or no cell of it can be an error.',
  ],
];

describe('checkMetadata', () => {
  it('has nothing to say about a function that Excel can register', () => {
    expect(problemsOf(margin)).toEqual([]);
  });

  it.each(faults)('finds %s', (_, fault, problem) => {
    expect(problemsOf(fault)).toEqual([problem]);
  });

  it('finds an id that two functions have, in whatever case', () => {
    expect(problemsOf(margin, margin)).toEqual(['UNIT_MARGIN: two functions have this id.']);
    expect(problemsOf(margin, withId('unit_margin'))).toContain('UNIT_MARGIN: two functions have this id.');
  });

  it('finds that errors cannot be arguments, and that there is no function', () => {
    expect(checkMetadata({ ...metadataOf(), allowErrorForDataTypeAny: false }, excelFunctionNames)).toEqual([
      'allowErrorForDataTypeAny is not set: one error in a range would fail the whole call.',
      'There is no function: Excel registers nothing.',
    ]);
  });
});

const sentence = fc.stringMatching(/^[A-Z][a-z ]{0,100}\.$/u);
const parameterName = fc.stringMatching(/^[a-z][a-z0-9_]{0,30}$/u);
const legalId = fc
  .stringMatching(/^[A-Z][A-Z0-9_.]{2,63}$/u)
  .filter((id) => !isCellName(id) && !excelFunctionNames.has(id));
const legalParameters = fc
  .tuple(fc.uniqueArray(parameterName, { maxLength: 6 }), sentence, fc.nat(6))
  .map(([names, description, required]) =>
    names.map((name, place): ParameterMetadata => ({
      ...price,
      name,
      description,
      optional: place >= required,
    })),
  );
const legalFunctions = fc
  .uniqueArray(fc.tuple(legalId, sentence, legalParameters), {
    minLength: 1,
    maxLength: 8,
    selector: ([id]) => id,
  })
  .map((functions) =>
    functions.map(([id, description, parameters]): FunctionMetadata => ({
      ...withId(id),
      description,
      parameters,
    })),
  );

describe('laws of checkMetadata', () => {
  it('legal metadata has no problem, in whatever order its functions stand', () => {
    fc.assert(
      fc.property(legalFunctions, (functions) => {
        expect(problemsOf(...functions)).toEqual([]);
        expect(problemsOf(...functions.toReversed())).toEqual([]);
      }),
    );
  });

  it('one fault among legal functions is found, and no legal function is blamed for it', () => {
    fc.assert(
      fc.property(
        legalFunctions,
        fc.constantFrom(...faults),
        fc.nat(),
        (functions, [, fault, problem], place) => {
          const others = functions.filter(({ id }) => id !== fault.id);
          const all = others.toSpliced(place % (others.length + 1), 0, fault);
          expect(problemsOf(...all)).toEqual([problem]);
        },
      ),
    );
  });

  it('no cell of a sheet can be an id', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-W][A-Z]?[1-9]\d{1,5}$/u), (id) => {
        expect(problemsOf(withId(id))).not.toEqual([]);
      }),
    );
  });

  it('any text as an id gives sentences and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (id) => {
        for (const problem of problemsOf(withId(id))) expect(problem).toMatch(/: .+\.$/su);
      }),
    );
  });
});
