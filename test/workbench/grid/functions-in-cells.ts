import type { GridVisit } from './grid-visit';

/* What the tests use of the add-in's page. */
declare const CustomFunctions: {
  readonly associate: (id: string, run: (...given: never[]) => unknown) => void;
  readonly Error: new (code: string, message?: string) => Error;
  readonly ErrorCode: { readonly notAvailable: string };
};
declare global {
  /** Lets calls that wait be answered. */
  var release: (() => void) | undefined;
}

export function describeFunctionsInCells(grid: GridVisit): void {
  const { open, click, press, type, texts, page, addIn, settled } = grid;

  /* Answers come from another page, in their own time. */
  const shows = (address: string, wanted: readonly (readonly string[])[]) =>
    expect(
      (async () => {
        let last = await texts(address);
        for (let tries = 0; tries < 200 && JSON.stringify(last) !== JSON.stringify(wanted); tries += 1) {
          await page().waitForTimeout(50);
          last = await texts(address);
        }
        return last;
      })(),
    ).resolves.toEqual(wanted);

  describe("an add-in's functions in cells", () => {
    beforeAll(async () => {
      await addIn().evaluate(() => {
        const gate = new Promise<void>((resolve) => {
          globalThis.release = resolve;
        });
        CustomFunctions.associate('ADD', async (one: number, other: number | null) => {
          await gate;
          return one + (other ?? 100);
        });
        CustomFunctions.associate('TWICE', (rows: unknown[][]) =>
          rows.map((row) => row.map((value) => (typeof value === 'number' ? value * 2 : value))),
        );
        CustomFunctions.associate('REFUSE', () => {
          throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'No volume reaches it.');
        });
      });
      await open('blank');
    });

    it('offers them while a formula is typed, with what they do', async () => {
      await click('A1');
      await type('=PLUMB.');
      await page().getByText('What TWICE does.').waitFor();
      await press('Escape', 'Escape');
      expect(await texts('A1')).toEqual([['']]);
    });

    it('are busy until the add-in answers, as is what depends on them', async () => {
      await click('B1');
      await type('2');
      await press('Enter');
      await click('A1');
      await type('=PLUMB.ADD(B1,3)');
      await press('Enter');
      await type('=A1*10');
      await press('Enter');
      await settled();
      expect(await texts('A1:A2')).toEqual([['#BUSY!'], ['#BUSY!']]);
      await addIn().evaluate(() => {
        globalThis.release?.();
      });
      await shows('A1:A2', [['5'], ['50']]);
    });

    it('are called again when a cell that they refer to changes', async () => {
      await click('B1');
      await type('7');
      await press('Enter');
      await shows('A1:A2', [['10'], ['100']]);
    });

    it('spill, and find an optional argument left out', async () => {
      await click('D1');
      await type('=PLUMB.TWICE(A1:B2)');
      await press('Enter');
      await shows('D1:E2', [
        ['20', '14'],
        ['200', '0'],
      ]);
      await click('D5');
      await type('=PLUMB.ADD(1)');
      await press('Enter');
      await shows('D5', [['101']]);
    });

    it('tell why when the pointer is over an error', async () => {
      await click('D7');
      await type('=PLUMB.REFUSE("NA")');
      await press('Enter');
      await shows('D7', [['#N/A']]);
      const place = await page().evaluate(() => globalThis.gridPage.placeOf(6, 3));
      await page().mouse.move(place?.x ?? 0, (place?.y ?? 0) + 200);
      await page().mouse.move(place?.x ?? 0, place?.y ?? 0);
      await page().getByText('No volume reaches it.').waitFor();
    });

    it('five hundred of them are called in few batches', async () => {
      await open('blank');
      const before = await page().evaluate(() => globalThis.gridPage.host.functions.callCount());
      await page().evaluate(() => {
        const workbook = globalThis.gridPage.workbook();
        const sheet = workbook.activeSheet();
        let calculations = 0;
        workbook.listen(({ kind }) => {
          if (kind === 'calculated') calculations += 1;
        });
        workbook.write(sheet, { top: 0, left: 0, bottom: 499, right: 1 }, (row, column) => ({
          input: column === 0 ? row : { formula: `=PLUMB.ADD(A${row + 1},1)` },
        }));
        Object.assign(globalThis, { calculations: () => calculations });
      });
      await page().waitForFunction(() => {
        const workbook = globalThis.gridPage.workbook();
        const sheet = workbook.activeSheet();
        return Array.from({ length: 500 }, (_, row) => workbook.valueAt(sheet, row, 1)).every(
          (value, row) => value === row + 1,
        );
      });
      const [calls, calculations] = await page().evaluate(() => [
        globalThis.gridPage.host.functions.callCount(),
        (globalThis as unknown as { readonly calculations: () => number }).calculations(),
      ]);
      expect(calls - before).toBe(500);
      expect(calculations).toBeLessThan(20);
      expect(grid.takeProblems()).toEqual([]);
    });
  });
}
