import { LifecycleService, LifecycleStages, type LocalUndoRedoService } from '@univerjs/core';
import {
  IEditorBridgeService,
  IRenderManagerService,
  SheetScrollManagerService,
} from '@univerjs/preset-sheets-core';
import { BehaviorSubject } from 'rxjs';
import type { HostWorkbook } from '../../office-host';
import { createCalculableFormulas } from './calculable-formulas';
import { createCalculator } from './calculator';
import { cellBox } from './cell-box';
import { type CellMenuItem, offerInCellMenu } from './cell-menu';
import { createChartLayer } from './chart-layer';
import { drawSigns } from './drawn-signs';
import { showSentences } from './error-sentences';
import { fixFormulaReader } from './formula-reader';
import type { Grid } from './grid';
import { followHand } from './hand';
import { createLooks } from './looks';
import { createMirror } from './mirror';
import { paint } from './painter';
import { createRowHeights } from './row-heights';
import { followSelections } from './selections';
import { type AddInFunctions, registerFunctions } from './sheet-functions';
import { gridView } from './shown-view';
import { createSpreadsheet, showDark, type Spreadsheet, unitId } from './spreadsheet';
import { createValidationMirror } from './validation-mirror';
import { nameWidgets } from './widget-names';

export interface GridOptions {
  /** The add-in's functions; without them a formula that calls one is `#NAME?`. */
  readonly functions?: AddInFunctions;
  readonly isDark?: boolean;
  /** What the menu of a cell offers beside Univer's own. */
  readonly cellMenu?: readonly CellMenuItem[];
  /** Hears when the person begins and ends to edit in a cell: batches of add-ins wait meanwhile. */
  readonly editing?: (isEditing: boolean) => void;
}

/* One history, the workbook's: Univer's buttons know it, and Univer keeps none but that of the typing in a cell. */
function keepOneHistory(workbook: HostWorkbook, service: LocalUndoRedoService): () => void {
  const status = () => {
    const { steps, undoneSteps } = workbook.history();
    return { undos: steps.length, redos: undoneSteps.length };
  };
  const push = service.pushUndoRedo.bind(service);
  const rollback = service.rollback.bind(service);
  const undoRedoStatus$ = new BehaviorSubject(status());
  Object.assign(service, {
    undoRedoStatus$,
    pushUndoRedo: (item: Parameters<typeof push>[0]) => {
      if (item.unitID !== unitId) push(item);
    },
    // What a validation refuses after it was entered is taken back.
    rollback: (id: string, unit?: string) => {
      if (unit === unitId) workbook.undo();
      else rollback(id, unit);
    },
  });
  return workbook.watch(() => {
    undoRedoStatus$.next(status());
  });
}

const rendered = (spreadsheet: Spreadsheet): Promise<void> =>
  spreadsheet.get(LifecycleService).onStage(LifecycleStages.Rendered);

/** Opens Univer in an element, on a workbook whose formulas it calculates from then on. */
export const openGrid = async (
  element: HTMLElement,
  workbook: HostWorkbook,
  options: GridOptions = {},
): Promise<Grid> => (await assembleGrid(element, workbook, options)).grid;

/** The grid and, for those who look at both, Univer's side of it. */
export async function assembleGrid(
  element: HTMLElement,
  workbook: HostWorkbook,
  { functions, isDark = false, cellMenu = [], editing }: GridOptions,
): Promise<{ readonly grid: Grid; readonly spreadsheet: Spreadsheet }> {
  let stopHistory = (): void => undefined;
  const spreadsheet = createSpreadsheet(element, (history) => {
    stopHistory = keepOneHistory(workbook, history);
  });
  showDark(spreadsheet, isDark);
  fixFormulaReader(spreadsheet);
  drawSigns();
  const listeners = new Set<() => void>();
  const heights = createRowHeights(workbook, spreadsheet);
  let isTelling = false;
  let isClosed = false;
  /* Much changes at once: who listens hears once. */
  const changed = (): void => {
    if (isTelling) return;
    isTelling = true;
    requestAnimationFrame(() => {
      isTelling = false;
      if (isClosed) return;
      heights.show();
      for (const listener of listeners) listener();
    });
  };

  const looks = createLooks(workbook);
  const look = (): void => {
    looks.forget();
    heights.forget();
    spreadsheet.redraw();
    changed();
  };

  const formulas = createCalculableFormulas(workbook);
  let tellCalculated = (): void => undefined;
  const calculator = createCalculator(spreadsheet, () => {
    look();
    tellCalculated();
  });
  tellCalculated = workbook.calculateWith(calculator);
  const mirror = createMirror({ workbook, spreadsheet, formulas, calculator });
  const added = functions && registerFunctions(functions, workbook, spreadsheet, calculator);
  const showValidations = createValidationMirror(workbook, spreadsheet, formulas);
  showValidations();
  const stopWatching = workbook.watch((moved) => {
    mirror.follow(moved);
    showValidations();
    look();
  });
  const stopPainting = paint(workbook, spreadsheet, looks);
  await rendered(spreadsheet);
  offerInCellMenu(spreadsheet, cellMenu);
  const stopNaming = nameWidgets(element);
  const stopHand = followHand({ workbook, spreadsheet, formulas, mirror });
  const stopSelections = followSelections(workbook, spreadsheet);
  const stopListening = workbook.listen(changed);
  const stopSentences = added && showSentences(workbook, spreadsheet, added);
  const charts = createChartLayer(workbook, spreadsheet);
  const stopCharts = [
    workbook.watch(charts.changed),
    workbook.listen(({ kind }) => {
      if (kind === 'calculated') charts.changed();
    }),
  ];
  const scrolling = spreadsheet
    .get(IRenderManagerService)
    .getRenderById(unitId)
    ?.with(SheetScrollManagerService)
    .validViewportScrollInfo$.subscribe(changed);
  let isEditing = false;
  const editor = spreadsheet.get(IEditorBridgeService).visible$.subscribe(({ visible }) => {
    if (visible === isEditing) return;
    isEditing = visible;
    editing?.(visible);
  });
  look();
  await calculator.settled();
  heights.show();

  const grid: Grid = {
    workbook,
    view: () => gridView(workbook, spreadsheet, looks),
    boxOf: (row, column) => cellBox(spreadsheet, row, column),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    showDark: (dark) => {
      showDark(spreadsheet, dark);
      charts.changed();
    },
    close: () => {
      isClosed = true;
      listeners.clear();
      heights.close();
      for (const stop of stopCharts) stop();
      charts.close();
      stopListening();
      stopSelections();
      stopHand();
      stopPainting();
      stopWatching();
      stopHistory();
      stopNaming();
      stopSentences?.();
      scrolling?.unsubscribe();
      editor.unsubscribe();
      added?.close();
      calculator.close();
      workbook.calculateWith(null);
      spreadsheet.close();
    },
  };
  return { grid, spreadsheet };
}
