import type { CellValue } from '../../spreadsheet/cell';
import type { HostObject } from '../protocol/host-object';
import { declareKind } from '../protocol/kind';
import { messageCategory, type MessageEntry } from '../protocol/rich-events';
import type { CustomFunctionCaller } from '../workbook/formula-engine';
import { passedArguments } from './function-arguments';
import { type FunctionResult, functionResult, type InvocationResult, rowOfResult } from './function-results';
import type { DeclaredFunction, FunctionDeclarations } from './functions-json';

export interface CallPlace {
  /** The calling cell, such as `Sheet1!A1`. */
  readonly address?: string;
  readonly parameterAddresses?: readonly string[];
}

export interface CustomFunctions {
  /** Calls a function as a formula would. Resolves when the add-in answered; `#NAME?` for one that is not declared. */
  readonly call: (name: string, given: readonly unknown[], place?: CallPlace) => Promise<FunctionResult>;
  /** Starts a streaming function and hears every value; gives the function that cancels it. */
  readonly stream: (
    name: string,
    given: readonly unknown[],
    listener: (result: FunctionResult) => void,
    place?: CallPlace,
  ) => () => void;
  /** How many calls went to the add-in since it was loaded. */
  readonly callCount: () => number;
  /** For the workbook's formulas: `#BUSY!` until the answer is there, and then that answer for the same arguments. */
  readonly caller: CustomFunctionCaller;
  /** The sentence that came with the error which a call of these arguments from this cell gave; null where none did. */
  readonly sentence: (name: string, given: readonly unknown[], address: string) => string | null;
  readonly declare: (declarations: FunctionDeclarations) => void;
  /** Whether a function of that name is declared. */
  readonly isDeclared: (name: string) => boolean;
  readonly services: ReadonlyMap<string, () => HostObject>;
  /** The add-in's runtime died: what was open stays unanswered. */
  readonly forget: () => void;
}

const calling = 1000;
const cancelling = 1001;

/* Bits of a call. The last one: errors may be among the arguments. */
const callFlag = { cancelable: 1, streaming: 2, errorsAllowed: 4 } as const;

const busy: CellValue = { error: '#BUSY!' };

/* Where a function asks for its cell, its result belongs to that cell alone. */
function callKey({ name, options }: DeclaredFunction, given: readonly unknown[], address: string): string {
  const isOfCell = options.requiresAddress || options.requiresParameterAddresses;
  return `${name.toUpperCase()} ${isOfCell ? address : ''} ${JSON.stringify(given)}`;
}

interface Remembered {
  /** Null until the first answer came. */
  readonly result: FunctionResult | null;
  /** The calculation in which it was called last. */
  readonly calculation: number;
}

/* Null for a call that Excel answers by itself. */
type ResultListener = (result: FunctionResult, invocation: number | null) => void;

export interface CustomFunctionsOptions {
  readonly send: (entries: readonly MessageEntry[]) => void;
  /** Whether a sentence shows with an error, which came with CustomFunctionsRuntime 1.2. */
  readonly showsMessages: () => boolean;
  /** Answers came that formulas of the workbook wait for. */
  readonly arrived: () => void;
}

