import { area } from '../../office-host/contract-workbook';
import type { GridVisit } from './grid-visit';

export function describeHandAndWorkbook(grid: GridVisit): void {
  const { open, click, press, type, command, shown, texts, differences, history, page, settled } = grid;

  const marked = async (): Promise<readonly string[]> =>
    (await shown('A5:B12')).filter(([id]) => id?.fill === '#F8CBAD').map(([id]) => id?.text ?? '');

  const rowsOf = (address: string) => {
    const { top, left, bottom, right } = area(address);
    return { startRow: top, endRow: bottom, startColumn: left, endColumn: right };
  };

  describe('a plan in the grid', () => {
    beforeEach(async () => {
      await open('plan');
    });

    afterEach(async () => {
      // Whatever a test does: both sides hold the same, and nothing went wrong unseen.
      expect(await differences()).toEqual([]);
      expect(grid.takeProblems()).toEqual([]);
    });

    it('shows as it is formatted, its tables, names and marks among it', async () => {
      expect(await texts('A4:E9')).toEqual([
        ['ID', 'Tactic', 'Budget', 'Start', 'Share'],
        ['T1', 'Launch e-mail', '1,200', '2025-12-09', '2.5%'],
        ['▲ T2', 'Pop-up shop', '30,000', '2026-01-08', '61.9%'],
        ['T3', 'Loyalty card', '4,500', '2026-02-07', '9.3%'],
        ['T4', 'Trade fair', '12,000', '2026-03-09', '24.7%'],
        ['▲ T5', 'Podcast', '800', '2026-04-08', '1.6%'],
      ]);
      expect(await texts('H4:H5')).toEqual([['48500'], ['5']]);
      expect(await marked()).toEqual(['▲ T2', '▲ T5']);
    });

    it('takes what is typed by keyboard into the workbook, and calculates', async () => {
      await click('C5');
      await type('5000');
      await press('Enter');
      const value = await page().evaluate(() => {
        const workbook = globalThis.gridPage.workbook();
        return workbook.valueAt(workbook.activeSheet(), 4, 2);
      });
      expect(value).toBe(5000);
      expect(await texts('H4')).toEqual([['52300']]);
      expect(await history()).toEqual(['Typing in C5']);
    });

    it('shows what an add-in writes', async () => {
      await page().evaluate(() => {
        const workbook = globalThis.gridPage.workbook();
        workbook.step({ author: 'add-in', label: 'Add-in', undo: 'step' }, () => {
          const sheet = workbook.activeSheet();
          workbook.write(sheet, { top: 5, left: 1, bottom: 5, right: 2 }, (_, column) => ({
            input: column === 0 ? '007' : 1000,
            style: { fill: '#00FF00' },
          }));
        });
      });
      await settled();
      expect(await shown('B6:C6')).toEqual([
        [
          { text: '007', fill: '#F8CBAD', formula: null },
          { text: '1,000', fill: '#F8CBAD', formula: null },
        ],
      ]);
      expect(await texts('H4')).toEqual([['19500']]);
    });

    it('keeps marks with their rows when rows are sorted', async () => {
      await command('sheet.command.sort-range', {
        range: rowsOf('A5:E9'),
        orderRules: [{ type: 'desc', colIndex: 2 }],
        hasTitle: false,
      });
      expect(await texts('A5:C9')).toEqual([
        ['▲ T2', 'Pop-up shop', '30,000'],
        ['T4', 'Trade fair', '12,000'],
        ['T3', 'Loyalty card', '4,500'],
        ['T1', 'Launch e-mail', '1,200'],
        ['▲ T5', 'Podcast', '800'],
      ]);
      expect(await marked()).toEqual(['▲ T2', '▲ T5']);
    });

    it('leaves the headings of a table in place, whatever of it is sorted', async () => {
      for (const range of ['A4:E9', 'A1:E9', 'A4:J9', 'C4:C9', 'C6']) {
        await open('plan');
        await command('sheet.command.sort-range', {
          range: rowsOf(range),
          orderRules: [{ type: 'desc', colIndex: 2 }],
          hasTitle: false,
        });
        expect([range, await texts('A1:B9')]).toEqual([
          range,
          [
            ['Sales plan 2026', ''],
            ['', ''],
            ['', ''],
            ['ID', 'Tactic'],
            ['▲ T2', 'Pop-up shop'],
            ['T4', 'Trade fair'],
            ['T3', 'Loyalty card'],
            ['T1', 'Launch e-mail'],
            ['▲ T5', 'Podcast'],
          ],
        ]);
        expect(await history()).toEqual(['Sort']);
      }
    });

    it('sorts a list that is no table without the headings that it seems to have', async () => {
      await page().evaluate(() => {
        const workbook = globalThis.gridPage.workbook();
        const list = [
          ['Region', 'Shops'],
          ['North', 2],
          ['East', 9],
          ['West', 4],
        ] as const;
        workbook.write(workbook.activeSheet(), { top: 3, left: 12, bottom: 6, right: 13 }, (row, column) => ({
          input: list[row]?.[column] ?? null,
        }));
      });
      await click('N6');
      await command('sheet.command.sort-range-asc');
      const sorted = [
        ['Region', 'Shops'],
        ['North', '2'],
        ['West', '4'],
        ['East', '9'],
      ];
      expect(await texts('M4:N7')).toEqual(sorted);
      // Below the headings of a filter there are none, however the first row looks.
      await command('sheet.command.set-filter-range', { range: rowsOf('M4:N7') });
      await command('sheet.command.sort-range', {
        range: rowsOf('M5:N7'),
        orderRules: [{ type: 'asc', colIndex: 12 }],
        hasTitle: false,
      });
      expect(await texts('M4:M7')).toEqual([['Region'], ['East'], ['North'], ['West']]);
    });

    it('filters a table below its headings, and sorts what shows', async () => {
      await click('B6');
      await command('sheet.command.smart-toggle-filter');
      await command('sheet.command.set-filter-criteria', {
        col: 1,
        criteria: { colId: 1, filters: { filters: ['Launch e-mail', 'Pop-up shop', 'Podcast'] } },
      });
      expect(await texts('A4:A9')).toEqual([['ID'], ['T1'], ['▲ T2'], ['▲ T5']]);
      await command('sheet.command.sort-range-desc');
      expect(await texts('B4:B9')).toEqual([['Tactic'], ['Pop-up shop'], ['Podcast'], ['Launch e-mail']]);
      await command('sheet.command.smart-toggle-filter');
      expect((await texts('A4:A9')).flat()).toEqual(['ID', '▲ T2', '▲ T5', 'T3', 'T4', 'T1']);
    });

    it('keeps marks, tables and formulas whole when rows come and go, and undoes it', async () => {
      await command('sheet.command.insert-row', { range: rowsOf('A6:Z7'), direction: 0 });
      expect(await marked()).toEqual(['▲ T2', '▲ T5']);
      expect(await texts('H4:H5')).toEqual([['48500'], ['7']]);
      await click('C7');
      await type('1500');
      await press('Enter');
      expect(await texts('H4')).toEqual([['50000']]);
      await command('sheet.command.remove-row', { range: rowsOf('A8:Z8') });
      expect(await texts('A5:A9')).toEqual([['T1'], [''], [''], ['T3'], ['T4']]);
      expect(await texts('H4')).toEqual([['20000']]);
      expect(await history()).toEqual(['Insert rows', 'Typing in C7', 'Delete rows']);
      await press('Control+z', 'Control+z', 'Control+z');
      expect(await texts('A5:A9')).toEqual([['T1'], ['▲ T2'], ['T3'], ['T4'], ['▲ T5']]);
      expect(await texts('H4:H5')).toEqual([['48500'], ['5']]);
      expect(await history()).toEqual([]);
      await press('Control+y');
      expect(await history()).toEqual(['Insert rows']);
    });

    it('moves columns with all that refers to them', async () => {
      await command('sheet.command.insert-col', { range: rowsOf('C1:C99'), direction: 1 });
      expect(await texts('D4:F5')).toEqual([
        ['Budget', 'Start', 'Share'],
        ['1,200', '2025-12-09', '2.5%'],
      ]);
      expect(await texts('I4:I5')).toEqual([['48500'], ['5']]);
    });

    it('lets a table grow with what is typed below it', async () => {
      await click('A10');
      await type('T6');
      await press('Tab');
      await type('Sponsoring');
      await press('Tab');
      await type('1500');
      await press('Enter');
      expect(await texts('H4:H5')).toEqual([['50000'], ['6']]);
    });

    it('copies a formula with its references to the table', async () => {
      await click('E5');
      await press('Control+c');
      await click('J6');
      // A browser fills its clipboard a while after it was asked to, and tells nobody when.
      while ((await history()).length === 0) {
        await press('Control+v');
        await page().waitForTimeout(300);
      }
      await settled();
      const formula = await page().evaluate(() => {
        const workbook = globalThis.gridPage.workbook();
        return workbook.cellAt(workbook.activeSheet(), 5, 9).formula;
      });
      expect(formula).toBe('=[@Budget]/SUM(Tactics[Budget])');
    });

    it('clears and formats what is selected', async () => {
      await click('B5');
      await press('Shift+ArrowDown', 'Control+b', 'Delete');
      expect(await texts('B5:B7')).toEqual([[''], [''], ['Loyalty card']]);
      const bold = await page().evaluate(() => {
        const workbook = globalThis.gridPage.workbook();
        return [4, 5, 6].map((row) => workbook.cellAt(workbook.activeSheet(), row, 1).style.bold);
      });
      expect(bold).toEqual([true, true, false]);
      expect(await history()).toEqual(['Format cells', 'Clear']);
    });

    it('offers what a list lets in, and takes back what it does not', async () => {
      await click('J6');
      await press('F2');
      await page().getByText('In store').click();
      await settled();
      expect(await texts('J5:J6')).toEqual([['Online'], ['In store']]);
      await click('J7');
      await type('By post');
      await press('Enter');
      await page().getByText('Choose a channel of the list.').waitFor();
      expect(await texts('J7')).toEqual([['']]);
      expect(await history()).toHaveLength(1);
      await press('Escape', 'Escape');
    });

    it('can be closed while what a list lets in has just changed', async () => {
      await page().evaluate(async () => {
        const workbook = globalThis.gridPage.workbook();
        const notes = workbook.sheets().find(({ name }) => name === 'Notes');
        const source = { top: 0, left: 3, bottom: 0, right: 3 };
        workbook.write(notes?.id ?? '', source, () => ({ input: 'On the telephone' }));
        await globalThis.gridPage.open('plan');
      });
      await settled();
      expect(grid.takeProblems()).toEqual([]);
    });

    it('hides rows, and tells the workbook where the selection is', async () => {
      await command('sheet.command.set-rows-hidden', { ranges: [rowsOf('A6:Z7')] });
      expect((await texts('A5:A9')).map(([id]) => id)).toEqual(['T1', 'T4', '▲ T5']);
      await click('C9');
      const selection = await page().evaluate(() => {
        const workbook = globalThis.gridPage.workbook();
        return workbook.selection(workbook.activeSheet());
      });
      expect(selection).toEqual(area('C9'));
    });

    it('adds, renames, moves and deletes sheets', async () => {
      const names = () =>
        page().evaluate(() =>
          globalThis.gridPage
            .workbook()
            .sheets()
            .map(({ name }) => name),
        );
      const told = await page().evaluateHandle(() => {
        const kinds: string[] = [];
        globalThis.gridPage.workbook().listen(({ kind }) => {
          if (kind.startsWith('sheet')) kinds.push(kind);
        });
        return kinds;
      });
      await click('C5');
      await type('5000');
      await press('Enter');
      expect(await history()).toHaveLength(1);
      await command('sheet.command.insert-sheet');
      // As in Excel, nothing before it can be undone.
      expect(await history()).toEqual([]);
      await command('sheet.command.set-worksheet-name', { name: 'Scratch' });
      await command('sheet.command.set-worksheet-order', { order: 0 });
      expect(await names()).toEqual(['Scratch', 'Plan', 'Notes']);
      expect(await differences()).toEqual([]);
      await command('sheet.command.remove-sheet');
      expect(await names()).toEqual(['Plan', 'Notes']);
      await command('sheet.command.set-worksheet-hidden');
      expect(await told.jsonValue()).toEqual([
        'sheetAdded',
        'sheetRenamed',
        'sheetMoved',
        'sheetDeleted',
        'sheetVisibilityChanged',
      ]);
      await page().evaluate(() => {
        globalThis.gridPage.host.user.activate('Notes');
      });
      await settled();
      expect(await texts('B1')).toEqual([['52.3']]);
    });
  });
}
