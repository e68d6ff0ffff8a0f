import { language } from '../../languages/language';
import { type CellValue, isCellError, type Matrix } from '../../spreadsheet/cell';
import { type Failure, isFailure } from '../../spreadsheet/failure';
import { type Environment, expressionValue, type Value } from '../../spreadsheet/formula/evaluate';
import type { Call, Expression, Name, Reference } from '../../spreadsheet/formula/expression';
import { printFormula } from '../../spreadsheet/formula/print';
import { callFunction } from '../call';
import { numberOfText } from '../coercion';
import type { WorksheetFunction } from '../function';
import { functionNamed, namespace } from '../lookup';
import { allParts, isReference } from './expressions';

/** What a reference or a name of a formula stands for. */
export type Resolved =
  | { readonly kind: 'value'; readonly value: CellValue }
  /** Cells from the first one on; of an area that reaches beyond the used part of its sheet the blank rest may be left out. */
  | { readonly kind: 'cells'; readonly rows: number; readonly columns: number; readonly values: Matrix }
  /** Not known, with the sentence that says why. */
  | { readonly kind: 'unknown'; readonly because: string };

export type Resolver = (reference: Reference | Name) => Resolved;

/* A workbook that was opened without the add-in keeps the names of its functions so. */
const keptPrefix = `_XLDUDF_${namespace}_`;

/** The function of PLUMB that is called, or the failure that says there is none; null for a function of somebody else. */
export function plumbFunctionOf({ name }: Call): WorksheetFunction | Failure | null {
  const upper = name.toUpperCase();
  if (upper.startsWith(keptPrefix)) return functionNamed(upper.slice(keptPrefix.length));
  return upper.startsWith(`${namespace}.`) ? functionNamed(upper) : null;
}

/** The parts of a formula with what they come to, as far as that is known outside of Excel. */
export interface KnownValues {
  /** Why the value of a part is not known; null where it is. */
  readonly obstacle: (part: Expression) => string | null;
  /** The value of a part without an obstacle. */
  readonly valueOf: (part: Expression) => Value;
  /** Whether a part refers to a blank cell, which some versions of Excel hand over as 0. */
  readonly readsBlanks: (part: Expression) => boolean;
  /** The size of what a part refers to, where less of it was read; null for all else. */
  readonly sizeOf: (part: Expression) => { readonly rows: number; readonly columns: number } | null;
}

export function knownValues(resolve: Resolver): KnownValues {
  const results = new Map<Call, Value>();
  const resolved = new Map<string, Resolved>();
  const resolvedOf = (reference: Reference | Name): Resolved => {
    const text = printFormula(reference);
    const known = resolved.get(text) ?? resolve(reference);
    resolved.set(text, known);
    return known;
  };

  const valueOfReference = (reference: Reference | Name): Value => {
    const found = resolvedOf(reference);
    if (found.kind === 'cells') {
      const isOne = found.rows === 1 && found.columns === 1;
      return isOne ? (found.values[0]?.[0] ?? null) : found.values;
    }
    return found.kind === 'value' ? found.value : { error: '#REF!' };
  };

  const callValue = (call: Call): Value => {
    const declaration = plumbFunctionOf(call);
    if (declaration === null) return { error: '#NAME?' };
    if (isFailure(declaration)) return declaration;
    const given = call.arguments.map((argument) => (argument === null ? null : valueOf(argument)));
    const result = callFunction(declaration, given);
    return isCellError(result) ? result : result.value;
  };

  const environment: Environment = {
    call: (call) => {
      const known = results.get(call) ?? callValue(call);
      results.set(call, known);
      return known;
    },
    valueOfName: valueOfReference,
    valueOfReference,
    numberOfText,
  };
  const valueOf = (part: Expression): Value => expressionValue(part, environment);

  return {
    obstacle: (part) => {
      for (const inner of allParts(part)) {
        if (inner.kind === 'call' && plumbFunctionOf(inner) === null) {
          return language.explanations.obstacles.ofExcel(inner.name.toUpperCase());
        }
        if (!isReference(inner)) continue;
        const found = resolvedOf(inner);
        if (found.kind === 'unknown') return found.because;
      }
      return null;
    },
    valueOf,
    readsBlanks: (part) =>
      allParts(part)
        .filter(isReference)
        .some((reference) => {
          const found = resolvedOf(reference);
          return found.kind === 'cells' && found.values.some((row) => row.includes(null));
        }),
    sizeOf: (part) => {
      if (!isReference(part)) return null;
      const found = resolvedOf(part);
      return found.kind === 'cells' ? found : null;
    },
  };
}
