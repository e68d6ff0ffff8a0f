import type { CellBox } from '../../../src/workbench/grid/grid';
import type { GridVisit } from './grid-visit';

export function describeChartsOverCells(grid: GridVisit): void {
  const { open, click, press, type, page, settled } = grid;

  /* Two frames later what was changed is drawn. */
  const drawn = async (): Promise<void> => {
    await settled();
    await settled();
  };
  const picture = (name: string) => page().locator(`[data-chart="${name}"]`);
  const boxOfChart = async (name: string): Promise<CellBox> => {
    const box = await picture(name).first().boundingBox();
    if (box === null) throw new Error(`The chart ${name} is not in view.`);
    return box;
  };
  const boxOf = async (row: number, column: number): Promise<CellBox> => {
    const box = await page().evaluate(([at, across]) => globalThis.gridPage.grid().boxOf(at, across), [
      row,
      column,
    ] as const);
    if (box === null) throw new Error(`Row ${row}, column ${column} is not in view.`);
    return box;
  };
  const names = () =>
    page()
      .locator('[data-chart]')
      .evaluateAll((all) => all.map((one) => one.dataset['chart']));
  const scroll = async (name: string, across: number, down: number): Promise<void> => {
    const { x, y, width, height } = await boxOfChart(name);
    await page().mouse.move(x + width / 2, y + height / 2);
    await page().mouse.wheel(across, down);
    await page().waitForTimeout(300);
    await drawn();
  };
  /* The upper left corner of E3. */
  const standsAtItsCell = async (): Promise<void> => {
    const [chart, cell] = [await boxOfChart('Price'), await boxOf(2, 4)];
    expect(Math.abs(chart.x - cell.x) + Math.abs(chart.y - cell.y)).toBeLessThan(1);
  };

  describe('charts over the cells', () => {
    beforeEach(async () => {
      await open('charts');
      await drawn();
    });
    afterEach(() => {
      expect(grid.takeProblems()).toEqual([]);
    });

    it('stand where the same cells are as in Excel, from corner to corner', async () => {
      await standsAtItsCell();
      const [chart, last] = [await boxOfChart('Price'), await boxOf(16, 10)];
      expect(chart.x + chart.width).toBeCloseTo(last.x + last.width, 0);
      expect(chart.y + chart.height).toBeCloseTo(last.y + last.height, 0);
      expect(await page().getByRole('img', { name: 'Profit is highest at 13.' }).count()).toBe(1);
    });

    it('scroll with the cells, also when the wheel turns over them, and go behind the headers', async () => {
      const header = (await boxOf(0, 4)).y;
      const before = await boxOfChart('Price');
      await scroll('Price', 0, 88);
      const after = await boxOfChart('Price');
      const cell = await boxOf(10, 4);
      expect(after.y).toBeLessThan(before.y);
      expect(cell.y - after.y).toBeCloseTo(8 * cell.height, 0);
      const [above, below] = await page().evaluate(
        ([x, y]) =>
          [y - 5, y + 5].map((at) => document.elementFromPoint(x, at)?.closest('[data-chart]') !== null),
        [after.x + 50, header] as const,
      );
      expect(after.y).toBeLessThan(header - 5);
      expect([above, below]).toEqual([false, true]);
    });

    it('are as large as the cells when these are shown smaller', async () => {
      const before = await boxOfChart('Price');
      await grid.command('sheet.command.set-zoom-ratio', { zoomRatio: 0.5 });
      await drawn();
      await standsAtItsCell();
      expect((await boxOfChart('Price')).width).toBeCloseTo(before.width / 2, 0);
      await grid.command('sheet.command.set-zoom-ratio', { zoomRatio: 1 });
    });

    it('follow rows that become higher by their text', async () => {
      const before = await boxOfChart('Price');
      await page().evaluate(() => {
        const workbook = globalThis.gridPage.workbook();
        const area = { top: 0, left: 0, bottom: 0, right: 0 };
        const input = 'A text that needs several lines in so narrow a column';
        workbook.write(workbook.activeSheet(), area, () => ({ input, style: { wrapText: true } }));
      });
      await drawn();
      expect((await boxOfChart('Price')).y).toBeGreaterThan(before.y + 20);
      await standsAtItsCell();
    });

    it('are in both parts of a sheet of which some rows and columns stay in view, and read once', async () => {
      await page().evaluate(() => {
        const workbook = globalThis.gridPage.workbook();
        workbook.changeSheet(workbook.activeSheet(), { frozen: { rows: 4, columns: 5 } });
      });
      await drawn();
      expect(await picture('Price').count()).toBe(4);
      expect(await page().getByRole('img', { name: 'Profit is highest at 13.' }).count()).toBe(1);
      await standsAtItsCell();
    });

    it('are drawn anew when what they draw is calculated', async () => {
      const line = () => picture('Price').locator('path').first().getAttribute('d');
      const before = await line();
      await click('A2');
      await type('9');
      await press('Enter');
      await drawn();
      expect(await line()).not.toBe(before);
      await press('Control+z');
      await drawn();
      expect(await line()).toBe(before);
    });

    it('are those of the sheet that shows', async () => {
      const goTo = async (place: number): Promise<void> => {
        await page().evaluate((at) => {
          const workbook = globalThis.gridPage.workbook();
          const sheet = workbook.sheets()[at];
          if (sheet !== undefined) workbook.activate(sheet.id);
        }, place);
        await drawn();
      };
      expect(await names()).toEqual(['Price']);
      await goTo(1);
      expect(await names()).toEqual(['Sales', 'Lying']);
      await goTo(0);
      expect(await names()).toEqual(['Price']);
    });

    it('come, change and go with the workbook, also far beyond its cells', async () => {
      await page().evaluate(() => {
        const workbook = globalThis.gridPage.workbook();
        const [chart] = workbook.charts(workbook.activeSheet());
        if (chart === undefined) throw new Error('There is no chart.');
        workbook.step({ author: 'add-in', label: 'Charts', undo: 'step' }, () => {
          workbook.addChart({ ...chart, name: 'Far', place: { ...chart.place, top: 15 * 5000 } });
          workbook.changeChart(chart.id, { title: 'Another title' });
        });
      });
      await drawn();
      await picture('Price').getByText('Another title').waitFor();
      expect(
        await page().evaluate(() =>
          globalThis.gridPage
            .grid()
            .view()
            .charts.map(({ row, column }) => [row, column]),
        ),
      ).toEqual([
        [2, 4],
        [5000, 4],
      ]);
      await press('Control+Home', 'Control+z');
      await picture('Price').getByText('Profit and volume over price').waitFor();
      await page().evaluate(() => {
        const workbook = globalThis.gridPage.workbook();
        for (const { id } of workbook.charts(workbook.activeSheet())) workbook.deleteChart(id);
      });
      await drawn();
      expect(await names()).toEqual([]);
    });

    it('are there again when the workbook is closed and opened anew', async () => {
      await page().evaluate(() => {
        globalThis.gridPage.workbook().reopen();
      });
      await drawn();
      await standsAtItsCell();
      const { x, y } = await boxOfChart('Price');
      expect(
        await page().evaluate(
          ([left, top]) => document.elementFromPoint(left, top)?.closest('[data-chart]') !== null,
          [x + 9, y + 9] as const,
        ),
      ).toBe(true);
      expect(await names()).toEqual(['Price']);
    });

    it('leave the cells beside them to the hand, and take a click on themselves', async () => {
      const selection = () => page().evaluate(() => globalThis.gridPage.grid().view().selection);
      await click('D4');
      const before = await selection();
      expect(before).toMatchObject({ top: 3, left: 3 });
      const { x, y } = await boxOfChart('Price');
      await page().mouse.click(x + 100, y + 100);
      await drawn();
      expect(await selection()).toEqual(before);
      await type('12');
      await press('Enter');
      expect(await grid.texts('D4')).toEqual([['12']]);
    });

    it('are dark in the dark', async () => {
      const ground = () => picture('Price').locator('rect').first().getAttribute('fill');
      expect(await ground()).toBe('#FFFFFF');
      await page().evaluate(() => {
        globalThis.gridPage.grid().showDark(true);
      });
      await drawn();
      expect(await ground()).not.toBe('#FFFFFF');
      await page().evaluate(() => {
        globalThis.gridPage.grid().showDark(false);
      });
    });
  });
}
