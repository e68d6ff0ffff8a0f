import { worksheetFunctions } from '../../../src/functions/catalogue';
import { isOptional } from '../../../src/functions/function';
import { german } from '../../../src/languages/german';
import { functionsMetadata } from '../../../src/runtime/functions/functions-metadata';
import { checkMetadata } from '../../../tools/metadata/check-metadata';
import { excelFunctionNames } from '../../functions/excel-function-names';
import { excelMacroNames } from '../../tools/metadata/excel-macro-names';

const metadata = functionsMetadata(worksheetFunctions);
const inGerman = functionsMetadata(worksheetFunctions, german);
const named = (id: string) => metadata.functions.find((declared) => declared.id === id);

describe('functionsMetadata', () => {
  it('gives what Excel can register', () => {
    const taken = new Set([...excelFunctionNames, ...excelMacroNames]);
    expect(checkMetadata(metadata, taken)).toEqual([]);
    expect(checkMetadata(inGerman, taken)).toEqual([]);
  });

  it('gives every function and parameter in the order of the catalogue', () => {
    const shapes = metadata.functions.map(({ id, parameters }) => [
      id,
      parameters.map(({ name, optional }) => [name, optional]),
    ]);
    expect(shapes).toEqual(
      worksheetFunctions.map(({ id, parameters }) => [
        id,
        parameters.map((parameter) => [parameter.name, isOptional(parameter)]),
      ]),
    );
  });

  it('lets errors reach the functions', () => {
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
  });

  it('takes arrays for single values, and gives arrays back', () => {
    expect(named('CONTRIBUTION_MARGIN')).toEqual({
      id: 'CONTRIBUTION_MARGIN',
      name: 'CONTRIBUTION_MARGIN',
      description: 'What one unit contributes to fixed cost and profit: price less variable cost.',
      parameters: [
        {
          name: 'price',
          description: 'The net price of one unit.',
          type: 'any',
          dimensionality: 'matrix',
          optional: false,
        },
        {
          name: 'variable_cost',
          description: 'The cost of each additional unit.',
          type: 'any',
          dimensionality: 'matrix',
          optional: false,
        },
      ],
      result: { type: 'any', dimensionality: 'matrix' },
    });
  });

  it.each(['UNBACKED', 'ALIGNMENT_BREAKDOWN', 'BACKED'])('lets the result of %s spill', (id) => {
    expect(named(id)?.result.dimensionality).toBe('matrix');
  });

  it('gives one value where no argument can be spread', () => {
    const [first] = worksheetFunctions.filter(({ id }) => id === 'ALIGNMENT_SCORE');
    const ranges = first?.parameters.filter(({ kind }) => kind === 'range') ?? [];
    const onlyRanges = first === undefined ? [] : [{ ...first, parameters: ranges }];
    expect(functionsMetadata(onlyRanges).functions[0]?.result.dimensionality).toBe('scalar');
  });

  it('says of a rate that it is a fraction', () => {
    const tax = named('REQUIRED_VOLUME')?.parameters.find(({ name }) => name === 'tax_rate');
    expect(tax?.description).toBe('The tax rate on profit; losses pay none. A fraction: 0.2 is 20%.');
  });

  it('describes the same functions in another language', () => {
    const withoutWords = ({ functions }: typeof metadata) =>
      functions.map(({ description, parameters, ...rest }) => ({
        ...rest,
        isDescribed: description !== '',
        parameters: parameters.map((parameter) => ({ ...parameter, description: '' })),
      }));
    expect(withoutWords(inGerman)).toEqual(withoutWords(metadata));
    const volume = inGerman.functions.find(({ id }) => id === 'REQUIRED_VOLUME');
    expect(volume?.parameters.find(({ name }) => name === 'tax_rate')?.description).toBe(
      'Der Steuersatz auf den Gewinn; auf Verluste fällt keine an. Als Bruch: 0,2 sind 20 %.',
    );
  });
});
