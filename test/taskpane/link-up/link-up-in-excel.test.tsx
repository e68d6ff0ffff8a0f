/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html", "resources": "usable"}
 */
import { act, fireEvent, waitFor } from '@testing-library/react';
import { sheetNamed, workbookWith } from '../../excel/plan-in-excel';
import { choose, press } from '../support/in-the-page';
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
  waitFor(
    () => {
      let isPressed = false;
      act(() => {
        isPressed = press(name)();
      });
      expect(isPressed).toBe(true);
    },
    { timeout: 10_000 },
  );
const said = (words: string): Promise<void> =>
  waitFor(() => expect(document.body.textContent).toContain(words), { timeout: 10_000 });
const column = (sheet: string, at: number): readonly unknown[] =>
  [0, 1, 2, 3, 4].map((row) => host.workbook.valueAt(sheetNamed(host.workbook, sheet), row, at));

const row = (id: string): HTMLElement | null => document.querySelector(`[data-link-row="${id}"]`);

it('makes strategies of groups, links by a key what was unlinked since, and follows an undo', async () => {
  await pressed('Check the plan');
  await said('No score yet');
  await pressed('open Link up');
  await pressed('Make 2 strategies');
  await said('Make 2 strategies: 4 cells changed');
  expect(column('Strategies', 1)).toEqual(['Strategy', 'Email', 'Shops', null, null]);
  expect(column('Tactics', 3)).toEqual(['Strategy', 'S1', 'S2', 'S1', 'S2']);
  await said('Every tactic has a strategy');

  host.user.type('Tactics', 'D2', [[null], ['S9']]);
  await waitFor(() => expect(row('tactic/t1')).not.toBeNull(), { timeout: 10_000 });
  expect(row('name/s9')).not.toBeNull();
  fireEvent.keyDown(row('tactic/t1') as HTMLElement, { key: '1' });
  act(() => {
    choose('Strategy for "S9"', 'S2')();
  });
  await pressed('Link 2 tactics');
  await waitFor(() => expect(column('Tactics', 3)).toEqual(['Strategy', 'S1', 'S2', 'S1', 'S2']), {
    timeout: 10_000,
  });
  await said('Press Ctrl+Z in the sheet to undo it.');

  host.user.undo();
  expect(column('Tactics', 3)).toEqual(['Strategy', null, 'S9', 'S1', 'S2']);
  await waitFor(() => expect(row('tactic/t1')).not.toBeNull(), { timeout: 10_000 });
}, 60_000);
