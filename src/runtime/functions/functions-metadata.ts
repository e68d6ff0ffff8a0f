import {
  isOneValue,
  isOptional,
  type Parameter,
  type Result,
  type WorksheetFunction,
} from '../../functions/function';
import { functionTexts, parameterTexts } from '../../functions/function-texts';
import { type Language, language } from '../../languages/language';
import { fill } from '../../spreadsheet/failure';

/* What Excel is told of the worksheet functions: the content of functions.json. */

export type Dimensionality = 'scalar' | 'matrix';
export type MetadataType = 'any' | 'boolean' | 'number' | 'string';

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: MetadataType;
  readonly dimensionality: Dimensionality;
  readonly optional: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: MetadataType; readonly dimensionality: Dimensionality };
}

export interface FunctionsMetadata {
  readonly $schema: string;
  /** Error values reach a function as arguments, so that a bad cell fails alone. */
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly FunctionMetadata[];
}

export const metadataSchema =
  'https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json';

/** Excel shows nothing of a parameter but its description. */
function describe(id: string, { name, kind }: Parameter, spoken: Language): string {
  const { description } = parameterTexts(id, name, spoken);
  return kind === 'rate' ? fill(spoken.calls.rate, { description }) : description;
}

/**
 * Every parameter takes rows of anything. Declared as a number, a text in one cell would fail the whole call before the function
 * hears of it; declared as one value, Excel would call the function once for each cell of a range.
 */
const parameterMetadata = (id: string, parameter: Parameter, spoken: Language): ParameterMetadata => ({
  name: parameter.name,
  description: describe(id, parameter, spoken),
  type: 'any',
  dimensionality: 'matrix',
  optional: isOptional(parameter),
});

/** One value comes back as one value only where no argument can be spread over rows. */
const resultDimensionality = (result: Result, parameters: readonly Parameter[]): Dimensionality =>
  result.kind === 'scalar' && !parameters.some(isOneValue) ? 'scalar' : 'matrix';

/** The functions as Excel registers them, in the order of the catalogue, described in a language. */
export const functionsMetadata = (
  worksheetFunctions: readonly WorksheetFunction[],
  spoken: Language = language,
): FunctionsMetadata => ({
  $schema: metadataSchema,
  allowErrorForDataTypeAny: true,
  functions: worksheetFunctions.map(({ id, parameters, result }) => ({
    id,
    name: id,
    description: functionTexts(id, spoken).description,
    parameters: parameters.map((parameter) => parameterMetadata(id, parameter, spoken)),
    // A cell of a result may be an error value: no other type admits one.
    result: { type: 'any', dimensionality: resultDimensionality(result, parameters) },
  })),
});
