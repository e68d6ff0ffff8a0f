/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html", "resources": "usable"}
 */
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { ownColumns } from '../../src/plan/own-columns';
import type { CellValue } from '../../src/spreadsheet/cell';
import { sheetNamed, workbookWith } from '../excel/plan-in-excel';
import { paneInExcel } from './support/pane-in-excel';

const host = paneInExcel(() =>
  workbookWith([
    {
      sheet: 'Launch',
      headings: ['What we do', 'Why we do it', 'Who', 'Budget'],
      rows: [
        ['Spring fair', 'Be seen', 'Ann', 500],
        ['Mailing', 'Build trust', 'Bob', 300],
        ['Open day', 'Be seen', 'Cy', 200],
      ],
      isTable: false,
    },
  ]),
);

const settings = 'Plumbline settings';
const patiently = { timeout: 10_000 };

/** What the sheet of settings holds below its headings. */
function settingRows(): readonly (readonly CellValue[])[] {
  const id = sheetNamed(host.workbook, settings);
  const { bottom = 0 } = host.workbook.usedArea(id, true) ?? {};
  return Array.from({ length: bottom }, (_, row) =>
    [0, 1].map((column) => host.workbook.valueAt(id, row + 1, column)),
  );
}

function headingsOf(sheet: string): readonly CellValue[] {
  const id = sheetNamed(host.workbook, sheet);
  const { top = 0, right = -1 } = host.workbook.usedArea(id, true) ?? {};
  return Array.from({ length: right + 1 }, (_, column) => host.workbook.valueAt(id, top, column));
}

const sheetNames = (): readonly string[] => host.workbook.sheets().map(({ name }) => name);

it('leads from no plan by questions and lists to a score, and back again', async () => {
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Check the plan' }));
  await screen.findByText('Is this your plan?', undefined, patiently);
  expect(sheetNames()).not.toContain(settings);

  await user.click(screen.getByRole('button', { name: 'Yes, read it' }));
  await screen.findByText('No score yet', undefined, patiently);
  expect(screen.getByText('3 tactics were read, but no strategies.')).toBeTruthy();
  expect(settingRows()).toEqual([['Table Launch', 'tactics']]);

  await user.click(screen.getByRole('button', { name: 'See how they were read' }));
  await user.click(await screen.findByRole('button', { name: /^4 columns/u }, patiently));
  const why = screen.getByRole('combobox', { name: 'Field of "Why we do it"' });
  await user.selectOptions(why, 'Strategy');
  await waitFor(
    () => expect(settingRows()).toContainEqual(['Column Launch › Why we do it', 'Strategy']),
    patiently,
  );
  await screen.findByText('Read as Strategy: the settings say so.', undefined, patiently);
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Field of "Why we do it"' }));

  await user.selectOptions(screen.getByRole('combobox', { name: 'Lead' }), 'Sales');
  await waitFor(() => expect(settingRows()).toContainEqual(['Lead', 'sales']), patiently);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Plumbline columns' }), 'Yes');
  await waitFor(() => expect(headingsOf('Launch').slice(-2)).toEqual(Object.values(ownColumns)), patiently);
  await user.click(screen.getByRole('tab', { name: 'Overview' }));
  const terms = await screen.findByRole('button', { name: /sales leads: change in Setup$/u }, patiently);
  const read = screen.getByRole('heading', { name: 'Tables read' }).closest('section') as HTMLElement;
  expect(within(read).getByText('Strategies')).toBeTruthy();

  await user.click(terms);
  await user.click(await screen.findByRole('button', { name: 'Reset everything' }, patiently));
  await user.click(screen.getByRole('button', { name: 'Reset' }));
  await screen.findByRole('button', { name: 'Yes, read it' }, patiently);
  expect(settingRows()).toEqual([]);
  expect(sheetNames()).toContain(settings);
});
