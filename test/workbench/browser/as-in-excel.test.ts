import { untilReady, workbenchesForTests, type WorkbenchSession } from './workbench-session';

declare global {
  /** What a page of a test writes down for it. */
  var drawnTexts: readonly string[];
  var heard: unknown[];
}

const workbenches = workbenchesForTests();

/** Lets the add-in write down what it hears of edits and sorting. */
const listenInAddIn = ({ pane }: WorkbenchSession): Promise<void> =>
  pane.locator('body').evaluate(() =>
    Excel.run(async (context) => {
      globalThis.heard = [];
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(({ address, triggerSource }) => {
        globalThis.heard.push([address, triggerSource]);
        return Promise.resolve();
      });
      worksheets.onRowSorted.add(({ address, source }) => {
        globalThis.heard.push(['sorted', address, source]);
        return Promise.resolve();
      });
      await context.sync();
    }),
  );

/** What it heard, as soon as it is so much. */
async function heardInAddIn({ page, pane }: WorkbenchSession, amount: number): Promise<readonly unknown[]> {
  const heard = () => pane.locator('body').evaluate(() => globalThis.heard);
  for (let tries = 0; tries < 100 && (await heard()).length < amount; tries += 1)
    await page.waitForTimeout(50);
  return heard();
}

const cellsOf = ({ page }: WorkbenchSession, sheet: string, column: number): Promise<readonly unknown[]> =>
  page.evaluate(
    ([name, at]) => {
      const { workbook } = globalThis.workbench.session() ?? {};
      const id = workbook?.sheets().find((one) => one.name === name)?.id ?? '';
      const { top = 0, bottom = -1 } = workbook?.tables().find((one) => one.sheet === id)?.area ?? {};
      return Array.from({ length: bottom - top + 1 }, (_, row) => workbook?.valueAt(id, top + row, at));
    },
    [sheet, column] as const,
  );

describe('the worked example', () => {
  it('is opened by the pane, after the question about what would be lost', async () => {
    const session = await workbenches.open();
    const { page, pane, type, chooseSheet } = session;
    const heading = (name: RegExp) => page.getByRole('heading', { level: 1, name });
    await chooseSheet('Tactics');
    await type(4, 2, 'S33');
    await heading(/not saved/).waitFor();
    const opens = pane.getByRole('button', { name: /worked example/iu }).first();
    await opens.click();
    await page.getByRole('button', { name: 'Cancel', exact: true }).click();
    await heading(/Handbag launch\.xlsx/).waitFor();
    expect((await cellsOf(session, 'Tactics', 2))[1]).toBe('S33');
    await opens.click();
    await page.getByRole('button', { name: 'Open without saving' }).click();
    await heading(/^Book1\.xlsx$/).waitFor();
    await untilReady(page);
    expect((await cellsOf(session, 'Tactics', 2))[1]).toBe('S1');
    await pane.getByRole('button', { name: 'Check the plan' }).waitFor();
  });

  it('is opened by the ribbon, at once where nothing would be lost', async () => {
    const { page } = await workbenches.open();
    await page.getByRole('button', { name: 'Worked example' }).click();
    await page.getByRole('heading', { level: 1, name: /^Book1\.xlsx$/ }).waitFor();
    await untilReady(page);
  });
});

describe('the template', () => {
  it('is inserted behind the sheets that are there, once that is agreed to', async () => {
    const session = await workbenches.open();
    const { page, pane } = session;
    const sheets = (): Promise<readonly (readonly [string, boolean])[]> =>
      page.evaluate(() => {
        const { workbook } = globalThis.workbench.session() ?? {};
        return (workbook?.sheets() ?? []).map(({ id, name }) => {
          const isValidated = (workbook?.validations(id) ?? []).some(({ type }) => type === 'List');
          return [name, isValidated] as const;
        });
      });
    const before = await sheets();
    expect(before).toContainEqual(['Tactics', expect.any(Boolean)]);
    await page.getByRole('button', { name: 'Insert template' }).click();
    await pane.getByRole('button', { name: 'Add empty sheets' }).waitFor();
    expect(await sheets()).toEqual(before);
    await pane.getByRole('button', { name: 'Add empty sheets' }).click();
    await pane
      .getByText(/^The sheets are there/u)
      .first()
      .waitFor();
    const after = await sheets();
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length)).toContainEqual(['Tactics 2', true]);
    await page.locator('caption', { hasText: 'Cells of Guide in view' }).waitFor({ state: 'attached' });
    await session.picture('template-guide');
    await session.chooseSheet('Tactics 2');
    await session.picture('template-tactics');
  });
});

