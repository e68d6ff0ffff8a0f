import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { markStyles } from '../../../src/excel/marks/marked-table';
import type {} from '../../../src/workbench/page/open-page';
import type { ServedSite } from '../../../src/workbench/server/serve';
import { browserForTests } from '../../support/browser';
import { chooseView } from './pane-views';
import { workbenchSite } from './workbench-site';

/*
 * The whole add-in as it is built, on the genuine library, in the workbench in a real browser. The steps are one person's
 * session and build on one another. Pictures of it go to test/output, which is not kept.
 */

const browser = browserForTests();
const pictures = join(__dirname, '../../output');
let served: ServedSite;
let page: Page;
let pane: FrameLocator;
const problems: string[] = [];

const paneTitle = 'Pane of the Plumbline add-in';

async function openWorkbench(options: { colorScheme?: 'light' | 'dark' } = {}): Promise<Page> {
  const opened = await browser.open(`${served.origin}/`, {
    viewport: { width: 1280, height: 800 },
    colorScheme: 'light',
    ...options,
  });
  opened.on('pageerror', ({ message }) => problems.push(message));
  await ready(opened);
  return opened;
}

const ready = (opened: Page): Promise<void> =>
  opened.locator('footer[data-region="status"]').getByText('Ready', { exact: true }).waitFor();

const picture = async (opened: Page, name: string): Promise<void> => {
  await opened.screenshot({ path: join(pictures, `${name}.png`) });
};

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  served = await workbenchSite();
  page = await openWorkbench();
  pane = page.frameLocator(`iframe[title="${paneTitle}"]`);
});

afterAll(() => served.close());

afterEach(() => {
  expect(problems.splice(0)).toEqual([]);
});

/** The whole of what the open workbook holds, as JSON. */
const everything = (): Promise<string> =>
  page.evaluate(() => {
    const { workbook } = globalThis.workbench.session() ?? {};
    if (workbook === undefined) return '';
    return JSON.stringify(
      {
        sheets: workbook.sheets().map((sheet) => ({ ...sheet, rows: undefined })),
        cells: workbook.sheets().map(({ id }) => {
          const { top = 0, left = 0, bottom = -1, right = -1 } = workbook.usedArea(id, false) ?? {};
          return Array.from({ length: bottom - top + 1 }, (_, row) =>
            Array.from({ length: right - left + 1 }, (__, column) => [
              workbook.cellAt(id, top + row, left + column),
              workbook.valueAt(id, top + row, left + column),
            ]),
          );
        }),
        names: workbook.names(),
        tables: workbook.tables(),
        formats: workbook.sheets().map(({ id }) => workbook.conditionalFormats(id)),
        validations: workbook.sheets().map(({ id }) => workbook.validations(id)),
      },
      (_, value: unknown) =>
        value instanceof Set || value instanceof Map ? [...(value as Iterable<unknown>)] : value,
    );
  });

interface ShownRow {
  readonly row: number;
  readonly key: string;
  readonly fill: string | null;
}

/** The rows of a sheet's first table with the fill that its conditional formats give to the first cell. */
const rowsOf = (sheet: string): Promise<readonly ShownRow[]> =>
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
  }, sheet);

const marksOf = async (sheet: string): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    (await rowsOf(sheet)).flatMap(({ key, fill }) => (fill === null || key === '' ? [] : [[key, fill]])),
  );

/** The colour of one point of the screen, as `#RRGGBB`. */
async function colourAt(x: number, y: number): Promise<string> {
  const shot = await page.screenshot({ clip: { x, y, width: 1, height: 1 } });
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const [red = 0, green = 0, blue = 0] = context?.getImageData(0, 0, 1, 1).data ?? [];
    return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
  }, shot.toString('base64'));
}

/** Where a cell is on the screen. */
async function boxOf(row: number, column: number) {
  const box = await page.evaluate(
    ([atRow = 0, atColumn = 0]) => globalThis.workbench.session()?.grid.boxOf(atRow, atColumn) ?? null,
    [row, column],
  );
  if (box === null) throw new Error(`Row ${row} and column ${column} are not in view.`);
  return box;
}

const inView = (row: number) =>
  page.waitForFunction(
    (sought) => (globalThis.workbench.session()?.grid.boxOf(sought, 2) ?? null) !== null,
    row,
  );

const chooseSheet = async (name: string): Promise<void> => {
  await page.evaluate((sheet) => globalThis.workbench.session()?.host.user.activate(sheet), name);
  await page.locator('caption', { hasText: `Cells of ${name} in view` }).waitFor({ state: 'attached' });
};

