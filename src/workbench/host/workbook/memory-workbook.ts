import type { Area, DateSystem } from '../../../plan/sheet-table';
import { boundingAll, cellArea, intersection, rowsArea } from './areas';
import { createCalculation } from './calculation';
import { formatsAfterPaste } from './conditional-areas';
import { noFormulaEngine } from './formula-engine';
import type { CustomFunctionCaller, FormulaEngine } from './formula-engine';
import type {
  ChangeType,
  FormulaValues,
  HostWorkbook,
  MovedLines,
  SheetId,
  Step,
  WorkbookEvent,
} from './host-workbook';
import { cellIn, isFormula, usedAreaOf, withCells } from './memory-cells';
import type { Fresh } from './memory-cells';
import {
  contentAfterLines,
  contentAfterRename,
  contentReopened,
  contentWithoutSheet,
  emptyContent,
  sheetOf,
  withSheet,
} from './memory-content';
import type { Content, MemorySheet } from './memory-content';
import { createRecords } from './memory-records';
import { rowsPasted, rowsSorted } from './row-moves';
import { plainSheet } from './sheet-lines';
import { shownStyleOf } from './shown-style';
import { withGrownTables } from './table-growth';
import { createUndoJournal } from './undo-journal';

export interface MemoryWorkbookOptions {
  readonly name?: string;
  readonly dateSystem?: DateSystem;
  /** Calculates formulas; without one each is `#NAME?`. */
  readonly engine?: FormulaEngine;
  readonly customFunctions?: CustomFunctionCaller;
}

const plainStep: Step = { author: 'user', label: 'Edit', undo: 'step' };

const padded = (number: number): string => number.toString(16).toUpperCase().padStart(8, '0');

