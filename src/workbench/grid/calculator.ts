import type { IRange } from '@univerjs/core';
import {
  FormulaDataModel,
  IDependencyManagerService,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/preset-sheets-core';
import type { FormulaValues, SheetId } from '../../office-host';
import type { Area } from '../../spreadsheet/area';
import { type Spreadsheet, unitId } from './spreadsheet';
import { calculatedValue } from './univer-cells';

/** Univer's engine, told when to calculate and what. */
export interface Calculator extends FormulaValues {
  /** The cells of an area changed. */
  readonly changed: (sheet: SheetId, area: Area) => void;
  /** Cells moved: nothing that was known of them holds any more. */
  readonly allChanged: () => void;
  /** The cell waits for an add-in. */
  readonly waits: (sheet: SheetId, row: number, column: number) => void;
  readonly close: () => void;
}

interface Work {
  all: boolean;
  readonly areas: { readonly sheet: SheetId; readonly area: Area }[];
}

const noWork = (): Work => ({ all: false, areas: [] });

const rangeOf = ({ top, left, bottom, right }: Area) => ({
  startRow: top,
  endRow: bottom,
  startColumn: left,
  endColumn: right,
});

export function createCalculator(spreadsheet: Spreadsheet, calculated: () => void): Calculator {
  const model = spreadsheet.get(FormulaDataModel);
  const dependencies = spreadsheet.get(IDependencyManagerService);
  const waiting = new Map<
    string,
    { readonly sheet: SheetId; readonly row: number; readonly column: number }
  >();
  let work = noWork();
  let isScheduled = false;
  let isRunning = false;
  let settling: { readonly promise: Promise<void>; readonly resolve: () => void } | null = null;

  const start = (): void => {
    isScheduled = false;
    if (isRunning) return;
    const { all, areas } = work;
    work = noWork();
    isRunning = true;
    if (all) {
      // Who depends on whom it would forget in part alone.
      dependencies.reset();
      model.setArrayFormulaRange({});
      model.setArrayFormulaCellData({});
    }
    spreadsheet.change(SetFormulaCalculationStartMutation.id, {
      forceCalculation: all,
      dirtyRanges: areas.map(({ sheet, area }) => ({ unitId, sheetId: sheet, range: rangeOf(area) })),
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    });
  };

  const schedule = (): void => {
    if (settling === null) {
      let resolve = (): void => undefined;
      const promise = new Promise<void>((done) => {
        resolve = done;
      });
      settling = { promise, resolve };
    }
    if (isScheduled || isRunning) return;
    isScheduled = true;
    // What Univer notes of changed formulas it notes a little later.
    setTimeout(start, 0);
  };

  const finished = (): void => {
    isRunning = false;
    calculated();
    if (work.all || work.areas.length > 0) {
      schedule();
      return;
    }
    settling?.resolve();
    settling = null;
  };

  const listening = spreadsheet.commands.onCommandExecuted(({ id, params }) => {
    if (id !== SetFormulaCalculationNotificationMutation.id || !isRunning) return;
    const { functionsExecutedState } = params as ISetFormulaCalculationNotificationMutation;
    // Until the end only how far it is is told.
    if (functionsExecutedState !== undefined) finished();
  });

  return {
    valueAt: (sheet, row, column) => {
      const cell = spreadsheet.sheet(sheet)?.getCellRaw(row, column);
      if (cell?.f !== undefined && cell.f !== null) return calculatedValue(cell);
      const spilled = model.getArrayFormulaCellData()[unitId]?.[sheet]?.[row]?.[column];
      return spilled ? calculatedValue(spilled) : null;
    },
    spillsOf: (sheet) =>
      Object.values(model.getArrayFormulaRange()[unitId]?.[sheet] ?? {}).flatMap((line) =>
        Object.values((line ?? {}) as Record<number, IRange>).map(
          ({ startRow, startColumn, endRow, endColumn }) => ({
            top: startRow,
            left: startColumn,
            bottom: endRow,
            right: endColumn,
          }),
        ),
      ),
    changed: (sheet, area) => {
      work.areas.push({ sheet, area });
      schedule();
    },
    allChanged: () => {
      work.all = true;
      schedule();
    },
    waits: (sheet, row, column) => {
      waiting.set(`${sheet} ${row} ${column}`, { sheet, row, column });
    },
    recalculate: () => {
      if (waiting.size === 0) return;
      for (const { sheet, row, column } of waiting.values()) {
        work.areas.push({ sheet, area: { top: row, left: column, bottom: row, right: column } });
      }
      waiting.clear();
      schedule();
    },
    settled: () => settling?.promise ?? null,
    close: () => {
      listening.dispose();
      settling?.resolve();
      settling = null;
    },
  };
}
