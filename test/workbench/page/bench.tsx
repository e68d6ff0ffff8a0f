import { render, waitFor } from '@testing-library/react';
import { worksheetFunctions } from '../../../src/functions/catalogue';
import type { FrameOptions, OfficeHost } from '../../../src/office-host';
import { functionsMetadata } from '../../../src/runtime/functions/functions-metadata';
import type { Grid, GridView } from '../../../src/workbench/grid/grid';
import type { GridOptions } from '../../../src/workbench/grid/open-grid';
import { readManifest } from '../../../src/workbench/page/manifest';
import { Page } from '../../../src/workbench/page/page';
import { createWorkbench, type Workbench } from '../../../src/workbench/page/workbench';
import type { WorkbenchParts } from '../../../src/workbench/page/workbench-parts';
import { developmentUrl } from '../../../tools/manifest/manifest-data';
import { unifiedManifest } from '../../../tools/manifest/unified-manifest';
import { contractWorkbook } from '../../office-host/contract-workbook';

/* The page with doubles of grid, files and add-in; the host and its workbook are the real ones. */

// jsdom's files cannot be read this way.
Object.assign(File.prototype, { arrayBuffer: async () => new ArrayBuffer(0) });

export const firstView: GridView = {
  sheet: 'Plan',
  area: { top: 3, left: 0, bottom: 5, right: 2 },
  rows: [
    { row: 3, cells: ['ID', 'Tactic', 'Budget'].map((text) => ({ text, fill: null, formula: null })) },
    {
      row: 5,
      cells: [
        { text: 'T2', fill: null, formula: null },
        { text: '▲ Pop-up shop', fill: '#FDE7E9', formula: null },
        { text: '30,000', fill: null, formula: '=15000*2' },
      ],
    },
  ],
  selection: { top: 3, left: 0, bottom: 3, right: 0 },
  charts: [],
};

export interface Bench {
  readonly workbench: Workbench;
  readonly host: () => OfficeHost;
  readonly frame: () => FrameOptions;
  readonly grid: () => GridOptions;
  readonly shownDark: boolean[];
  readonly downloads: string[];
  /** Names of the files that were opened. */
  readonly opened: string[];
  /** How often the add-in was loaded by its frame. */
  readonly loads: () => number;
  readonly look: (view: GridView) => void;
  readonly unmount: () => void;
}

export interface BenchFaults {
  /** What opening and saving lose. */
  readonly lost?: readonly string[];
  readonly openFails?: string;
  readonly saveFails?: string;
  readonly manifestFails?: string;
  readonly frameFails?: string;
}

/** The page with the first example open, and the add-in started unless it is not to. */
export async function openBench(faults: BenchFaults = {}, isStarted = true): Promise<Bench> {
  const { lost = [], openFails, saveFails, manifestFails, frameFails } = faults;
  const shownDark: boolean[] = [];
  const downloads: string[] = [];
  const opened: string[] = [];
  const listeners = new Set<() => void>();
  let view = firstView;
  let host: OfficeHost | null = null;
  let frame: FrameOptions | null = null;
  let gridOptions: GridOptions | null = null;
  let loads = 0;

  const known = <Value,>(value: Value | null): Value => {
    if (value === null) throw new Error('Nothing is open.');
    return value;
  };
  const parts: WorkbenchParts = {
    examples: [
      { name: 'Example.xlsx', label: 'Worked example', load: async () => new Uint8Array() },
      { name: 'Fixed.xlsx', label: 'Worked example, fixed', load: async () => new Uint8Array() },
    ],
    loadAddIn: async () => {
      if (manifestFails !== undefined) throw new Error(manifestFails);
      return {
        ...readManifest(unifiedManifest(developmentUrl)),
        functionsJson: functionsMetadata(worksheetFunctions),
      };
    },
    openGrid: async (element, workbook, options): Promise<Grid> => {
      gridOptions = options;
      const editor = element.ownerDocument.createElement('div');
      editor.contentEditable = 'true';
      editor.setAttribute('role', 'textbox');
      editor.setAttribute('aria-label', 'Cell');
      editor.tabIndex = 0;
      element.append(editor);
      return {
        workbook,
        view: () => view,
        boxOf: () => null,
        listen: (listener) => {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
        showDark: (isDark) => shownDark.push(isDark),
        close: () => {
          editor.remove();
        },
      };
    },
    connectFrame: (connected, place, options) => {
      if (frameFails !== undefined) throw new Error(frameFails);
      const element = place.ownerDocument.createElement('iframe');
      element.title = options.title;
      place.append(element);
      host = connected;
      frame = options;
      loads += 1;
      if (isStarted) queueMicrotask(() => options.onStart?.());
      return {
        element: () => element,
        load: () => (loads += 1),
        close: () => {
          element.remove();
        },
      };
    },
    workbookFromFile: async (_, name) => {
      if (openFails !== undefined && opened.length > 0) throw new Error(openFails);
      opened.push(name);
      return { workbook: { ...contractWorkbook(), name }, lost };
    },
    fileFromWorkbook: async () => {
      if (saveFails !== undefined) throw new Error(saveFails);
      return { bytes: new Uint8Array(), lost };
    },
    download: (_, name) => downloads.push(name),
  };
  const workbench = createWorkbench(parts, 'light');
  const { unmount } = render(<Page workbench={workbench} examples={parts.examples} />);
  await waitFor(() => {
    expect(workbench.state().opening).toBeNull();
    if (manifestFails === undefined) expect(workbench.state().isStarted).toBe(isStarted);
  });
  return {
    workbench,
    host: () => known(host),
    frame: () => known(frame),
    grid: () => known(gridOptions),
    shownDark,
    downloads,
    opened,
    loads: () => loads,
    look: (next) => {
      view = next;
      for (const listener of listeners) listener();
    },
    unmount,
  };
}
