import { boundsInWords } from './bounds';
import { type Example, isOptional, type Parameter, signatureOf, type WorksheetFunction } from './function';
import { type FunctionGroup, functionGroups } from './groups';

/** What a parameter of each kind takes, in words. */
const kindInWords = {
  number: 'a number',
  rate: 'a rate, as a fraction (20% is 0.2)',
  boolean: 'TRUE or FALSE',
  text: 'text',
  numbers: 'numbers, in a range or an array',
  values: 'a value, or a range or an array of them',
  range: 'a range with its heading row',
} as const satisfies Readonly<Record<Parameter['kind'], string>>;

export interface ParameterReference {
  readonly name: string;
  readonly kind: Parameter['kind'];
  /** What it takes, in words: kind, choices, bounds. */
  readonly takes: string;
  readonly unit: string | null;
  readonly optional: boolean;
  /** What an omitted argument counts as; null where it is required, or the function decides. */
  readonly default: number | string | boolean | null;
  readonly choices: readonly string[] | null;
  /** 'at least 0 and below 1'; null where there are none. */
  readonly bounds: string | null;
  readonly description: string;
}

export interface ErrorReference {
  readonly error: string;
  readonly when: string;
  /** The sentence that comes with it, its arguments in braces; null where it depends on which argument is at fault. */
  readonly message: string | null;
}

/** The reference page of a function, as data. */
export interface FunctionReference {
  readonly id: string;
  readonly group: FunctionGroup;
  readonly groupTitle: string;
  readonly signature: string;
  readonly description: string;
  /** What else is to be known of it; null where that is all. */
  readonly notes: string | null;
  readonly parameters: readonly ParameterReference[];
  readonly result: WorksheetFunction['result'];
  readonly errors: readonly ErrorReference[];
  readonly example: Example;
  readonly source: string;
}

function parameterReference(parameter: Parameter): ParameterReference {
  const choices = parameter.kind === 'text' ? (parameter.choices ?? null) : null;
  const bounds = 'bounds' in parameter ? boundsInWords(parameter.bounds) : null;
  const kind = 'whole' in parameter ? 'a whole number' : kindInWords[parameter.kind];
  const takes = [choices === null ? kind : `one of ${choices.join(', ')}`, bounds].filter(
    (part) => part !== null,
  );
  return {
    name: parameter.name,
    kind: parameter.kind,
    takes: takes.join(', '),
    unit: 'unit' in parameter ? parameter.unit : null,
    optional: isOptional(parameter),
    default: parameter.default ?? null,
    choices,
    bounds,
    description: parameter.description,
  };
}

/** The errors of every function that follow from its parameters. */
function derivedErrors(parameters: readonly ParameterReference[]): readonly ErrorReference[] {
  const outOfBounds = parameters
    .filter(({ bounds }) => bounds !== null)
    .map(({ name, bounds }) => ({ error: '#NUM!', when: `${name} is not ${bounds ?? ''}`, message: null }));
  const unusable = 'an argument is missing, blank or of the wrong kind';
  return [...outOfBounds, { error: '#VALUE!', when: unusable, message: null }];
}

export function referenceOf(declaration: WorksheetFunction): FunctionReference {
  const parameters = declaration.parameters.map(parameterReference);
  const ownErrors = Object.values(declaration.errors).map(({ error, when, message }) => ({
    error,
    when,
    message,
  }));
  return {
    id: declaration.id,
    group: declaration.group,
    groupTitle: functionGroups[declaration.group],
    signature: signatureOf(declaration),
    description: declaration.description,
    notes: declaration.notes ?? null,
    parameters,
    result: declaration.result,
    errors: [...ownErrors, ...derivedErrors(parameters)],
    example: declaration.example,
    source: declaration.source,
  };
}
