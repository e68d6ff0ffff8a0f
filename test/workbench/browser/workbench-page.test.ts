import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { readWorkbookBytes } from '../../../src/xlsx';
import { axeObjections } from '../../support/axe-in-browser';
import { handMade, withBytesBehind } from '../../xlsx/hand-made-workbook';
import { untilReady, workbenchesForTests } from './workbench-session';

const workbenches = workbenchesForTests();

const caption = (page: Page, sheet: string) =>
  page.locator('caption', { hasText: `Cells of ${sheet} in view` }).waitFor({ state: 'attached' });

describe('the workbench in a browser', () => {
  it('opens the worked example with the genuine add-in beside it', async () => {
    const { page, pane } = await workbenches.open();
    await caption(page, 'Goals');
    expect(await page.locator('[data-cell="B4"]').textContent()).toBe('Goal');
    await pane.getByRole('button', { name: 'Check the plan' }).waitFor();
  });

  it.each(['light', 'dark'] as const)(
    'has nothing that axe objects to, nor have the widgets of Univer, %s',
    async (scheme) => {
      const { page } = await workbenches.open({ colorScheme: scheme });
      // On a canvas there is nothing for it to look at; the add-in has tests of its own.
      const found = await axeObjections(page, { context: { exclude: ['canvas'] }, iframes: false });
      expect(found).toEqual([]);
    },
  );

  it('runs a command of the ribbon in the add-in, which writes into the workbook', async () => {
    const { page } = await workbenches.open();
    await page.getByRole('button', { name: 'Check plan' }).click();
    await page.getByRole('heading', { name: /not saved/ }).waitFor();
    const names = await page.evaluate(() =>
      globalThis.workbench
        .session()
        ?.workbook.sheets()
        .map(({ name }) => name),
    );
    expect(names).toContain('Plumbline');
  });

  it('saves the workbook, and opens what it saved', async () => {
    const { page } = await workbenches.open();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Handbag launch.xlsx');
    const bytes = readFileSync(await download.path());
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'Mine.xlsx', mimeType: 'application/octet-stream', buffer: bytes });
    await page.getByRole('heading', { name: 'Mine.xlsx' }).waitFor();
    await untilReady(page);
    await caption(page, 'Goals');
    expect(await page.locator('[data-cell="B4"]').textContent()).toBe('Goal');
  });

  it('refuses a part with bytes behind its content, as the command line does in Node', async () => {
    const { page } = await workbenches.open();
    const bytes = Buffer.from(withBytesBehind(handMade({}), Buffer.alloc(3)));
    const { message } = await readWorkbookBytes(bytes).then(
      () => ({ message: 'It was read.' }),
      (error: unknown) => error as Error,
    );
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'Mine.xlsx', mimeType: 'application/octet-stream', buffer: bytes });
    await page.getByText(`Mine.xlsx could not be opened. ${message}`).waitFor();
  });

  it('lets the keyboard go from part to part, and move in the sheet', async () => {
    const { page } = await workbenches.open();
    await page.getByRole('button', { name: 'Check plan' }).focus();
    await page.keyboard.press('F6');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.locator('[data-cell="B2"][aria-current="true"]').waitFor({ state: 'attached' });
    await page.keyboard.press('F6');
    await page.waitForFunction(() => document.activeElement?.tagName === 'IFRAME');
    await page.keyboard.press('Control+F6');
    await page.waitForFunction(() => document.activeElement?.closest('footer') !== null);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-region'))).toBe('status');
  });
});