describe('a person in the cells', () => {
  it('sorts a table by its menu: the headings stay, and the add-in hears of it', async () => {
    const session = await workbenches.open();
    const { page, chooseSheet } = session;
    await chooseSheet('Tactics');
    await listenInAddIn(session);
    const before = await cellsOf(session, 'Tactics', 1);
    const { x, y, width, height } = await session.boxOf(6, 1);
    await page.mouse.click(x + width / 2, y + height / 2, { button: 'right' });
    await page.getByText('Sort', { exact: true }).hover();
    await page.getByText('Descending', { exact: true }).click();
    expect(await heardInAddIn(session, 1)).toEqual([['sorted', expect.stringMatching(/^A4:/u), 'Local']]);
    const [heading, ...names] = await cellsOf(session, 'Tactics', 1);
    expect(heading).toBe('Tactic');
    expect(names).not.toEqual(before.slice(1));
    expect(new Set(names)).toEqual(new Set(before.slice(1)));
    const first = String(names[0]);
    expect(names.every((name) => first.localeCompare(String(name), 'en') >= 0)).toBe(true);
  });

  it('takes back what the add-in wrote, and does it again: the add-in hears of both as of an edit of the user', async () => {
    const session = await workbenches.open();
    const { page, pane, chooseSheet } = session;
    await chooseSheet('Tactics');
    await listenInAddIn(session);
    await pane.locator('body').evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Tactics').getRange('C6').values = [['S3']];
        await context.sync();
      }),
    );
    const { x, y, width, height } = await session.boxOf(6, 3);
    await page.mouse.click(x + width / 2, y + height / 2);
    await page.keyboard.press('Control+z');
    expect((await cellsOf(session, 'Tactics', 2))[2]).toBe('S1 50%; S4 30%');
    await page.keyboard.press('Control+y');
    expect((await cellsOf(session, 'Tactics', 2))[2]).toBe('S3');
    expect(await heardInAddIn(session, 3)).toEqual([
      ['C6', 'ThisLocalAddin'],
      ['C6', 'Unknown'],
      ['C6', 'Unknown'],
    ]);
  });
});

describe('the theme', () => {
  const schemeOf = ({ pane }: WorkbenchSession): Promise<string | undefined> =>
    pane
      .locator('.fui-FluentProvider')
      .first()
      .evaluate((provider) => provider.style.colorScheme);
  const becomes = async (session: WorkbenchSession, scheme: string): Promise<void> => {
    const end = Date.now() + 10_000;
    while ((await schemeOf(session)) !== scheme && Date.now() < end) await session.page.waitForTimeout(100);
    expect(await schemeOf(session)).toBe(scheme);
  };

  it('of the workbench is that of the pane, until the user chooses another there', async () => {
    const session = await workbenches.open();
    const { page, pane } = session;
    await pane.getByRole('button', { name: 'Check the plan' }).waitFor();
    await becomes(session, 'light');
    await page.getByRole('button', { name: 'Dark colours' }).click();
    await becomes(session, 'dark');
    await page.getByRole('button', { name: 'Worked example' }).click();
    await page.getByRole('heading', { level: 1, name: /^Book1\.xlsx$/ }).waitFor();
    await untilReady(page);
    await pane.getByRole('button', { name: 'Check the plan' }).waitFor();
    await becomes(session, 'dark');
    await page.getByRole('button', { name: 'Light colours' }).click();
    await becomes(session, 'light');
    await pane.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
    await becomes(session, 'dark');
  });

  it('follows the system while it is open', async () => {
    const session = await workbenches.open();
    await session.pane.getByRole('button', { name: 'Check the plan' }).waitFor();
    await session.page.emulateMedia({ colorScheme: 'dark' });
    await session.page.getByRole('button', { name: 'Light colours' }).waitFor();
    await becomes(session, 'dark');
  });
});

describe('the signs of marks', () => {
  it('are drawn in the cells and in the pane, and left to no font', async () => {
    const session = await workbenches.open();
    const { page, pane, chooseSheet } = session;
    await session.check('ribbon');
    await page.evaluate(() => {
      const texts: string[] = [];
      Object.assign(globalThis, { drawnTexts: texts });
      const canvas = CanvasRenderingContext2D.prototype;
      const draw = Reflect.get(canvas, 'fillText') as (...given: unknown[]) => void;
      Object.assign(canvas, {
        fillText(text: string, ...given: unknown[]) {
          texts.push(text);
          draw.call(this, text, ...given);
        },
      });
    });
    await chooseSheet('Tactics');
    const rows = await session.rowsOf('Tactics');
    const marked = rows.find(({ fill, key }) => fill !== null && key !== '');
    if (marked?.fill == null) throw new Error('No row is marked.');
    await session.seesFill(marked.row, marked.fill);
    const texts = await page.evaluate(() => globalThis.drawnTexts);
    expect(texts).toContain(` ${marked.key}`);
    expect(texts.filter((text) => /[▲●○]/u.test(text))).toEqual([]);
    expect(await pane.locator('body').innerText()).not.toMatch(/[▲●○ⓘ✓]/u);
    expect(await pane.locator('svg[data-sign="triangle"]').count()).toBeGreaterThan(0);
    // Where the sign stands the text begins with other colours than the fill alone.
    const { x, y } = await session.boxOf(marked.row, 0);
    const colours = await session.coloursIn({ x: x + 2, y: y + 2, width: 9, height: 16 });
    expect(colours.size).toBeGreaterThan(1);
  });

  it.each(['none', 'active'] as const)('can be seen with forced colours %s', async (forcedColors) => {
    const session = await workbenches.open();
    const { page, pane } = session;
    await page.emulateMedia({ forcedColors });
    await session.check('ribbon');
    const sign = pane.locator('svg[data-sign="triangle"]').first();
    await sign.waitFor();
    const { ink, ground } = await sign.evaluate((svg) => ({
      ink: getComputedStyle(svg.querySelector('path') ?? svg).fill,
      ground: getComputedStyle(svg.ownerDocument.body).backgroundColor,
    }));
    expect(ink).not.toBe(ground);
    expect(ink).toMatch(/^rgb\(/u);
  });
});
