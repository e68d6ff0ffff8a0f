import { markStyles } from '../../../src/excel/marks/marked-table';
import { workbenchesForTests, type WorkbenchSession } from './workbench-session';

/* The steps are one person's session and build on one another. */

const workbenches = workbenchesForTests();
let session: WorkbenchSession;

beforeAll(async () => {
  session = await workbenches.open();
});

/** The whole of what the open workbook holds, as JSON. */
const everything = (): Promise<string> =>
  session.page.evaluate(() => {
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

const marksOf = async (sheet: string): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    (await session.rowsOf(sheet)).flatMap(({ key, fill }) =>
      fill === null || key === '' ? [] : [[key, fill]],
    ),
  );

/** Opens every rule of the findings, so that each finding can be clicked. */
async function openFindings(): Promise<void> {
  await session.pane.getByRole('tab', { name: /^Findings/u }).click();
  for (;;) {
    const closed = session.pane.locator('button[aria-expanded="false"]', { hasText: /strategy/iu });
    if ((await closed.count()) === 0) return;
    await closed.first().click();
  }
}

describe('a session that checks a plan', () => {
  it('checks and clears, and leaves the workbook as it was, cell by cell', async () => {
    const before = await everything();
    await session.check();
    expect(await everything()).not.toBe(before);
    await session.pane.getByRole('button', { name: 'Clear marks' }).click();
    await session.pane.getByRole('button', { name: 'Clear', exact: true }).click();
    await session.pane
      .getByText(/^The marks are gone/u)
      .first()
      .waitFor();
    expect(JSON.parse(await everything())).toEqual(JSON.parse(before));
  });

  it('marks the rows that were found, in the model and on the screen', async () => {
    await session.check('ribbon');
    await session.chooseSheet('Tactics');
    const rows = await session.rowsOf('Tactics');
    const marked = rows.filter(({ fill }) => fill !== null);
    expect(marked.length).toBeGreaterThan(5);
    expect(await marksOf('Tactics')).toMatchObject({
      T26: markStyles.error.fill,
      T27: markStyles.error.fill,
      T02: markStyles.warning.fill,
    });
    const first = rows.slice(0, 12);
    for (const { row, fill } of first) if (fill !== null) await session.seesFill(row, fill);
    const markColours = Object.values(markStyles).map((style) => style.fill);
    for (const { row, fill } of first)
      if (fill === null) expect(markColours).not.toContain(await session.fillOnScreen(row));
    // Away from the ribbon, whose buttons explain themselves.
    await session.page.mouse.move(640, 790);
    await session.picture('workbench-light');
  });

  it('goes to the cell of a finding that is clicked', async () => {
    await openFindings();
    await session.pane.getByRole('button', { name: /T26.*Go to/u }).click();
    await session.page.waitForFunction(() => {
      const { workbook } = globalThis.workbench.session() ?? {};
      const sheet = workbook?.activeSheet() ?? '';
      const row = workbook?.selection(sheet).top ?? 0;
      return workbook?.valueAt(sheet, row, 0) === 'T26';
    });
    const row = (await session.rowsOf('Tactics')).find(({ key }) => key === 'T26')?.row ?? 0;
    await session.seesFill(row, markStyles.error.fill);
  });

  it('shows the findings of a row that is asked for in the menu of its cell', async () => {
    const { page, pane, boxOf, rowsOf } = session;
    // The row that the step before went to.
    const row = (await rowsOf('Tactics')).find(({ key }) => key === 'T26')?.row ?? 0;
    const box = await boxOf(row, 1);
    await page.mouse.click(box.x + 10, box.y + box.height / 2, { button: 'right' });
    await page.getByText('Findings in this row', { exact: true }).click();
    await pane.getByText(`Only row ${row + 1} on Tactics.`).waitFor();
    await pane
      .getByText(/Unknown strategy/u)
      .first()
      .waitFor();
    await pane.getByRole('button', { name: 'Show all rows' }).click();
    await page.keyboard.press('Escape');
  });

  it('keeps the marks on their rows when the table is sorted', async () => {
    const before = await marksOf('Tactics');
    await session.page.evaluate(() => {
      const { host, workbook } = globalThis.workbench.session() ?? {};
      const id = workbook?.sheets().find(({ name }) => name === 'Tactics')?.id;
      const area = workbook?.tables().find(({ sheet }) => sheet === id)?.area;
      if (area !== undefined) host?.user.sort('Tactics', `A${area.top + 2}:AZ${area.bottom + 1}`, 1, false);
    });
    expect(await marksOf('Tactics')).toEqual(before);
    const rows = await session.rowsOf('Tactics');
    await session.pane.getByRole('button', { name: /T26.*Go to/u }).click();
    const sorted = rows.find(({ key }) => key === 'T26')?.row ?? 0;
    await session.page.waitForFunction((row) => {
      const { workbook } = globalThis.workbench.session() ?? {};
      return workbook?.selection(workbook.activeSheet()).top === row;
    }, sorted);
    await session.seesFill(sorted, markStyles.error.fill);
  });

  it('finds a link that somebody broke as soon as it is broken, marks it when it is asked, and fixes it', async () => {
    const row = (await session.rowsOf('Tactics')).find(({ fill, key }) => fill === null && key !== '');
    if (row === undefined) throw new Error('Every row is marked.');
    await session.select('Tactics', `C${row.row + 1}`);
    await session.type(row.row, 2, 'S33');
    await session.pane.getByText('The marks in the sheet are not up to date.').first().waitFor();
    expect((await marksOf('Tactics'))[row.key]).toBeUndefined();
    await session.check();
    await session.page.waitForFunction(
      ([at, fill]) => {
        const { workbook } = globalThis.workbench.session() ?? {};
        const id = workbook?.sheets().find(({ name }) => name === 'Tactics')?.id ?? '';
        return workbook?.shownStyle(id, at, 0).fill === fill;
      },
      [row.row, markStyles.error.fill] as const,
    );
    await openFindings();
    const finding = session.pane
      .getByRole('listitem')
      .filter({ hasText: `${row.key} (` })
      .filter({ hasText: 'S33' });
    await finding
      .first()
      .getByRole('button', { name: /suggested fix/iu })
      .click();
    await session.pane
      .getByRole('button', { name: /^Apply.*S3/u })
      .first()
      .click();
    await session.pane.getByText('Press Ctrl+Z in the sheet').first().waitFor();
    expect(await session.valueAt('Tactics', row.row, 2)).toBe('S3');
  });
});
