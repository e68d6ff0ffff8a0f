/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html", "resources": "usable"}
 */
import { act, waitFor } from '@testing-library/react';
import { sheetNamed, workbookWith } from '../../excel/plan-in-excel';
import { press } from '../support/in-the-page';
import { paneInExcel } from '../support/pane-in-excel';

const host = paneInExcel(() =>
  workbookWith([
    {
      sheet: 'Tactics',
      headings: ['ID', 'Tactic', 'Channel'],
      rows: [
        ['T1', 'Launch letter', 'Email'],
        ['T2', 'Trunk show', 'Shops'],
        ['T3', 'Newsletter', 'Email'],
        ['T4', 'Window', 'Shops'],
      ],
    },
  ]),
);

const pressed = (name: string): Promise<void> =>
  waitFor(() => expect(act(() => press(name)())).toBe(true), { timeout: 10_000 });
const said = (words: string): Promise<void> =>
  waitFor(() => expect(document.body.textContent).toContain(words), { timeout: 10_000 });
const column = (sheet: string, at: number): readonly unknown[] =>
  [0, 1, 2, 3, 4].map((row) => host.workbook.valueAt(sheetNamed(host.workbook, sheet), row, at));

it('makes strategies of groups, and links what is left and what is undone, in a real workbook', async () => {
  await pressed('Check the plan');
  await said('No score yet');
  await pressed('open Link up');
  await pressed('Make 2 strategies');
  await said('Make 2 strategies: 4 cells changed');
  expect(column('Strategies', 1)).toEqual(['Strategy', 'Email', 'Shops', null, null]);
  expect(column('Tactics', 3)).toEqual(['Strategy', 'S1', 'S2', 'S1', 'S2']);
  await said('Every tactic has a strategy');

  // Somebody empties two of the links: the list follows.
  host.user.type('Tactics', 'D2', [[null], ['S9']]);
  await said('1 tactic without a strategy');
  await said('1 name that no strategy has');
  const row = () => document.querySelector<HTMLElement>('[data-link-row="tactic/t1"]');
  await waitFor(() => expect(row()).not.toBeNull());
  await pressed('1S1 (Email)');
  await pressed('Link ');
}, 60_000);