/** A workbook that lives in memory alone, with one sheet, `Sheet1`. */
export function createMemoryWorkbook(options: MemoryWorkbookOptions = {}): HostWorkbook {
  let content: Content = emptyContent;
  let fresh: Fresh = new WeakSet();
  let running: Step | null = null;
  let isReplaying = false;
  let active: SheetId = '';
  let nextId = 1;
  const selections = new Map<SheetId, Area>();
  const listeners = new Set<(event: WorkbookEvent) => void>();
  const watchers = new Set<(moved: readonly MovedLines[]) => void>();
  const waiting: WorkbookEvent[] = [];
  let moved: MovedLines[] = [];
  let formulaValues: FormulaValues | null = null;
  let stepBegan: Content = content;
  const journal = createUndoJournal();
  const calculation = createCalculation(
    () => content,
    options.engine ?? noFormulaEngine,
    options.customFunctions ?? null,
    // What a running step changed nobody else has seen yet: it reads what the workbook itself makes of it.
    () => (running === null || content === stepBegan ? formulaValues : null),
  );

  const number = (): number => {
    nextId += 1;
    return nextId - 1;
  };
  const newId = {
    sheet: () => `{${padded(number())}-0001-0000-0000-000000000000}`,
    table: () => `{${padded(number())}-0002-0000-0000-000000000000}`,
    format: () => `{${padded(number())}-0003-0000-0000-000000000000}`,
    part: () => `{${padded(number())}-0004-0000-0000-000000000000}`,
  };

  const author = () => running?.author ?? 'user';
  const tell = (event: WorkbookEvent): void => {
    if (!isReplaying) waiting.push(event);
  };
  const flush = (): void => {
    for (const event of waiting.splice(0)) for (const listener of listeners) listener(event);
  };

  /* Sheets in which a formula was ever written: who listens hears once too often rather than not at all. */
  let formulaSheets = new Set<SheetId>();
  const tellCalculated = (): void => {
    for (const { id } of content.sheets) {
      if (formulaSheets.has(id)) tell({ kind: 'calculated', sheet: id });
    }
  };
  /* Another calculates later, and then says so. */
  const tellCalculatedHere = (): void => {
    if (formulaValues === null) tellCalculated();
  };

  const tellWatchers = (): void => {
    const moves = moved;
    moved = [];
    for (const watcher of watchers) watcher(moves);
  };

  function finished(step: Step, before: Content, work: () => unknown): void {
    running = null;
    if (content !== before) {
      calculation.forget();
      if (step.author === 'co-author') journal.rewrite((past) => replayed(past, work));
      else if (step.undo === 'step') journal.record(step.label, before, content);
      else journal.end(step.label);
      tellCalculatedHere();
      tellWatchers();
    }
    flush();
  }

  function replayed(past: Content, work: () => unknown): Content {
    const present = content;
    content = past;
    fresh = new WeakSet();
    isReplaying = true;
    running = { ...plainStep, author: 'co-author' };
    try {
      work();
      return content;
    } finally {
      content = present;
      isReplaying = false;
      running = null;
    }
  }

  function inStep<Value>(step: Step, work: () => Value): Value {
    if (running !== null) return work();
    const before = content;
    stepBegan = content;
    fresh = new WeakSet();
    running = step;
    try {
      return work();
    } finally {
      finished(step, before, work);
    }
  }

  const edit = <Value>(work: () => Value): Value => inStep(plainStep, work);

  const must = (id: SheetId): MemorySheet => {
    const sheet = sheetOf(content, id);
    if (sheet === undefined) throw new RangeError(`The workbook has no sheet ${id}.`);
    return sheet;
  };

  const changed = (
    sheet: SheetId,
    area: Area,
    changeType: ChangeType,
    values: Extract<WorkbookEvent, { kind: 'changed' }>['values'] = null,
  ): void => {
    const tables = content.tables
      .filter((table) => table.sheet === sheet && intersection(table.area, area) !== null)
      .map(({ id }) => id);
    tell({ kind: 'changed', author: author(), sheet, area, changeType, values, tables });
  };

  const write: HostWorkbook['write'] = (id, area, changeAt) => {
    edit(() => {
      const { rows } = must(id);
      const { top, left, bottom, right } = area;
      const isCell = top === bottom && left === right;
      const before = isCell ? cellIn(rows, top, left).value : null;
      const edited = { any: false, formula: false };
      const written = withCells(rows, fresh, area, (row, column) => {
        const change = changeAt(row, column);
        if (change?.input === undefined) return change;
        edited.any = true;
        if (isFormula(change.input)) edited.formula = true;
        return change;
      });
      content = withSheet(content, id, { rows: written });
      if (edited.formula) formulaSheets.add(id);
      if (!edited.any) return;
      const after = cellIn(written, top, left).value;
      changed(id, area, 'RangeEdited', isCell ? { before, after } : null);
    });
  };

  /* What another content differs in, as events: an undone step is an edit like any other. */
  const replaced = (next: Content): void => {
    for (const sheet of next.sheets) {
      const before = sheetOf(content, sheet.id);
      if (before?.rows === sheet.rows) continue;
      const area = boundingAll(
        [before?.rows ?? [], sheet.rows]
          .map((rows) => usedAreaOf(rows, true))
          .filter((used) => used !== null),
      );
      if (area !== null) changed(sheet.id, area, 'RangeEdited');
    }
    content = next;
    fresh = new WeakSet();
    calculation.forget();
    if (sheetOf(content, active) === undefined) active = content.sheets[0]?.id ?? '';
  };

  const undoWith = (take: () => Content | null): boolean => {
    const next = take();
    if (next === null) return false;
    replaced(next);
    tellWatchers();
    flush();
    return true;
  };

  const sheetsAdded = (name: string): SheetId => {
    const id = newId.sheet();
    const sheet: MemorySheet = { ...plainSheet, id, name, rows: [] };
    content = { ...content, sheets: [...content.sheets, sheet] };
    return id;
  };
  active = sheetsAdded('Sheet1');

  const records = createRecords({
    content: () => content,
    replace: (next) => {
      edit(() => {
        content = next;
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
    name: options.name ?? 'Workbook.xlsx',
    dateSystem: options.dateSystem ?? 1900,
    sheets: () => content.sheets,
    tables: () => content.tables,
    names: () => content.names,
    conditionalFormats: (id) => content.formats.filter(({ sheet }) => sheet === id),
    validations: (id) => content.validations.filter(({ sheet }) => sheet === id),
    spills: calculation.spillsOf,
    settings: () => content.settings,
    customXmlParts: () => content.parts,
    isStructureProtected: () => content.isStructureProtected,
    activeSheet: () => active,
    selection: (id) => selections.get(id) ?? cellArea(0, 0),

    rows: (id) => sheetOf(content, id)?.rows ?? [],
    cellAt: (id, row, column) => cellIn(sheetOf(content, id)?.rows ?? [], row, column),
    valueAt: calculation.valueAt,
    usedArea: (id, valuesOnly) => {
      const used = usedAreaOf(sheetOf(content, id)?.rows ?? [], valuesOnly);
      return boundingAll([...(used === null ? [] : [used]), ...calculation.spillsOf(id)]);
    },
    shownStyle: (id, row, column) =>
      shownStyleOf(
        content.formats.filter(({ sheet }) => sheet === id),
        row,
        column,
        (formula) => calculation.evaluateAt(formula, id, row, column),
      ),

    step: inStep,
    history: journal.history,
    endHistory: journal.end,
    undo: () => undoWith(journal.undo),
    redo: () => undoWith(journal.redo),

    write,
    enter: (id, area, inputAt) => {
      edit(() => {
        write(id, area, (row, column) => ({ input: inputAt(row, column) }));
        content = withGrownTables(content, fresh, id, area);
      });
    },
    editLines: (id, lines) => {
      edit(() => {
        must(id);
        if (lines.count === 0) return;
        content = contentAfterLines(content, id, lines, newId.format);
        tell({ kind: 'linesMoved', sheet: id, edit: lines });
        if (!isReplaying) moved.push({ sheet: id, edit: lines });
        const last = lines.at + Math.abs(lines.count) - 1;
        const area =
          lines.axis === 'row'
            ? rowsArea(lines.at, last)
            : { top: 0, left: lines.at, bottom: rowsArea(0, 0).bottom, right: last };
        const what = lines.axis === 'row' ? 'Row' : 'Column';
        changed(id, area, `${what}${lines.count > 0 ? 'Inserted' : 'Deleted'}`);
      });
    },
    pasteRows: (id, from, count, to) => {
      edit(() => {
        const rows = rowsPasted(must(id).rows, fresh, from, count, to);
        const here = content.formats.filter(({ sheet }) => sheet === id);
        const elsewhere = content.formats.filter(({ sheet }) => sheet !== id);
        const formats = formatsAfterPaste(here, from, count, to, newId.format);
        content = { ...withSheet(content, id, { rows }), formats: [...elsewhere, ...formats] };
        const target = rowsArea(to, to + count - 1);
        content = withGrownTables(content, fresh, id, target);
        changed(id, target, 'RangeEdited');
      });
    },
    sortRows: (id, area, column, ascending) => {
      edit(() => {
        const keyAt = (row: number) => calculation.valueAt(id, row, area.left + column);
        const rows = rowsSorted(must(id).rows, fresh, area, keyAt, ascending);
        content = withSheet(content, id, { rows });
        tell({ kind: 'rowsSorted', author: author(), sheet: id, area });
      });
    },
    hideRows: (id, rows, hidden) => {
      edit(() => {
        const hiddenRows = new Set(must(id).hiddenRows);
        for (const row of rows) {
          if (hidden) hiddenRows.add(row);
          else hiddenRows.delete(row);
        }
        content = withSheet(content, id, { hiddenRows });
        const area = boundingAll(rows.map((row) => rowsArea(row, row)));
        if (area !== null) tell({ kind: 'rowsHidden', author: author(), sheet: id, area, hidden });
      });
    },

    addSheet: (name) =>
      edit(() => {
        const id = sheetsAdded(name);
        tell({ kind: 'sheetAdded', author: author(), sheet: id });
        return id;
      }),
    deleteSheet: (id) => {
      edit(() => {
        must(id);
        content = contentWithoutSheet(content, id);
        if (active === id) active = content.sheets[0]?.id ?? '';
        tell({ kind: 'sheetDeleted', author: author(), sheet: id });
      });
    },
    changeSheet: (id, { name, ...change }) => {
      edit(() => {
        const before = must(id).name;
        content = withSheet(content, id, change);
        if (name === undefined || name === before) return;
        content = contentAfterRename(content, id, name);
        tell({ kind: 'sheetRenamed', author: author(), sheet: id, before, after: name });
      });
    },
    moveSheet: (id, position) => {
      edit(() => {
        const sheet = must(id);
        const others = content.sheets.filter((other) => other.id !== id);
        content = { ...content, sheets: others.toSpliced(position, 0, sheet) };
      });
    },
    protectStructure: (isStructureProtected) => {
      edit(() => {
        content = { ...content, isStructureProtected };
      });
    },
    activate: (id) => {
      if (must(id).id === active) return;
      tell({ kind: 'deactivated', sheet: active });
      active = id;
      tell({ kind: 'activated', sheet: id });
      if (running === null) flush();
    },
    select: (id, area) => {
      selections.set(must(id).id, area);
      tell({ kind: 'selected', sheet: id, area });
      if (running === null) flush();
    },

    ...records,

    recalculate: () => {
      calculation.forget();
      formulaValues?.recalculate();
      tellCalculatedHere();
      if (running === null) flush();
    },
    calculateWith: (values) => {
      formulaValues = values;
      calculation.forget();
      return () => {
        tellCalculated();
        if (running === null) flush();
      };
    },
    settled: () => formulaValues?.settled() ?? null,
    reopen: () => {
      const { content: next, sheetIds } = contentReopened(content, newId);
      content = next;
      active = sheetIds.get(active) ?? '';
      formulaSheets = new Set([...formulaSheets].flatMap((id) => sheetIds.get(id) ?? []));
      selections.clear();
      journal.forget();
      calculation.forget();
      tellWatchers();
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    watch: (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
  };
}
