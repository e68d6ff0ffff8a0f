import {
  type AddInFrame,
  createOfficeHost,
  functionDeclarations,
  type HostWorkbook,
  type OfficeHost,
} from '../../office-host';
import type { Grid } from '../grid/grid';
import type { RibbonButton } from './manifest';
import { texts } from './texts';
import type { AddInToRun, WorkbenchParts } from './workbench-parts';
import type { WorkbenchState } from './workbench-state';

/** One workbook that is open, with its grid, its host and the add-in. */
export interface Session {
  readonly workbook: HostWorkbook;
  readonly host: OfficeHost;
  readonly grid: Grid;
  readonly frame: AddInFrame;
  readonly showPane: (isVisible: boolean) => void;
  readonly reload: () => void;
  readonly close: () => void;
}

export interface SessionOptions {
  readonly parts: WorkbenchParts;
  readonly addIn: AddInToRun;
  readonly workbook: HostWorkbook;
  readonly gridElement: HTMLElement;
  readonly paneElement: HTMLElement;
  readonly isDark: () => boolean;
  readonly onPaneLeave: (direction: 'forward' | 'backward') => void;
  /** The add-in opens a file, in base64, as a new workbook. */
  readonly onNewWorkbook: (file: string) => void;
  /** A command of the add-in was chosen in the menu of a cell. */
  readonly onCellCommand: (button: RibbonButton) => void;
  /** Hears what of the state is different now. */
  readonly changed: (state: Partial<WorkbenchState>) => void;
}

function followWorkbook(workbook: HostWorkbook, changed: SessionOptions['changed']): () => void {
  const history = (): Partial<WorkbenchState> => {
    const { steps, undoneSteps } = workbook.history();
    return { undo: steps.at(-1), redo: undoneSteps.at(-1), workbookName: workbook.name };
  };
  let isOver = false;
  const followCalculation = (): void => {
    const settling = workbook.settled();
    changed({ isCalculating: settling !== null });
    void settling?.then(() => {
      if (!isOver) followCalculation();
    });
  };
  // Formats too are changes that can be lost, and no event tells of them.
  const stopWatching = workbook.watch(() => {
    changed({ ...history(), hasChanges: true });
    followCalculation();
  });
  changed(history());
  return () => {
    isOver = true;
    stopWatching();
  };
}

/** Shows a workbook and starts the add-in with it. */
export async function openSession(options: SessionOptions): Promise<Session> {
  const { parts, addIn, workbook, gridElement, paneElement, changed } = options;
  const page = gridElement.ownerDocument;
  const host = createOfficeHost(workbook);
  host.behaviour.thisYear = new Date().getFullYear();
  host.functions.declare(functionDeclarations(addIn.functionsJson, addIn.namespace));

  // A place of its own in the page for each workbook: what is closed leaves nothing behind.
  const place = page.createElement('div');
  place.style.height = '100%';
  gridElement.append(place);
  const undo: (() => void)[] = [
    () => {
      place.remove();
    },
  ];
  const close = (): void => {
    for (const step of undo.splice(0).toReversed()) step();
  };

  const unknown = new Set<string>();
  const crashes: string[] = [];
  const lookAtHost = (): void => {
    for (const member of host.takeUnknown()) unknown.add(member);
    crashes.push(...host.takeCrashes().map(String));
    changed({ isPaneVisible: host.pane.isVisible, unknown: [...unknown], crashes: [...crashes] });
  };

  undo.push(host.listenToNewWorkbooks(options.onNewWorkbook));

  const showGrid = async (): Promise<Grid> => {
    const grid = await parts.openGrid(place, workbook, {
      functions: { json: addIn.functionsJson, namespace: addIn.namespace, calls: host.functions },
      isDark: options.isDark(),
      cellMenu: addIn.cellCommands.map((button) => ({
        id: button.id,
        label: button.label,
        run: () => options.onCellCommand(button),
      })),
      editing: (isEditing) => {
        if (isEditing) host.beginCellEdit();
        else host.endCellEdit();
        changed({ isEditing });
      },
    });
    undo.push(grid.close, followWorkbook(workbook, changed));
    return grid;
  };
  const startAddIn = (): AddInFrame => {
    const frame = parts.connectFrame(host, paneElement, {
      url: addIn.page,
      title: texts.pane.frame,
      isDark: options.isDark,
      onStart: () => {
        changed({ isStarted: true });
      },
      onMessage: lookAtHost,
      onKeyboardLeave: options.onPaneLeave,
    });
    undo.push(frame.close);
    return frame;
  };

  try {
    const grid = await showGrid();
    const frame = startAddIn();
    return {
      workbook,
      host,
      grid,
      frame,
      showPane: (isVisible) => {
        host.showPane(isVisible);
        lookAtHost();
      },
      reload: () => {
        changed({ isStarted: false, running: [] });
        frame.load();
      },
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}
