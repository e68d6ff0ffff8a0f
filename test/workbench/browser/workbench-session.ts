import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import type { CellBox } from '../../../src/workbench/grid/grid';
import type {} from '../../../src/workbench/page/open-page';
import type { ServedSite } from '../../../src/workbench/server/serve';
import { browserForTests, painted, typeIntoCell } from '../../support/browser';
import { workbenchSite } from './workbench-site';

/*
 * One person's session with the whole add-in as it is built, on the genuine library, in the workbench in a real browser.
 * A test file asks for it once, at its top; pictures go to test/output, which is not kept.
 */

const pictures = join(__dirname, '../../output');

interface ShownRow {
  readonly row: number;
  readonly key: string;
  readonly fill: string | null;
}

/** A sheet that the add-in wrote. */
interface CalculatedSheet {
  readonly name: string;
  readonly formulas: number;
  readonly errors: readonly string[];
  readonly charts: number;
  /** What stands beside each label of the first column. */
  readonly figures: Readonly<Record<string, unknown>>;
}

/** What somebody at the workbench sees and does. */
export interface WorkbenchSession {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly picture: (name: string) => Promise<void>;
  /** Opens a sheet and waits until it is on the screen. */
  readonly chooseSheet: (name: string) => Promise<void>;
  readonly select: (sheet: string, address: string) => Promise<void>;
  /** Clicks a cell of the sheet on the screen, types into it and presses Enter. */
  readonly type: (row: number, column: number, text: string) => Promise<void>;
  /** The value of a cell as soon as it is something else than busy or blank. */
  readonly valueAt: (sheet: string, row: number, column: number) => Promise<unknown>;
  /** The sheet whose name begins so, once all its cells are calculated. */
  readonly calculated: (nameBegins: string) => Promise<CalculatedSheet>;
  /** Checks the plan by the pane's button and waits for the report of it. */
  readonly check: (from?: 'ribbon') => Promise<void>;
  /** The rows of a sheet's first table with the fill that its conditional formats give to the first cell. */
  readonly rowsOf: (sheet: string) => Promise<readonly ShownRow[]>;
  /** Waits until a row is on the screen, and until its first cell is painted in a colour. */
  readonly seesFill: (row: number, colour: string) => Promise<void>;
  /** The colour of a row's first cell on the screen, as `#RRGGBB`. */
  readonly fillOnScreen: (row: number) => Promise<string>;
  /** Where a cell is on the screen, once it is and the grid no longer scrolls. */
  readonly boxOf: (row: number, column: number) => Promise<CellBox>;
  /** All colours in a part of the screen, as `#RRGGBB`. */
  readonly coloursIn: (part: CellBox) => Promise<ReadonlySet<string>>;
}

export interface Workbenches {
  readonly open: (options?: { readonly colorScheme?: 'light' | 'dark' }) => Promise<WorkbenchSession>;
  /** Opens any page of the same site. */
  readonly openPage: (path: string, viewport: { width: number; height: number }) => Promise<Page>;
}

/** Serves the workbench for the tests of a file. A test after which a page has reported an error fails. */
export function workbenchesForTests(): Workbenches {
  const browser = browserForTests();
  const problems: string[] = [];
  const opened: Page[] = [];
  let served: ServedSite;
  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    served = await workbenchSite();
  });
  afterAll(() => served.close());
  afterEach(async () => {
    expect(problems.splice(0)).toEqual([]);
    // What the policy of the workbench or of the pane refuses, the browser says in the console, from the start of a page on.
    const said = await Promise.all(opened.map((page) => page.consoleMessages()));
    const errors = said.flat().filter((message) => message.type() === 'error');
    expect(errors.map((message) => message.text())).toEqual([]);
  });
  return {
    openPage: (path, viewport) => browser.open(`${served.origin}${path}`, { viewport }),
    open: async ({ colorScheme = 'light' } = {}) => {
      const viewport = { width: 1280, height: 800 };
      const page = await browser.open(`${served.origin}/`, { viewport, colorScheme });
      opened.push(page);
      page.on('pageerror', ({ message }) => problems.push(message));
      await untilReady(page);
      return sessionOn(page);
    },
  };
}

/** Where the page is ready, its status line says so. */
export const untilReady = (page: Page): Promise<void> =>
  page.locator('footer[data-region="status"]').getByText('Ready', { exact: true }).waitFor();

export async function takePicture(page: Page, name: string): Promise<void> {
  await painted(page);
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}

