import type { Frame, Page } from 'playwright-core';
import { cellAddress } from '../../../src/spreadsheet/address';
import type { ShownCell } from '../../../src/workbench/grid/grid';
import type { ServedSite } from '../../../src/workbench/server/serve';
import { area } from '../../office-host/contract-workbook';
import { browserForTests, typeIntoCell } from '../../support/browser';
import { servePages } from '../browser/served-pages';
import type { GridPage } from './grid-page';
import { gridPages } from './grid-site';

export type WorkbookKind = Parameters<GridPage['open']>[0];

/** A person before the grid, and what can be asked of both sides of it. */
export interface GridVisit {
  readonly page: () => Page;
  readonly addIn: () => Frame;
  readonly open: (kind: WorkbookKind) => Promise<void>;
  /** Clicks a cell of the sheet that shows. */
  readonly click: (address: string) => Promise<void>;
  readonly press: (...keys: readonly string[]) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Runs a command of Univer on the sheet that shows, as its menus do. */
  readonly command: (id: string, params?: object) => Promise<void>;
  /** Waits until all is calculated and drawn. */
  readonly settled: () => Promise<void>;
  /** What shows in an area, by rows. */
  readonly shown: (address: string) => Promise<readonly (readonly ShownCell[])[]>;
  readonly texts: (address: string) => Promise<readonly (readonly string[])[]>;
  /** Where the workbook and Univer are not the same. */
  readonly differences: () => Promise<readonly string[]>;
  readonly history: () => Promise<readonly string[]>;
  /** What went wrong in the page; taking it empties the list. */
  readonly takeProblems: () => readonly string[];
}

/** The larger the window, the longer each drawing takes. */
export function gridVisit(viewport = { width: 1300, height: 800 }): GridVisit {
  const browser = browserForTests();
  let served: ServedSite | null = null;
  let opened: Page | null = null;
  let problems: string[] = [];

  const page = (): Page => {
    if (opened === null) throw new Error('The page is not open yet.');
    return opened;
  };
  const addIn = (): Frame => {
    const frame = page()
      .frames()
      .find((one) => one.url().endsWith('/add-in.html'));
    if (frame === undefined) throw new Error('The add-in is not in the page.');
    return frame;
  };
  const settled = (): Promise<void> =>
    page().evaluate(async () => {
      const drawn = () => new Promise((resolve) => requestAnimationFrame(resolve));
      await drawn();
      await globalThis.gridPage.workbook().settled();
      await drawn();
    });
  const shown = (address: string) =>
    page().evaluate(({ top, left, bottom, right }) => {
      const view = globalThis.gridPage.grid().view();
      return view.rows
        .filter(({ row }) => row >= top && row <= bottom)
        .map(({ cells }) => cells.slice(left - view.area.left, right - view.area.left + 1));
    }, area(address));

  beforeAll(async () => {
    served = await servePages(gridPages);
    opened = await browser.open(`${served.origin}/workbench/`, {
      viewport,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    opened.on('pageerror', ({ message, stack }) => problems.push(stack ?? message));
    opened.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    await addIn().evaluate(async () => {
      await Office.onReady();
    });
  });
  afterAll(() => served?.close());

  return {
    page,
    addIn,
    settled,
    shown,
    open: async (kind) => {
      await page().evaluate((one) => globalThis.gridPage.open(one), kind);
      await settled();
    },
    click: async (address) => {
      const { top, left } = area(address);
      const place = await page().evaluate(([row, column]) => globalThis.gridPage.placeOf(row, column), [
        top,
        left,
      ] as const);
      if (place === null) throw new Error(`${cellAddress(top, left)} is not in view.`);
      await page().mouse.click(place.x, place.y);
    },
    press: async (...keys) => {
      for (const key of keys) await page().keyboard.press(key);
      await settled();
    },
    type: (text) => typeIntoCell(page(), text),
    command: async (id, params = {}) => {
      await page().evaluate(([name, given]) => globalThis.gridPage.command(name, given), [
        id,
        params,
      ] as const);
      await settled();
    },
    texts: async (address) => (await shown(address)).map((row) => row.map(({ text }) => text)),
    differences: () => page().evaluate(() => globalThis.gridPage.differences()),
    history: () => page().evaluate(() => globalThis.gridPage.workbook().history().steps),
    takeProblems: () => {
      const taken = problems;
      problems = [];
      return taken;
    },
  };
}
