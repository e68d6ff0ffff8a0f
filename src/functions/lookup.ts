import { shown } from '../spreadsheet/cell-text';
import type { Failure } from '../spreadsheet/failure';
import { worksheetFunctions } from './catalogue';
import type { WorksheetFunction } from './function';
import { failure } from './messages';
import { nearestName } from './nearest-name';

/** The namespace under which Excel knows the functions. */
export const namespace = 'PLUMB';

const functionById: ReadonlyMap<string, WorksheetFunction> = new Map(
  worksheetFunctions.map((declaration) => [declaration.id, declaration]),
);

const idOf = (name: string): string => {
  const upper = name.trim().toUpperCase();
  return upper.startsWith(`${namespace}.`) ? upper.slice(namespace.length + 1) : upper;
};

/** The function of a name, in any case, with the namespace or without; else the error that says so and names the nearest. */
export function functionNamed(name: string): WorksheetFunction | Failure {
  const id = idOf(name);
  const declaration = functionById.get(id);
  if (declaration !== undefined) return declaration;
  const nearest = nearestName(id, [...functionById.keys()]);
  return nearest === null
    ? failure('unknownFunction', { name: shown(name) })
    : failure('unknownFunctionNear', { name: shown(name), nearest });
}
