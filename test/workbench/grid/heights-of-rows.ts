import type { GridVisit } from './grid-visit';

const long = 'Bring in as much with the new line as with the three old ones together, by the end of 2027';

export function describeHeightsOfRows(grid: GridVisit): void {
  const { open, click, press, type, page, settled } = grid;

  const height = (row: number) =>
    page().evaluate((at) => globalThis.gridPage.grid().boxOf(at, 1)?.height ?? null, row - 1);
  const ownHeights = () =>
    page().evaluate(() => {
      const workbook = globalThis.gridPage.workbook();
      return workbook.sheets().map(({ rowHeights }) => [...rowHeights]);
    });

  describe('rows without a height of their own', () => {
    beforeEach(async () => {
      await open('plan');
      await page().evaluate(() => {
        const workbook = globalThis.gridPage.workbook();
        const area = { top: 4, left: 1, bottom: 8, right: 1 };
        workbook.write(workbook.activeSheet(), area, () => ({ style: { wrapText: true } }));
      });
      await settled();
    });
    afterEach(() => {
      expect(grid.takeProblems()).toEqual([]);
    });

    it('are as high as the text that wraps in them, typed or written, and as before when it goes', async () => {
      const one = await height(5);
      expect(await height(6)).toBe(one);
      await click('B5');
      await type(long);
      await press('Enter');
      const several = await height(5);
      expect(several).toBeGreaterThan(2 * (one ?? Infinity));
      await page().evaluate((text) => {
        const workbook = globalThis.gridPage.workbook();
        const area = { top: 6, left: 1, bottom: 6, right: 1 };
        workbook.write(workbook.activeSheet(), area, () => ({ input: text }));
      }, long);
      await settled();
      expect(await height(7)).toBe(several);
      await press('Control+z', 'Control+z');
      expect([await height(5), await height(7)]).toEqual([one, one]);
    });

    it('follow the width of the column, and the row that they are', async () => {
      await click('B5');
      await type(long);
      await press('Enter');
      const narrow = (await height(5)) ?? 0;
      await page().evaluate(() => {
        const workbook = globalThis.gridPage.workbook();
        workbook.changeSheet(workbook.activeSheet(), { columnWidths: new Map([[1, 300]]) });
      });
      await settled();
      const wide = await height(5);
      expect(wide).toBeLessThan(narrow);
      await grid.command('sheet.command.insert-row', {
        range: { startRow: 4, endRow: 4, startColumn: 0, endColumn: 25 },
        direction: 0,
      });
      expect(await height(6)).toBe(wide);
      expect(await height(5)).toBeLessThan(wide ?? 0);
    });

    it('keep what is theirs: no height that shows gets into the workbook, and one of its own stays', async () => {
      await click('B5');
      await type(long);
      await press('Enter');
      expect(await ownHeights()).toEqual([[], []]);
      await page().evaluate(() => {
        const workbook = globalThis.gridPage.workbook();
        workbook.changeSheet(workbook.activeSheet(), { rowHeights: new Map([[4, 30]]) });
      });
      await settled();
      expect(await height(5)).toBe(40);
      expect(await ownHeights()).toEqual([[[4, 30]], []]);
      await press('Control+z');
      expect(await height(5)).toBeGreaterThan(40);
    });
  });
}
