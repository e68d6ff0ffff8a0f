import { BooleanNumber, type Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  ERROR_TYPE_SET,
  FunctionType,
  IDescriptionService,
  type IFunctionInfo,
  IFunctionService,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  ValueObjectFactory,
} from '@univerjs/preset-sheets-core';
import * as z from 'zod/mini';
import type { CustomFunctions, HostWorkbook, SheetId } from '../../office-host';
import { cellAddress } from '../../spreadsheet/address';
import { type CellValue, isCellError, isMatrix, type Matrix } from '../../spreadsheet/cell';
import { inSheet } from '../../spreadsheet/sheet-name';
import type { Calculator } from './calculator';
import type { Spreadsheet } from './spreadsheet';

/* The functions of the add-in, as functions of Univer: they answer at once, with #BUSY! until the add-in did. */

/** The functions.json of an add-in, as far as a person reads it while typing a formula. */
const described = z.object({
  functions: z.array(
    z.object({
      name: z.string(),
      description: z._default(z.string(), ''),
      parameters: z.array(
        z.object({
          name: z.string(),
          description: z._default(z.string(), ''),
          optional: z._default(z.boolean(), false),
          repeating: z._default(z.boolean(), false),
        }),
      ),
    }),
  ),
});

export interface AddInFunctions {
  /** The add-in's functions.json. */
  readonly json: unknown;
  readonly namespace: string;
  readonly calls: Pick<CustomFunctions, 'caller' | 'sentence'>;
}

export interface SheetFunctions {
  /** The sentence that came with the error in a cell; null where none did. */
  readonly sentenceAt: (sheet: SheetId, row: number, column: number) => string | null;
  readonly close: () => void;
}

/* Else what depends on a cell that waits would take these for texts. */
const errorsOfAddIns = ['#BUSY!', '#CONNECT!'];

function cellOf(value: Nullable<BaseValueObject>): CellValue {
  if (value === null || value === undefined || value.isNull()) return null;
  if (value.isError()) return { error: String(value.getValue()) };
  return value.getValue();
}

/* A reference to a cell comes as a range of one; what is left out between commas as nothing. */
function givenOf(value: BaseValueObject): unknown {
  if (!(value instanceof ArrayValueObject)) return value.isNull() ? undefined : cellOf(value);
  return value.getArrayValue().map((line) => line.map(cellOf));
}

function objectOf(value: CellValue): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (isCellError(value)) return ValueObjectFactory.create(value.error);
  if (typeof value === 'number') return NumberValueObject.create(value);
  return typeof value === 'boolean' ? BooleanValueObject.create(value) : StringValueObject.create(value);
}

function resultOf(value: CellValue | Matrix): BaseValueObject {
  if (!isMatrix(value)) return objectOf(value);
  const columnCount = value[0]?.length ?? 0;
  if (value.length <= 1 && columnCount <= 1) return objectOf(value[0]?.[0] ?? null);
  return ArrayValueObject.create({
    calculateValueList: value.map((line) => line.map(objectOf)),
    rowCount: value.length,
    columnCount,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

const isBusy = (value: CellValue | Matrix): boolean => isCellError(value) && value.error === '#BUSY!';

export function registerFunctions(
  { json, namespace, calls }: AddInFunctions,
  workbook: HostWorkbook,
  spreadsheet: Spreadsheet,
  calculator: Calculator,
): SheetFunctions {
  const { functions } = described.parse(json);
  for (const error of errorsOfAddIns) (ERROR_TYPE_SET as Set<string>).add(error);
  const sentences = new Map<string, () => string | null>();

  const call = (
    name: string,
    executor: BaseFunction,
    variants: readonly BaseValueObject[],
  ): BaseValueObject => {
    const sheet = executor.subUnitId ?? '';
    const { row, column } = executor;
    const given = variants.map(givenOf);
    const sheetName = workbook.sheets().find(({ id }) => id === sheet)?.name ?? '';
    const address = inSheet(sheetName, cellAddress(row, column));
    sentences.set(`${sheet} ${row} ${column}`, () => calls.sentence(name, given, address));
    const value = calls.caller.call(name, given, address);
    if (value === undefined) return ValueObjectFactory.create('#NAME?');
    if (isBusy(value)) calculator.waits(sheet, row, column);
    return resultOf(value);
  };

  const names = functions.map(({ name }) => `${namespace}.${name}`.toUpperCase());
  const executors = names.map((name) => {
    const executor = new BaseFunction(name);
    executor.calculate = (...variants: BaseValueObject[]) => {
      try {
        return call(name, executor, variants);
      } catch {
        // A throw would take Univer's engine down.
        return ValueObjectFactory.create('#VALUE!');
      }
    };
    return executor;
  });
  const descriptions = functions.map(({ name, description, parameters }): IFunctionInfo => ({
    functionName: `${namespace}.${name}`.toUpperCase(),
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: '',
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    })),
  }));
  const service = spreadsheet.get(IFunctionService);
  service.registerExecutors(...executors);
  const describing = spreadsheet.get(IDescriptionService).registerDescriptions(descriptions);

  return {
    sentenceAt: (sheet, row, column) => sentences.get(`${sheet} ${row} ${column}`)?.() ?? null,
    close: () => {
      service.unregisterExecutors(...names);
      describing.dispose();
    },
  };
}
