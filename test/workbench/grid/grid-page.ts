import '../../support/speak-english';
import {
  connectFrame,
  createMemoryWorkbook,
  createOfficeHost,
  formulaEngine,
  functionDeclarations,
  type HostWorkbook,
  type OfficeHost,
  usualBehaviour,
} from '../../../src/office-host';
import type { Grid } from '../../../src/workbench/grid/grid';
import { assembleGrid } from '../../../src/workbench/grid/open-grid';
import { type Spreadsheet, unitId } from '../../../src/workbench/grid/spreadsheet';
import { contractFunctions } from '../../office-host/contract/contract-functions';
import { contractWorkbook } from '../../office-host/contract-workbook';
import { chartWorkbook } from './chart-workbook';
import { differences } from './differences';
import { planWorkbook } from './plan-workbook';

/* The grid as a page of a browser: the tests are the person before it. */

export interface GridPage {
  readonly host: OfficeHost;
  readonly grid: () => Grid;
  readonly workbook: () => HostWorkbook;
  /** Where on the page the middle of a cell is; null when it is not in view. */
  readonly placeOf: (row: number, column: number) => { readonly x: number; readonly y: number } | null;
  /** Runs a command of Univer on the sheet that shows, as its menus do. */
  readonly command: (id: string, params: object) => Promise<boolean>;
  /** Cells that Univer shows otherwise than the workbook holds them. */
  readonly differences: () => readonly string[];
  /** Opens a workbook in the grid and for the add-in: of the contract, with a plan or charts in it, or a blank one. */
  readonly open: (kind: 'contract' | 'plan' | 'charts' | 'blank') => Promise<void>;
}

declare global {
  var gridPage: GridPage;
}

const place = document.querySelector<HTMLElement>('#grid') ?? document.body;
const host = createOfficeHost(createMemoryWorkbook());
host.functions.declare(functionDeclarations(contractFunctions, 'PLUMB'));
connectFrame(host, document.body, { url: '/add-in.html', title: 'Add-in' });

/* With what a person reads of them. */
const functions = {
  ...contractFunctions,
  functions: contractFunctions.functions.map((one) => ({ ...one, description: `What ${one.name} does.` })),
};

const workbooks = {
  contract: () => contractWorkbook(),
  plan: () => planWorkbook(createMemoryWorkbook({ name: 'Plan.xlsx', engine: formulaEngine })),
  charts: () => chartWorkbook(createMemoryWorkbook({ name: 'Charts.xlsx', engine: formulaEngine })),
  blank: () => createMemoryWorkbook({ engine: formulaEngine }),
};

let grid: Grid | null = null;
let spreadsheet: Spreadsheet | null = null;

function placeOf(row: number, column: number): { x: number; y: number } | null {
  const box = shown().boxOf(row, column);
  return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const shown = (): Grid => {
  if (grid === null) throw new Error('No grid is open.');
  return grid;
};

globalThis.gridPage = {
  host,
  grid: shown,
  workbook: () => shown().workbook,
  placeOf,
  command: async (id, params) => {
    const target = { unitId, subUnitId: shown().workbook.activeSheet() };
    return (await spreadsheet?.commands.executeCommand(id, { ...target, ...params })) ?? false;
  },
  differences: () => (spreadsheet === null ? ['No grid is open.'] : differences(shown(), spreadsheet)),
  open: async (kind) => {
    grid?.close();
    const element = document.createElement('div');
    element.style.height = '100%';
    place.replaceChildren(element);
    const workbook = workbooks[kind]();
    host.open(workbook);
    Object.assign(host.behaviour, usualBehaviour());
    ({ grid, spreadsheet } = await assembleGrid(element, workbook, {
      functions: { json: functions, namespace: 'PLUMB', calls: host.functions },
    }));
  },
};
