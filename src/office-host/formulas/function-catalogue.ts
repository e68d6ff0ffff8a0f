import type { DateSystem } from '../../spreadsheet/sheet';
import { arithmeticFunctions } from './arithmetic-functions';
import { criteriaFunctions } from './criteria-functions';
import { dateFunctions } from './date-functions';
import { logicalFunctions } from './logical-functions';
import { lookupFunctions } from './lookup-functions';
import { placeFunctions } from './place-functions';
import type { SheetFunction } from './sheet-function';
import { subtotalFunction } from './subtotal-function';
import { textFunctions } from './text-functions';
import { totalFunctions } from './total-functions';

/** By their names in English, in capitals. */
export type SheetFunctions = ReadonlyMap<string, SheetFunction>;

export const sheetFunctions = (dateSystem: DateSystem): SheetFunctions =>
  new Map(
    [
      ...logicalFunctions,
      ...lookupFunctions,
      ...placeFunctions,
      ...textFunctions,
      ...arithmeticFunctions,
      ...totalFunctions,
      subtotalFunction,
      ...criteriaFunctions,
      ...dateFunctions(dateSystem),
    ].map((declaration) => [declaration.name, declaration]),
  );
