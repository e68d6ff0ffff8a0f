import { writeXlsx } from '../../support/write-xlsx';
import { objectionsToPane } from './pane-views';
import { takePicture, workbenchesForTests } from './workbench-session';

const workbenches = workbenchesForTests();

/** A sheet such as people have: no word of a plan in its title or its headings. */
const list = writeXlsx({
  sheets: [
    {
      name: 'List',
      rows: [
        ['What we do', 'Why we do it', 'Who', 'Budget'],
        ['Spring fair', 'Be seen', 'Ann', 500],
        ['Mailing', 'Build trust', 'Bob', 300],
        ['Open day', 'Be seen', 'Cy', 200],
      ],
    },
  ],
});

it('answers a question, maps a column by keyboard alone, and has a score; the settings are on a sheet at the end', async () => {
  const { page, pane, valueAt } = await workbenches.open();
  await page.locator('input[type="file"]').setInputFiles({
    name: 'List.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(await list),
  });
  await page.getByRole('heading', { name: 'List.xlsx' }).waitFor();
  await pane.getByRole('button', { name: 'Check the plan' }).click();
  await pane.getByText('Is List!A1:D4 a list of tactics?').waitFor();
  await pane.getByText("This clears Excel's undo history.").waitFor();
  await takePicture(page, 'workbench-question');

  await pane.getByRole('button', { name: 'Yes, read it' }).click();
  await pane.getByText('3 tactics were read, but no strategies.', { exact: true }).waitFor();
  expect(await valueAt('Plumbline settings', 1, 0)).toBe('Table List');
  expect(await valueAt('Plumbline settings', 1, 1)).toBe('tactics');

  await pane.getByRole('button', { name: 'See how they were read' }).click();
  await pane.getByRole('button', { name: /^4 columns/u }).press('Enter');
  const why = pane.getByRole('combobox', { name: 'Field of "Why we do it"' });
  await why.focus();
  // The list goes through every field on the way; only the one that it is left at is written.
  await page.keyboard.press('Home');
  for (let steps = 0; steps < 40 && (await why.inputValue()) !== 'Strategy'; steps += 1)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await pane.getByText('Read as Strategy: the settings say so.').waitFor();
  expect(await why.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await valueAt('Plumbline settings', 2, 0)).toBe('Column List › Why we do it');
  expect(await valueAt('Plumbline settings', 2, 1)).toBe('Strategy');
  expect(await objectionsToPane(page)).toEqual([]);
  await takePicture(page, 'workbench-setup');

  await pane.getByRole('tab', { name: 'Overview' }).click();
  await pane.getByRole('heading', { name: /^Alignment score\s*: .*of 100$/u }).waitFor();
  const sheets = await page.evaluate(() =>
    globalThis.workbench
      .session()
      ?.workbook.sheets()
      .map(({ name }) => name),
  );
  expect(sheets).toEqual(expect.arrayContaining(['List', 'Plumbline settings']));
});