async function type(row: number, column: number, text: string): Promise<void> {
  const { x, y, width, height } = await boxOf(row, column);
  await page.mouse.click(x + width / 2, y + height / 2);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** The value of a cell as soon as it is something else than busy or blank. */
async function valueAt(sheet: string, row: number, column: number): Promise<unknown> {
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
}

/** How many checks the report has heard of. */
const checksMade = (): Promise<number> =>
  page.evaluate(() => {
    const { workbook } = globalThis.workbench.session() ?? {};
    const id = workbook?.sheets().find(({ name }) => name === 'Plumbline')?.id;
    if (workbook === undefined || id === undefined) return 0;
    let checks = 0;
    while (typeof workbook.valueAt(id, 4 + checks, 7) === 'number') checks += 1;
    return checks;
  });

async function check(): Promise<void> {
  const before = await checksMade();
  await pane
    .getByRole('button', { name: /^Check/u })
    .first()
    .click();
  while ((await checksMade()) === before) await page.waitForTimeout(100);
  await pane.getByRole('button', { name: 'Cancel' }).waitFor({ state: 'hidden' });
}

const select = (sheet: string, address: string): Promise<void> =>
  page.evaluate(([on, at]) => globalThis.workbench.session()?.host.user.select(on, at), [
    sheet,
    address,
  ] as const);

interface WrittenSheet {
  readonly name: string;
  readonly formulas: number;
  readonly errors: readonly string[];
  readonly charts: number;
  /** What stands beside each label of the first column. */
  readonly figures: Readonly<Record<string, unknown>>;
}

/** The sheet of a scenario once all its cells are calculated. */
async function writtenScenario(): Promise<WrittenSheet> {
  const handle = await page.waitForFunction(() => {
    const { workbook } = globalThis.workbench.session() ?? {};
    const sheet = workbook?.sheets().find(({ name }) => name.startsWith('Price and volume'));
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
  });
  const written = await handle.jsonValue();
  if (written === null) throw new Error('No scenario was written.');
  return written;
}

/** Opens every rule of the findings, so that each finding can be clicked. */
async function openFindings(): Promise<void> {
  await pane.getByRole('tab', { name: /^Findings/u }).click();
  for (;;) {
    const closed = pane.locator('button[aria-expanded="false"]', { hasText: /strategy/iu });
    if ((await closed.count()) === 0) return;
    await closed.first().click();
  }
}

describe('a session in the workbench', () => {
  it('checks and clears, and leaves the workbook as it was, cell by cell', async () => {
    const before = await everything();
    await check();
    expect(await everything()).not.toBe(before);
    await pane.getByRole('button', { name: 'Clear marks' }).click();
    await pane.getByRole('button', { name: 'Clear', exact: true }).click();
    await pane
      .getByText(/^The marks are gone/u)
      .first()
      .waitFor();
    expect(JSON.parse(await everything())).toEqual(JSON.parse(before));
  });

  it('marks the rows that were found, in the model and on the screen', async () => {
    await page.getByRole('button', { name: 'Check plan' }).click();
    await pane
      .getByText(/^Checked at/u)
      .first()
      .waitFor();
    await chooseSheet('Tactics');
    const rows = await rowsOf('Tactics');
    const marked = rows.filter(({ fill }) => fill !== null);
    expect(marked.length).toBeGreaterThan(10);
    expect(await marksOf('Tactics')).toMatchObject({
      T26: markStyles.error.fill,
      T27: markStyles.error.fill,
      T02: markStyles.warning.fill,
    });
    await page.waitForTimeout(500);
    for (const { row, fill } of rows.slice(0, 12)) {
      const { x, y, width } = await boxOf(row, 0);
      // Near the upper right corner a cell shows its fill and no text.
      const colour = await colourAt(x + width - 4, y + 3);
      if (fill === null) expect(Object.values(markStyles).map((style) => style.fill)).not.toContain(colour);
      else expect(colour).toBe(fill);
    }
    // Away from the ribbon, whose buttons explain themselves.
    await page.mouse.move(640, 790);
    await page.waitForTimeout(300);
    await picture(page, 'workbench-light');
  });

  it('goes to the cell of a finding that is clicked', async () => {
    await openFindings();
    await pane.getByRole('button', { name: /T26.*Go to/u }).click();
    await page.waitForFunction(() => {
      const { workbook } = globalThis.workbench.session() ?? {};
      const sheet = workbook?.activeSheet() ?? '';
      const row = workbook?.selection(sheet).top ?? 0;
      return workbook?.valueAt(sheet, row, 0) === 'T26';
    });
    const row = (await rowsOf('Tactics')).find(({ key }) => key === 'T26')?.row ?? 0;
    await inView(row);
  });

  it('keeps the marks on their rows when the table is sorted', async () => {
    const before = await marksOf('Tactics');
    await page.evaluate(() => {
      const { host, workbook } = globalThis.workbench.session() ?? {};
      const id = workbook?.sheets().find(({ name }) => name === 'Tactics')?.id;
      const area = workbook?.tables().find(({ sheet }) => sheet === id)?.area;
      if (area !== undefined) host?.user.sort('Tactics', `A${area.top + 2}:AZ${area.bottom + 1}`, 1, false);
    });
    expect(await marksOf('Tactics')).toEqual(before);
    const rows = await rowsOf('Tactics');
    await pane.getByRole('button', { name: /T26.*Go to/u }).click();
    const sorted = rows.find(({ key }) => key === 'T26')?.row ?? 0;
    await page.waitForFunction((row) => {
      const { workbook } = globalThis.workbench.session() ?? {};
      return workbook?.selection(workbook.activeSheet()).top === row;
    }, sorted);
    await inView(sorted);
    await page.waitForTimeout(500);
    const { x, y, width } = await boxOf(sorted, 0);
    expect(await colourAt(x + width - 4, y + 3)).toBe(markStyles.error.fill);
  });

  it('finds a link that somebody broke, once it is asked again, and fixes it', async () => {
    const row = (await rowsOf('Tactics')).find(({ fill, key }) => fill === null && key !== '');
    if (row === undefined) throw new Error('Every row is marked.');
    await page.evaluate(
      (address) => globalThis.workbench.session()?.host.user.select('Tactics', address),
      `C${row.row + 1}`,
    );
    await page.waitForTimeout(300);
    await type(row.row, 2, 'S33');
    await pane.getByText('The workbook has changed since this check.').first().waitFor();
    expect((await marksOf('Tactics'))[row.key]).toBeUndefined();
    await check();
    await page.waitForFunction(
      ([at, fill]) => {
        const { workbook } = globalThis.workbench.session() ?? {};
        const id = workbook?.sheets().find(({ name }) => name === 'Tactics')?.id ?? '';
        return workbook?.shownStyle(id, at, 0).fill === fill;
      },
      [row.row, markStyles.error.fill] as const,
    );
    await openFindings();
    const finding = pane
      .getByRole('listitem')
      .filter({ hasText: `${row.key} (` })
      .filter({ hasText: 'S33' });
    await finding
      .first()
      .getByRole('button', { name: /suggested fix/iu })
      .click();
    await pane
      .getByRole('button', { name: /^Apply.*S3/u })
      .first()
      .click();
    await pane.getByRole('button', { name: 'Applied', exact: true }).waitFor();
    expect(await valueAt('Tactics', row.row, 2)).toBe('S3');
  });

  it('calculates the functions that are typed into cells, and the score as the pane does', async () => {
    await check();
    await chooseSheet('Goals');
    await type(14, 1, '=PLUMB.REQUIRED_VOLUME(50000,250,150)');
    expect(await valueAt('Goals', 14, 1)).toBe(500);
    await type(15, 1, '=PLUMB.ALIGNMENT_SCORE(Tactics[#All],Strategies[#All],Goals[#All])');
    const calculated = Number(await valueAt('Goals', 15, 1));
    // The report has the score of the check as it is, the pane with one decimal.
    expect(calculated).toBeCloseTo(Number(await valueAt('Plumbline', 3, 1)), 9);
    await pane.getByRole('tab', { name: /^Overview/u }).click();
    const shown = calculated.toFixed(1).replace('.', '\\.');
    await pane.getByRole('heading', { name: new RegExp(`Alignment score.*${shown} of 100`, 'u') }).waitFor();
  });

  it('explains the selected cell, follows the selection, and inserts a function', async () => {
    await select('Goals', 'B15');
    await chooseView(pane, /^Functions/u);
    await pane.getByText('Goals B15').first().waitFor();
    await pane.getByText('=PLUMB.REQUIRED_VOLUME(50000,250,150)').first().waitFor();
    await type(16, 1, '=PLUMB.REQUIRED_VOLUME(50000,120,B15*0+150)');
    await select('Goals', 'B17');
    await pane
      .getByText(/each unit sells for 120 and costs 150/u)
      .first()
      .waitFor();

    await select('Goals', 'B18');
    await pane.getByLabel('Search the functions').fill('price for margin');
    await pane.getByRole('button', { name: /^PRICE_FOR_MARGIN/u }).click();
    await pane.getByLabel('cost', { exact: true }).fill('60');
    await pane.getByLabel('margin_ratio', { exact: true }).fill('40%');
    await pane.getByText('100 currency per unit').waitFor();
    await pane.getByRole('button', { name: 'Insert into B18' }).click();
    await pane
      .getByText(/^Inserted into B18/u)
      .first()
      .waitFor();
    expect(await valueAt('Goals', 17, 1)).toBe(100);
    await picture(page, 'workbench-functions');
  });

  it('works out price and volume of a product, and writes it as live formulas with charts', async () => {
    await chooseView(pane, /^Price and volume/u);
    await pane.getByLabel('Product', { exact: true }).selectOption({ index: 0 });
    await pane.getByRole('textbox', { name: 'List price' }).fill('950');
    await pane.getByRole('heading', { name: 'Results' }).waitFor();
    const profit = await pane.getByText('Profit', { exact: true }).first().locator('xpath=..').innerText();
    await pane.getByRole('button', { name: 'Save to a new sheet' }).click();
    await pane
      .getByText(/^Saved on the sheet/u)
      .first()
      .waitFor();
    const { name, formulas, errors, charts, figures } = await writtenScenario();
    expect(name).toMatch(/^Price and volume – /u);
    expect(formulas).toBeGreaterThan(80);
    expect(errors).toEqual([]);
    expect(charts).toBe(2);
    expect(figures['List price']).toBe(950);
    const shown = Number(figures['Expected profit']).toLocaleString('en-US', { maximumFractionDigits: 0 });
    expect(profit.replace(/\s+/gu, ' ')).toContain(shown);

    await page.setViewportSize({ width: 1720, height: 900 });
    const drawn = page.locator('svg[role="img"]').filter({ has: page.locator('path') });
    await drawn.first().waitFor();
    await page.waitForTimeout(800);
    await picture(page, 'workbench-scenario');
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  it('has nothing in the pane that axe objects to, at 320 pixels too', async () => {
    const frame = page.frame({ url: /taskpane\.html/u });
    if (frame === null) throw new Error('There is no pane.');
    const alone = await browser.open(`${served.origin}/taskpane.html`, {
      viewport: { width: 320, height: 800 },
    });
    await alone.getByRole('heading').first().waitFor();
    await picture(alone, 'pane-alone-320');
    const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
    for (const view of [/^Overview/u, /^Findings/u, /^Price and volume/u, /^Functions/u, /^Setup/u]) {
      await chooseView(pane, view);
      await pane.getByRole('tabpanel', { name: view }).waitFor();
      await frame.evaluate(axe);
      const found = await frame.evaluate(
        'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" ")))',
      );
      expect(found).toEqual([]);
    }
  });
});

describe('other sessions', () => {
  it('are dark where the system is', async () => {
    const dark = await openWorkbench({ colorScheme: 'dark' });
    await dark.getByRole('button', { name: 'Check plan' }).click();
    const darkPane = dark.frameLocator(`iframe[title="${paneTitle}"]`);
    await darkPane
      .getByText(/^Checked at/u)
      .first()
      .waitFor();
    await dark.evaluate(() => globalThis.workbench.session()?.host.user.activate('Tactics'));
    await dark.waitForTimeout(800);
    await picture(dark, 'workbench-dark');
    const background = await darkPane.locator('body').evaluate((body) => {
      const shown = [...body.querySelectorAll('*')].map(
        (element) => getComputedStyle(element).backgroundColor,
      );
      return shown.find((colour) => colour !== 'rgba(0, 0, 0, 0)') ?? '';
    });
    const brightness = [...background.matchAll(/\d+/gu)]
      .slice(0, 3)
      .reduce((sum, [part]) => sum + Number(part), 0);
    expect(brightness).toBeLessThan(200);
  });

  it('have the pane at 320 pixels, with nothing cut off at the side', async () => {
    const narrow = await openWorkbench();
    await narrow.getByRole('separator').focus();
    for (let step = 0; step < 40; step += 1) await narrow.keyboard.press('ArrowRight');
    const narrowPane = narrow.frameLocator(`iframe[title="${paneTitle}"]`);
    await narrow.getByRole('button', { name: 'Check plan' }).click();
    await narrowPane
      .getByText(/^Checked at/u)
      .first()
      .waitFor();
    const { width, scroll } = await narrowPane
      .locator('html')
      .evaluate(({ clientWidth, scrollWidth }) => ({ width: clientWidth, scroll: scrollWidth }));
    expect(width).toBeLessThanOrEqual(325);
    expect(scroll).toBeLessThanOrEqual(width);
    await picture(narrow, 'workbench-pane-320');
  });
});
