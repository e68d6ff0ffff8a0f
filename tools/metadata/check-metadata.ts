import type {
  FunctionMetadata,
  FunctionsMetadata,
  ParameterMetadata,
} from '../../src/runtime/functions/functions-metadata';
import { isCellName } from './cell-names';

/* Excel says nothing of metadata that it cannot use: the functions are simply not there. */

const limits = {
  shortestId: 3,
  longestId: 64,
  mostParameters: 128,
  longestParameterName: 64,
  /** Microsoft's schema of the unified manifest, which holds for functions.json too. */
  longestDescription: 128,
} as const;

const idProblems = ({ id, name }: FunctionMetadata, takenNames: ReadonlySet<string>): readonly string[] => {
  const problems: string[] = [];
  if (!/^[A-Z][A-Z0-9_.]*$/u.test(id)) {
    problems.push('its id may have only A to Z, 0 to 9, _ and ., and begins with a letter');
  }
  if (id.length < limits.shortestId || id.length > limits.longestId) {
    problems.push(
      `its id has ${id.length} characters, and ${limits.shortestId} to ${limits.longestId} are allowed`,
    );
  }
  if (isCellName(id)) problems.push('its id is the address of a cell; choose a name that is none');
  if (takenNames.has(id.toUpperCase())) {
    problems.push('Excel has a function of that name; choose another');
  }
  if (name !== id) problems.push(`its name is ${quoted(name)}; give it the same name as id`);
  return problems;
};

const quoted = (text: string): string => (text === '' ? 'empty' : `"${text}"`);

function descriptionProblem(description: string): string | null {
  if (description.trim() === '') return 'has no description; Excel shows it while a formula is typed';
  if (description.length > limits.longestDescription) {
    return `has a description of ${description.length} characters; shorten it to ${limits.longestDescription}`;
  }
  return null;
}

function parameterProblems(parameter: ParameterMetadata): readonly string[] {
  const { name, description, type, dimensionality } = parameter;
  const called = name === '' ? 'a parameter' : `its parameter ${name}`;
  const problems: string[] = [];
  if (!/^[a-z][a-z0-9_]*$/u.test(name)) {
    problems.push(`${called} needs a name of a to z, 0 to 9 and _ that begins with a letter`);
  }
  if (name.length > limits.longestParameterName) {
    problems.push(`${called} has a name of more than ${limits.longestParameterName} characters`);
  }
  const undescribed = descriptionProblem(description);
  if (undescribed !== null) problems.push(`${called} ${undescribed}`);
  if (dimensionality === 'matrix' && type !== 'any') {
    problems.push(
      `${called} takes arrays of type ${type}; declare it any, or one cell of another type fails the whole call`,
    );
  }
  if (dimensionality === 'scalar') {
    problems.push(`${called} takes one value; declare it matrix, or Excel calls the function for each cell`);
  }
  return problems;
}

function parametersProblems(parameters: readonly ParameterMetadata[]): readonly string[] {
  const problems = parameters.flatMap(parameterProblems);
  if (parameters.length > limits.mostParameters) {
    problems.push(`it has ${parameters.length} parameters, and Excel takes at most ${limits.mostParameters}`);
  }
  for (const name of repeated(parameters.map((parameter) => parameter.name.toLowerCase()))) {
    problems.push(`two of its parameters are called ${name}`);
  }
  const firstOptional = parameters.findIndex(({ optional }) => optional);
  const lateRequired = parameters.find(({ optional }, place) => !optional && place > firstOptional);
  if (firstOptional >= 0 && lateRequired !== undefined) {
    problems.push(`its parameter ${lateRequired.name} is required, but stands after an optional one`);
  }
  return problems;
}

function functionProblems(declared: FunctionMetadata, takenNames: ReadonlySet<string>): readonly string[] {
  const problems = [...idProblems(declared, takenNames)];
  const undescribed = descriptionProblem(declared.description);
  if (undescribed !== null) problems.push(`it ${undescribed}`);
  problems.push(...parametersProblems(declared.parameters));
  if (declared.result.type !== 'any') {
    problems.push(
      `its result is of type ${declared.result.type}; declare it any, or no cell of it can be an error`,
    );
  }
  return problems.map(
    (problem) => `${declared.id === '' ? 'A function without an id' : declared.id}: ${problem}.`,
  );
}

/** What occurs more than once, each said once. */
function repeated(texts: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const text of texts) (seen.has(text) ? again : seen).add(text);
  return [...again];
}

/**
 * What is wrong with the metadata of the functions, in plain words; nothing where Excel will register them as meant. Excel has
 * `takenNames` for itself; they are in capitals.
 */
export function checkMetadata(
  metadata: FunctionsMetadata,
  takenNames: ReadonlySet<string>,
): readonly string[] {
  const problems: string[] = [];
  if (!metadata.allowErrorForDataTypeAny) {
    problems.push('allowErrorForDataTypeAny is not set: one error in a range would fail the whole call.');
  }
  if (metadata.functions.length === 0) problems.push('There is no function: Excel registers nothing.');
  for (const id of repeated(metadata.functions.map((declared) => declared.id.toUpperCase()))) {
    problems.push(`${id}: two functions have this id.`);
  }
  return [...problems, ...metadata.functions.flatMap((declared) => functionProblems(declared, takenNames))];
}
