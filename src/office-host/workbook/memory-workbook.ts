import type { DateSystem } from '../../spreadsheet/sheet';
import { boundingAll, intersection, wholeSheet } from './areas';
import { createCalculation } from './calculation';
import { type CustomFunctionCaller, type FormulaEngine, noFormulaEngine } from './formula-engine';
import type { FormulaValues, HostWorkbook, SheetId } from './host-workbook';
import { cellIn, usedAreaOf } from './memory-cells';
import { contentReopened, sheetOf } from './memory-content';
import { createEdits } from './memory-edits';
import { createRecords } from './memory-records';
import { createSheets } from './memory-sheets';
import { createMemorySteps } from './memory-steps';
import { shownStyleOf } from './shown-style';

export interface MemoryWorkbookOptions {
  readonly name?: string;
  readonly dateSystem?: DateSystem;
  /** Calculates formulas; without one each is `#NAME?`. */
  readonly engine?: FormulaEngine;
  readonly customFunctions?: CustomFunctionCaller;
}

const padded = (number: number): string => number.toString(16).toUpperCase().padStart(8, '0');

function createIds() {
  let next = 1;
  const idOf = (kind: number) => (): string => {
    next += 1;
    return `{${padded(next - 1)}-000${kind}-0000-0000-000000000000}`;
  };
  return { sheet: idOf(1), table: idOf(2), format: idOf(3), part: idOf(4), chart: idOf(5), comment: idOf(6) };
}

export interface MemoryWorkbook extends HostWorkbook {
  /** Keeps everything in it. Returns what makes it so again, with the same ids and without a history: nobody hears of that. */
  readonly keep: () => () => void;
}

/** A workbook that lives in memory alone, with one sheet, `Sheet1`. */
export function createMemoryWorkbook(options: MemoryWorkbookOptions = {}): MemoryWorkbook {
  const newId = createIds();
  let formulaValues: FormulaValues | null = null;
  const steps = createMemorySteps({
    changed: () => {
      calculation.forget();
      begin();
    },
    finished: () => {
      tellCalculatedHere();
    },
    replaced: () => {
      keepActive();
    },
  });
  const { content, put, edit, author, tell, tellNow } = steps;
  const { customFunctions } = options;
  let isScheduled = false;
  /* Functions of an add-in are called whether or not anyone reads their cells, once for all that changes at a time. */
  const begin = (): void => {
    if (customFunctions === undefined) return;
    customFunctions.begin?.();
    if (isScheduled) return;
    isScheduled = true;
    queueMicrotask(() => {
      isScheduled = false;
      if (formulaSheets.size > 0) calculation.calculate();
    });
  };
  const calculation = createCalculation(
    content,
    options.engine ?? noFormulaEngine,
    options.customFunctions ?? null,
    // What a running step changed nobody else has seen yet: it reads what the workbook itself makes of it.
    () => (steps.isUnseen() ? null : formulaValues),
  );

  /* Sheets in which a formula was ever written: who listens hears once too often rather than not at all. */
  let formulaSheets = new Set<SheetId>();
  const tellCalculated = (): void => {
    for (const { id } of content().sheets) {
      if (formulaSheets.has(id)) tell({ kind: 'calculated', sheet: id });
    }
  };
  /* Another calculates later, and then says so. */
  const tellCalculatedHere = (): void => {
    if (formulaValues === null) tellCalculated();
  };

  const { keepActive, reopened, keepShown, ...sheets } = createSheets(steps, newId.sheet);
  const edits = createEdits({
    steps,
    valueAt: calculation.valueAt,
    newFormatId: newId.format,
    wroteFormula: (id) => formulaSheets.add(id),
  });
  const records = createRecords({
    content,
    replace: (next) => {
      edit(() => {
        put(next);
      });
    },
    tell: (event) => {
      edit(() => {
        tell({ ...event, author: author() });
      });
    },
    newId,
  });

  return {
    ...sheets,
    ...edits,
    ...records,
    name: options.name ?? 'Workbook.xlsx',
    dateSystem: options.dateSystem ?? 1900,
    sheets: () => content().sheets,
    tables: () => content().tables,
    names: () => content().names,
    conditionalFormats: (id) => content().formats.filter(({ sheet }) => sheet === id),
    validations: (id) => content().validations.filter(({ sheet }) => sheet === id),
    charts: (id) => content().charts.filter(({ sheet }) => sheet === id),
    comments: (id) => content().comments.filter(({ sheet }) => sheet === id),
    spills: calculation.spillsOf,
    settings: () => content().settings,
    customXmlParts: () => content().parts,
    isStructureProtected: () => content().isStructureProtected,
    structurePassword: () => content().structurePassword,

    rows: (id) => sheetOf(content(), id)?.rows ?? [],
    cellAt: (id, row, column) => cellIn(sheetOf(content(), id)?.rows ?? [], row, column),
    valueAt: calculation.valueAt,
    usedArea: (id, valuesOnly, within = wholeSheet) => {
      const used = usedAreaOf(sheetOf(content(), id)?.rows ?? [], valuesOnly, within);
      const spills = calculation.spillsOf(id).flatMap((spill) => intersection(spill, within) ?? []);
      return boundingAll([...(used === null ? [] : [used]), ...spills]);
    },
    shownStyle: (id, row, column) =>
      shownStyleOf(
        content().formats.filter(({ sheet }) => sheet === id),
        row,
        column,
        (formula) => calculation.evaluateAt(formula, id, row, column),
      ),

    step: steps.step,
    history: steps.history,
    endHistory: steps.endHistory,
    undo: steps.undo,
    redo: steps.redo,
    protectStructure: (isStructureProtected, password) => {
      edit(() => {
        const structurePassword = isStructureProtected ? (password ?? null) : null;
        put({ ...content(), isStructureProtected, structurePassword });
      });
    },

    recalculate: () => {
      calculation.forget();
      begin();
      formulaValues?.recalculate();
      tellCalculatedHere();
      tellNow();
    },
    calculateWith: (values) => {
      formulaValues = values;
      calculation.forget();
      return () => {
        tellCalculated();
        tellNow();
      };
    },
    settled: () => formulaValues?.settled() ?? null,
    reopen: () => {
      const { content: next, sheetIds } = contentReopened(content(), newId);
      reopened(sheetIds);
      formulaSheets = new Set([...formulaSheets].flatMap((id) => sheetIds.get(id) ?? []));
      steps.reopen(next);
    },
    keep: () => {
      const [kept, showAgain] = [content(), keepShown()];
      return () => {
        showAgain();
        steps.reopen(kept);
      };
    },
    listen: steps.listen,
    watch: steps.watch,
  };
}
