import { sizeOf, spreadCell } from '../../spreadsheet/broadcast';
import { isMatrix } from '../../spreadsheet/cell';
import { errorName, type Failure, isFailure } from '../../spreadsheet/failure';
import type { Value } from '../../spreadsheet/formula/evaluate';
import type { Call, Expression } from '../../spreadsheet/formula/expression';
import { printFormula } from '../../spreadsheet/formula/print';
import { isOneValue, type Parameter, type WorksheetFunction } from '../function';
import { referenceOf } from '../reference';
import type { ArgumentExplanation, CallExplanation, FailedCells, Shown, ShownValue } from './explanation';
import type { KnownValues } from './known-values';
import { type KindOfColumn, shownArea, shownValue } from './shown-value';

/** The selected cell among those that an answer fills, counted from 0, with how many those are. */
export interface SelectedPlace {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Whether the answers of a function stand beside the cells of this argument, each calculated from its own. */
function goesCellByCell(declaration: WorksheetFunction, parameter: Parameter): boolean {
  const { result } = declaration;
  return (
    (result.kind === 'scalar' && isOneValue(parameter)) ||
    (result.kind === 'each' && result.of === parameter.name)
  );
}

const kindOfAnswer = ({ result }: WorksheetFunction): KindOfColumn => {
  if (result.kind !== 'spill') return () => result.value;
  const { columns } = result;
  return (column) => columns?.[column]?.value ?? 'number';
};

/* Where the function itself decides there is nothing to show. */
function omittedValue({ default: standsFor = null, kind }: Parameter): Shown | null {
  return standsFor === null ? null : { kind: 'value', ...shownValue(standsFor, kind) };
}

function explainArgument(
  declaration: WorksheetFunction,
  place: number,
  written: Expression | null,
  known: KnownValues,
  selected: SelectedPlace | null,
): ArgumentExplanation[] {
  const parameter = declaration.parameters[place];
  const reference = referenceOf(declaration).parameters[place];
  if (parameter === undefined || reference === undefined) return [];
  const { name, description, takes, unit } = reference;
  const about = { name, description, takes, unit };
  if (written === null) return [{ ...about, written: null, value: omittedValue(parameter), here: null }];
  const text = printFormula(written);
  const because = known.obstacle(written);
  if (because !== null) {
    return [{ ...about, written: text, value: { kind: 'unknown', because }, here: null }];
  }
  const value = known.valueOf(written);
  const kindOf = (): string => parameter.kind;
  return [
    {
      ...about,
      written: text,
      value: shownArea(value, kindOf, known.sizeOf(written)),
      here: goesCellByCell(declaration, parameter) ? cellHere(value, parameter.kind, selected) : null,
    },
  ];
}

function cellHere(value: Value, kind: string, selected: SelectedPlace | null): ShownValue | null {
  if (selected === null || !isMatrix(value)) return null;
  const cell = spreadCell(value, selected.row, selected.column);
  return cell === undefined ? null : shownValue(cell, kind);
}

/** The cells of an answer that failed, those for the same reason together. */
function failedIn(value: Value): readonly FailedCells[] {
  if (!isMatrix(value)) return [];
  const counted = new Map<string, { failure: Failure; count: number }>();
  for (const row of value) {
    for (const cell of row) {
      if (!isFailure(cell)) continue;
      const before = counted.get(cell.message);
      if (before === undefined) counted.set(cell.message, { failure: cell, count: 1 });
      else before.count += 1;
    }
  }
  return [...counted.values()]
    .sort((one, other) => other.count - one.count)
    .map(({ failure: { error, message }, count }) => ({
      count,
      error: errorName(error),
      sentence: message,
    }));
}

function answerHere(
  value: Value,
  kindOf: KindOfColumn,
  selected: SelectedPlace | null,
): CallExplanation['here'] {
  if (selected === null || !isMatrix(value)) return null;
  const { rows, columns } = sizeOf(value);
  // Another size: the answers go into a further calculation, and none of them is the cell's.
  if (rows !== selected.rows || columns !== selected.columns) return null;
  const cell = value[selected.row]?.[selected.column];
  if (cell === undefined) return null;
  return { ...shownValue(cell, kindOf(selected.column)), sentence: isFailure(cell) ? cell.message : null };
}

/** What a call of a function does with its arguments. */
export function explainCall(
  call: Call,
  declaration: WorksheetFunction,
  known: KnownValues,
  selected: SelectedPlace | null,
): CallExplanation {
  const { id, description, parameters, result, source } = referenceOf(declaration);
  const kindOf = kindOfAnswer(declaration);
  const because = known.obstacle(call);
  const value = because === null ? known.valueOf(call) : null;
  const about = {
    written: printFormula(call),
    id,
    description,
    unit: result.kind === 'spill' ? null : (result.unit ?? null),
    columns: result.kind === 'spill' ? result.columns : null,
    arguments: parameters.flatMap((_, place) =>
      explainArgument(declaration, place, call.arguments[place] ?? null, known, selected),
    ),
    source,
  };
  if (because !== null) {
    return { ...about, answer: { kind: 'unknown', because }, sentence: null, here: null, failed: [] };
  }
  return {
    ...about,
    answer: shownArea(value, kindOf),
    sentence: isFailure(value) ? value.message : null,
    here: answerHere(value, kindOf, selected),
    failed: failedIn(value),
  };
}
