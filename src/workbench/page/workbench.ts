import type { OpenedWorkbook } from '../files/workbook-from-file';
import type { RibbonButton, Shortcut } from './manifest';
import { openSession, type Session } from './session';
import { texts } from './texts';
import type { WorkbenchParts } from './workbench-parts';
import {
  type Notice,
  noWorkbook,
  type Scheme,
  type WaitingFile,
  type WorkbenchState,
} from './workbench-state';

/** Where in the page the cells and the add-in are put. */
export interface Places {
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
  /** Called when the keyboard leaves the pane, at its end or beginning. */
  readonly onPaneLeave: (direction: 'forward' | 'backward') => void;
}

/** The workbench behind its page. */
export interface Workbench {
  readonly state: () => WorkbenchState;
  readonly listen: (listener: () => void) => () => void;
  /** The workbook that is open, with its host and grid; null while none is. */
  readonly session: () => Session | null;
  /** Opens the first example in the page. Returns how to close what is open. */
  readonly start: (places: Places) => () => void;
  /** Opens a file, or asks first where changes would be lost. */
  readonly open: (file: WaitingFile) => void;
  /** What the user says to the question. */
  readonly answer: (answer: 'save' | 'open' | 'cancel') => void;
  readonly save: () => Promise<boolean>;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly press: (button: RibbonButton) => void;
  /** Runs what the add-in has on keys such as `Ctrl+Alt+Shift+C`; false where it has nothing on them. */
  readonly pressKeys: (keys: string) => boolean;
  readonly showPane: (isVisible: boolean) => void;
  readonly reloadAddIn: () => void;
  readonly choose: (scheme: Scheme) => void;
  readonly notify: (notice: Notice | null) => void;
}

const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export function createWorkbench(parts: WorkbenchParts, scheme: Scheme): Workbench {
  const listeners = new Set<() => void>();
  let state: WorkbenchState = {
    ...noWorkbook,
    opening: null,
    waiting: null,
    groups: [],
    scheme,
    notice: null,
  };
  let session: Session | null = null;
  let places: Places | null = null;
  let addIn: ReturnType<WorkbenchParts['loadAddIn']> | null = null;
  let shortcuts: readonly Shortcut[] = [];
  let newWorkbooks = 0;
  /* What is opened last counts, whatever comes first. */
  let turn = 0;

  const change = (changes: Partial<WorkbenchState>): void => {
    state = { ...state, ...changes };
    for (const listener of listeners) listener();
  };
  const fail = (message: string): void => {
    change({ notice: { kind: 'failed', message } });
  };

  const closeSession = (): void => {
    session?.close();
    session = null;
    change(noWorkbook);
  };

  const show = async (opened: OpenedWorkbook, mine: number): Promise<void> => {
    addIn ??= parts.loadAddIn();
    const loaded = await addIn;
    if (mine !== turn || places === null) return;
    closeSession();
    ({ shortcuts } = loaded);
    change({ groups: loaded.groups });
    const next = await openSession({
      parts,
      addIn: loaded,
      workbook: opened.workbook,
      gridElement: places.grid,
      paneElement: places.pane,
      isDark: () => state.scheme === 'dark',
      onPaneLeave: places.onPaneLeave,
      onNewWorkbook: openNew,
      onCellCommand: press,
      changed: (changes) => {
        if (mine === turn) change(changes);
      },
    });
    if (mine !== turn) {
      next.close();
      return;
    }
    session = next;
    next.grid.showDark(state.scheme === 'dark');
    change({ grid: next.grid });
  };

  const openNow = async ({ name, load }: WaitingFile): Promise<void> => {
    turn += 1;
    const mine = turn;
    change({ opening: name, waiting: null, notice: null });
    let opened: OpenedWorkbook;
    try {
      opened = await parts.workbookFromFile(await load(), name);
    } catch (error) {
      if (mine === turn) fail(texts.notices.notOpened(name, reasonOf(error)));
      if (mine === turn) change({ opening: null });
      return;
    }
    try {
      await show(opened, mine);
    } catch (error) {
      addIn = null;
      if (mine === turn) fail(texts.notices.notStarted(reasonOf(error)));
    }
    if (mine !== turn) return;
    if (opened.lost.length > 0 && state.notice === null) {
      change({ notice: { kind: 'opened', name, lost: opened.lost } });
    }
    change({ opening: null });
  };

  const open = (file: WaitingFile): void => {
    if (state.hasChanges) change({ waiting: file });
    else void openNow(file);
  };

  /* Excel opens it in a window of its own. Here there is one: it takes the place of the workbook that is open. */
  function openNew(file: string): void {
    const number = newWorkbooks + 1;
    open({
      name: texts.newWorkbook(number),
      load: () => {
        newWorkbooks = number;
        return Promise.resolve(bytesOf(file));
      },
    });
  }

  const save = async (): Promise<boolean> => {
    if (session === null) return false;
    const { workbook, host } = session;
    try {
      const { bytes, lost } = await parts.fileFromWorkbook(workbook);
      parts.download(bytes, workbook.name);
      const settings = host.documentSettings().size > 0 ? [texts.notices.documentSettings] : [];
      change({
        hasChanges: false,
        notice: { kind: 'saved', name: workbook.name, lost: [...lost, ...settings] },
      });
      return true;
    } catch (error) {
      fail(texts.notices.notSaved(reasonOf(error)));
      return false;
    }
  };

  const run = async (name: string, { id, label }: RibbonButton): Promise<void> => {
    const pressed = session;
    if (pressed === null || !state.isStarted) return;
    change({ running: [...state.running, label] });
    const status = await pressed.host.pressCommand(name, id);
    if (session !== pressed) return;
    const place = state.running.indexOf(label);
    change({ running: state.running.filter((_, index) => index !== place) });
    if (status !== 0) fail(texts.notices.unknownCommand(label));
  };

  const press = (button: RibbonButton): void => {
    if (button.runs !== null) {
      void run(button.runs, button);
      return;
    }
    const pressed = session;
    pressed?.showPane(true);
    // As in Excel, who opens the pane goes on in it: as soon as it shows.
    setTimeout(() => pressed?.frame.element().focus());
  };

  return {
    state: () => state,
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    session: () => session,
    start: (given) => {
      places = given;
      const [first] = parts.examples;
      if (first !== undefined) void openNow(first);
      return () => {
        turn += 1;
        places = null;
        closeSession();
      };
    },
    open,
    answer: (answer) => {
      const { waiting } = state;
      change({ waiting: null });
      if (waiting === null || answer === 'cancel') return;
      if (answer === 'open') void openNow(waiting);
      else {
        void save().then((isSaved) => {
          if (isSaved) void openNow(waiting);
        });
      }
    },
    save,
    undo: () => {
      session?.workbook.undo();
    },
    redo: () => {
      session?.workbook.redo();
    },
    press,
    pressKeys: (keys) => {
      const shortcut = shortcuts.find((each) => each.keys === keys);
      if (shortcut === undefined || session === null || !state.isStarted) return false;
      session.host.pressAction(shortcut.runs);
      return true;
    },
    showPane: (isVisible) => {
      session?.showPane(isVisible);
    },
    reloadAddIn: () => {
      session?.reload();
    },
    choose: (chosen) => {
      change({ scheme: chosen });
      session?.grid.showDark(chosen === 'dark');
    },
    notify: (notice) => {
      change({ notice });
    },
  };
}