function sessionOn(page: Page): WorkbenchSession {
  const pane = page.frameLocator('iframe[title="Pane of the Plumbline add-in"]');

  async function boxOf(row: number, column: number): Promise<CellBox> {
    const box = await page.evaluate(
      async ([atRow = 0, atColumn = 0]) => {
        const someFrames = async (): Promise<void> => {
          for (let frame = 0; frame < 3; frame += 1)
            await new Promise((resolve) => requestAnimationFrame(resolve));
        };
        const now = () => globalThis.workbench.session()?.grid.boxOf(atRow, atColumn) ?? null;
        let last = now();
        for (let attempt = 0; attempt < 200; attempt += 1) {
          await someFrames();
          const next = now();
          if (next !== null && next.x === last?.x && next.y === last.y) return next;
          last = next;
        }
        return null;
      },
      [row, column],
    );
    if (box === null) throw new Error(`Row ${row} and column ${column} are not in view.`);
    return box;
  }

  async function coloursIn(clip: CellBox): Promise<ReadonlySet<string>> {
    const shot = await page.screenshot({ clip });
    const colours = await page.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
      return Array.from({ length: pixels.length / 4 }, (_, at) => {
        const channels = [...pixels.slice(at * 4, at * 4 + 3)];
        return `#${channels.map((part) => part.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
      });
    }, shot.toString('base64'));
    return new Set(colours);
  }

  async function fillOnScreen(row: number): Promise<string> {
    const { x, y, width } = await boxOf(row, 0);
    // Near the upper right corner a cell shows its fill and no text.
    const [colour = ''] = await coloursIn({ x: x + width - 4, y: y + 3, width: 1, height: 1 });
    return colour;
  }

  /** What the newest line of the report's history says, with its time to the second; nothing where there is none. */
  const lastCheck = (): Promise<string> =>
    page.evaluate(() => {
      const { workbook } = globalThis.workbench.session() ?? {};
      const id = workbook?.sheets().find(({ name }) => name === 'Plumbline')?.id;
      if (workbook === undefined || id === undefined) return '';
      return JSON.stringify([7, 8, 9, 10, 11, 12].map((column) => workbook.valueAt(id, 4, column)));
    });

  return {
    page,
    pane,
    fillOnScreen,
    boxOf,
    coloursIn,
    picture: (name) => takePicture(page, name),
    chooseSheet: async (name) => {
      await page.evaluate((sheet) => globalThis.workbench.session()?.host.user.activate(sheet), name);
      await page.locator('caption', { hasText: `Cells of ${name} in view` }).waitFor({ state: 'attached' });
    },
    select: (sheet, address) =>
      page.evaluate(([on, at]) => globalThis.workbench.session()?.host.user.select(on, at), [
        sheet,
        address,
      ] as const),
    type: async (row, column, text) => {
      const { x, y, width, height } = await boxOf(row, column);
      await page.mouse.click(x + width / 2, y + height / 2);
      await typeIntoCell(page, text);
      await page.keyboard.press('Enter');
    },
    valueAt: async (sheet, row, column) => {
      const handle = await page.waitForFunction(
        ([name, atRow, atColumn]) => {
          const { workbook } = globalThis.workbench.session() ?? {};
          const id = workbook?.sheets().find((one) => one.name === name)?.id;
          const value = id === undefined ? null : (workbook?.valueAt(id, atRow, atColumn) ?? null);
          const isBusy = typeof value === 'object' && value !== null && value.error === '#BUSY!';
          return value === null || isBusy ? null : { value };
        },
        [sheet, row, column] as const,
      );
      return (await handle.jsonValue())?.value;
    },
    calculated: async (nameBegins) => {
      const handle = await page.waitForFunction((beginning) => {
        const { workbook } = globalThis.workbench.session() ?? {};
        const sheet = workbook?.sheets().find(({ name }) => name.startsWith(beginning));
        const area = sheet === undefined ? null : workbook?.usedArea(sheet.id, true);
        if (workbook === undefined || sheet === undefined || area == null) return null;
        const errors: string[] = [];
        const figures: Record<string, unknown> = {};
        let formulas = 0;
        for (let row = area.top; row <= area.bottom; row += 1) {
          const label = workbook.valueAt(sheet.id, row, 0);
          if (typeof label === 'string') figures[label] ??= workbook.valueAt(sheet.id, row, 1);
          for (let column = area.left; column <= area.right; column += 1) {
            if (workbook.cellAt(sheet.id, row, column).formula === null) continue;
            formulas += 1;
            const value = workbook.valueAt(sheet.id, row, column);
            if (value === null) return null;
            if (typeof value === 'object') {
              if (value.error === '#BUSY!') return null;
              errors.push(value.error);
            }
          }
        }
        return { name: sheet.name, formulas, errors, figures, charts: workbook.charts(sheet.id).length };
      }, nameBegins);
      const calculated = await handle.jsonValue();
      if (calculated === null) throw new Error(`No sheet is called ${nameBegins}.`);
      return calculated;
    },
    check: async (from) => {
      const before = await lastCheck();
      await (
        from === 'ribbon'
          ? page.getByRole('button', { name: 'Check plan' })
          : pane.getByRole('button', { name: /^Check/u }).first()
      ).click();
      while ((await lastCheck()) === before) await page.waitForTimeout(100);
      await pane.getByRole('button', { name: 'Cancel' }).waitFor({ state: 'hidden' });
    },
    rowsOf: (sheet) =>
      page.evaluate((name) => {
        const { workbook } = globalThis.workbench.session() ?? {};
        const id = workbook?.sheets().find((one) => one.name === name)?.id;
        const area = workbook?.tables().find((table) => table.sheet === id)?.area;
        if (workbook === undefined || id === undefined || area === undefined) return [];
        return Array.from({ length: area.bottom - area.top }, (_, index) => {
          const row = area.top + 1 + index;
          const value = workbook.valueAt(id, row, area.left);
          const { fill } = workbook.shownStyle(id, row, area.left);
          return { row, key: typeof value === 'object' ? '' : String(value), fill };
        });
      }, sheet),
    seesFill: async (row, colour) => {
      // The grid scrolls and paints some frames after it was told to.
      const end = Date.now() + 10_000;
      while ((await fillOnScreen(row)) !== colour && Date.now() < end) await page.waitForTimeout(50);
      expect(await fillOnScreen(row)).toBe(colour);
    },
  };
}