export function createCustomFunctions({
  send,
  showsMessages,
  arrived,
}: CustomFunctionsOptions): CustomFunctions {
  const listeners = new Map<number, ResultListener>();
  const memory = new Map<string, Remembered>();
  let calculation = 0;
  let isArriving = false;
  let waiting: MessageEntry[] = [];
  let declarations: FunctionDeclarations | null = null;
  let isReady = false;
  let nextId = 1;
  let calls = 0;
  let hasArrived = false;

  const sendWaiting = (): void => {
    const entries = waiting;
    waiting = [];
    send(entries);
  };
  /* What one calculation calls goes out together. */
  const dispatch = (entry: MessageEntry): void => {
    waiting.push(entry);
    if (isReady && waiting.length === 1) queueMicrotask(sendWaiting);
  };

  const start = (
    name: string,
    given: readonly unknown[],
    place: CallPlace,
    listener: ResultListener,
  ): number | null => {
    const declared = declarations?.find(name);
    if (declarations === null || declared === undefined) {
      listener({ value: { error: '#NAME?' }, message: null }, null);
      return null;
    }
    const passed = passedArguments(declared, given, declarations);
    if ('refused' in passed) {
      listener({ value: passed.refused, message: null }, null);
      return null;
    }
    const { options } = declared;
    const id = nextId;
    nextId += 1;
    calls += 1;
    listeners.set(id, listener);
    const flags =
      (options.cancelable || options.stream ? callFlag.cancelable : 0) |
      (options.stream ? callFlag.streaming : 0) |
      (declarations.allowErrorForDataTypeAny ? callFlag.errorsAllowed : 0);
    const message = [
      id,
      declared.id,
      passed.values,
      place.address ?? '',
      flags,
      ...(place.parameterAddresses === undefined ? [] : [place.parameterAddresses]),
    ];
    dispatch([messageCategory.customFunction, calling, '', JSON.stringify(message), '', false]);
    return id;
  };

  const answered = (rows: unknown): void => {
    for (const row of rows as readonly (readonly unknown[])[]) {
      const id = Number(row[0]);
      listeners.get(id)?.(functionResult(row, showsMessages()), id);
    }
    // The runtime answers many calls at once: the workbook calculates once for all of them.
    if (!hasArrived) return;
    hasArrived = false;
    isArriving = true;
    try {
      arrived();
    } finally {
      isArriving = false;
    }
  };

  const service = declareKind<unknown, null, unknown>({
    name: 'CustomFunctions',
    internals: {
      _SetOsfControlContainerReadyForCustomFunctions: () => {
        isReady = true;
        sendWaiting();
      },
      _GetEnabledFeatures: () => [],
      SetInvocationArrayResults: (_, [rows]) => {
        answered(rows);
      },
      // The form in which results come where less than 1.7 of the library's own set is claimed.
      SetInvocationResults: (_, [results]) => {
        answered((results as readonly InvocationResult[]).map(rowOfResult));
      },
    },
  });

  return {
    call: (name, given, place = {}) =>
      new Promise((resolve) => {
        start(name, given, place, (result, id) => {
          if (id !== null) listeners.delete(id);
          resolve(result);
        });
      }),
    stream: (name, given, listener, place = {}) => {
      const id = start(name, given, place, listener);
      return () => {
        if (id === null || !listeners.delete(id)) return;
        const message = JSON.stringify({ invocationId: id });
        dispatch([messageCategory.customFunction, cancelling, '', message, '', false]);
      };
    },
    callCount: () => calls,
    caller: {
      call: (name, given, address) => {
        const declared = declarations?.find(name);
        if (declared === undefined) return undefined;
        const key = callKey(declared, given, address);
        const known = memory.get(key);
        const isKnown =
          known !== undefined && (!declared.options.volatile || known.calculation === calculation);
        if (isKnown) return known.result?.value ?? busy;
        const called = calculation;
        memory.set(key, { result: known?.result ?? null, calculation: called });
        let isAtOnce = true;
        start(name, given, { address }, (result, id) => {
          if (id !== null) listeners.delete(id);
          const since = memory.get(key)?.calculation ?? called;
          memory.set(key, { result, calculation: since });
          if (!isAtOnce) hasArrived = true;
        });
        isAtOnce = false;
        return memory.get(key)?.result?.value ?? busy;
      },
      begin: () => {
        // An answer that arrives is not a change: else a volatile function would never rest.
        if (!isArriving) calculation += 1;
      },
    },
    sentence: (name, given, address) => {
      const declared = declarations?.find(name);
      if (declared === undefined) return null;
      return memory.get(callKey(declared, given, address))?.result?.message ?? null;
    },
    declare: (given) => {
      declarations = given;
      memory.clear();
    },
    isDeclared: (name) => declarations?.find(name) !== undefined,
    services: new Map([['Microsoft.ExcelServices.CustomFunctions', () => service.of(null)]]),
    forget: () => {
      isReady = false;
      waiting = [];
      listeners.clear();
      calls = 0;
      for (const [key, { result }] of memory) if (result === null) memory.delete(key);
    },
  };
}
