/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Pane } from '../../../src/taskpane/pane';
import { createPaneStore } from '../../../src/taskpane/store/pane-store';
import { sheetOf } from '../../plan/recognition/sheet-of';
import { examplePlan } from '../../support/example-plan';
import { tablesOf } from '../../support/plan-of';
import { renderWithoutStyles } from '../../support/render-without-styles';
import { choose, press, pressCell } from '../support/in-the-page';
import { checkOfWorkbook, settingsSheet } from '../support/pane-checks';
import { renderPane, withMediaQueries } from '../support/render-pane';
import { runAxe } from '../support/run-axe';
import { scriptedHost } from '../support/scripted-host';

beforeEach(() => {
  withMediaQueries();
  jest.spyOn(document, 'hasFocus').mockReturnValue(true);
});

afterEach(() => {
  jest.restoreAllMocks();
});

const rows = (): readonly (readonly string[])[] =>
  [...document.querySelectorAll('table[role="grid"] tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent.replaceAll(/\s+/gu, ' ')),
  );
/** What is read at the cell that has the focus. */
const focusedCell = (): string => {
  const cell = document.activeElement;
  if (!(cell instanceof HTMLTableCellElement)) return `no cell but ${document.activeElement?.textContent}`;
  const row = cell.closest('tr')?.querySelector('th')?.textContent ?? '';
  const column = document.querySelectorAll('table[role="grid"] thead th').item(cell.cellIndex).textContent;
  return `${row.slice(0, 4).trim()} | ${column} | ${cell.textContent}`;
};
const act1 = (step: () => boolean): Promise<void> =>
  act(async () => {
    expect(step()).toBe(true);
    await Promise.resolve();
  });

describe('the table of coverage', () => {
  it('has a heading for each row and column, totals first, and says what is a gap in words', async () => {
    await renderPane('coverage');
    const [headings, all, first] = rows();
    expect(headings).toEqual([
      'Strategy',
      'All',
      'Awareness',
      'Consideration',
      'Purchase',
      'Retention',
      'Advocacy',
    ]);
    expect(all?.slice(0, 3)).toEqual(['All', '28', '7']);
    expect(first).toEqual(['S1 Make the Tarn the bag that is…', '6', '1', '3', '1', 'gap', '1']);
    const scopes = [...document.querySelectorAll('table[role="grid"] th')].map((each) =>
      each.getAttribute('scope'),
    );
    expect(scopes).toEqual([...Array<string>(7).fill('col'), ...Array<string>(9).fill('row')]);
    expect(document.querySelector('table[role="grid"] caption')?.textContent).toBe(
      'Tactics, strategies by stage',
    );
  });

  it('is entered by Tab at one cell, and gone through by arrow keys', async () => {
    await renderPane('coverage');
    const user = userEvent.setup();
    act(() => screen.getByLabelText('Show').focus());
    await user.tab();
    expect(focusedCell()).toBe('All | All | 28');
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(focusedCell()).toBe('S3 K | Consideration | gap');
    expect(document.querySelectorAll('table[role="grid"] [tabindex="0"]')).toHaveLength(1);
    await user.keyboard('{Home}{Control>}{End}{/Control}');
    expect(focusedCell()).toBe('No l | Advocacy | –none');
  });

  it('leads by Enter to the tactics of a cell, to the row of each, and back by Esc', async () => {
    const { host } = await renderPane('coverage');
    const user = userEvent.setup();
    act(() => screen.getByLabelText('Show').focus());
    await user.tab();
    await user.keyboard('{ArrowDown}{ArrowRight}{Enter}');
    expect(document.activeElement?.tagName).toBe('H3');
    expect(document.activeElement?.textContent).toBe(
      'S1 (Make the Tarn the bag that is handed on, not replaced): Awareness',
    );
    await user.tab();
    await user.keyboard('{Enter}');
    expect(host.visited).toEqual([{ sheet: 'Tactics', cells: [{ row: 2, column: 1 }] }]);
    await user.keyboard('{Escape}');
    expect(focusedCell()).toBe('S1 M | Awareness | 1');
  });

  it('does not take the focus where a cell is chosen by pointer', async () => {
    await renderPane('coverage');
    const user = userEvent.setup();
    const [, , cell] = screen.getAllByRole('gridcell', { name: '1' });
    await user.click(cell as HTMLElement);
    expect(document.activeElement).toBe(cell);
    expect(cell?.getAttribute('aria-selected')).toBe('true');
  });

  it('leads from a gap to what is said of it and to the row of its strategy', async () => {
    const { host, store } = await renderPane('coverage, a gap chosen');
    await act1(press('Go to the strategy'));
    expect(host.visited).toEqual([{ sheet: 'Strategies', cells: [{ row: 8, column: 1 }] }]);
    await act1(press('See the finding'));
    expect(store.state().selected).toBe('strategy-without-tactic/strategies/s8');
    expect(store.state().view).toBe('findings');
  });

  it('keeps what was chosen over checks and other views, as far as it is still there', async () => {
    const { host, store } = await renderPane('coverage, spend against budget by month');
    await act(async () => {
      store.commands.chooseView('overview');
      await Promise.resolve();
      store.commands.chooseView('coverage');
    });
    expect(screen.getByText('Actual spend against budget, strategies by month')).toBeTruthy();
    expect(screen.getByRole('heading', { name: /Oct 2026$/u })).toBeTruthy();
    await act1(choose('By', 'stage'));
    expect(screen.queryByRole('heading', { name: /Oct 2026$/u })).toBeNull();
    expect(host.scenarios).toEqual([]);
  });

  it('shows more strategies and columns when asked, and those with gaps alone', async () => {
    await renderPane('coverage, thousands of tactics');
    const size = (): readonly number[] => [rows().length, rows()[0]?.length ?? 0];
    expect(size()).toEqual([42, 27]);
    await act1(press('Show 40 more of'));
    await act1(press('Show 24 more of'));
    expect(size()).toEqual([82, 51]);
    fireEvent.click(screen.getByLabelText('Only strategies with gaps'));
    expect(rows().length).toBeLessThan(20);
    expect(
      rows()
        .slice(2)
        .every((row) => row.includes('gap')),
    ).toBe(true);
  });

  it('lists every strategy with gaps once, with the way to its row, gone through by arrow keys', async () => {
    const { host } = await renderPane('coverage');
    const user = userEvent.setup();
    const list = screen.getByRole('heading', { name: '16 gaps' }).closest('section') as HTMLElement;
    const items = [...list.querySelectorAll('li')].map(({ textContent }) => textContent);
    expect(items).toHaveLength(7);
    expect(items.at(-1)).toBe(
      'warning: S8 (Meet travellers at the airport, where there is time to look…)No tacticsGo to Strategies, B9',
    );
    act(() => list.querySelector('button')?.focus());
    await user.keyboard('{End}{ArrowUp}{Enter}');
    expect(host.visited).toEqual([{ sheet: 'Strategies', cells: [{ row: 6, column: 1 }] }]);
  });

  it('says that a gap is muted, and why', async () => {
    const sheets = tablesOf(examplePlan('as-first-written')).map(({ source }) => ({
      ...sheetOf('', { name: source.sheet }),
      cells: [source.headings, ...source.rows],
    }));
    const muted = settingsSheet('Mute strategy-without-tactic/strategies/s8 | yes | Decided in May');
    const host = scriptedHost({
      check: () => ({ status: 'checked', check: checkOfWorkbook([...sheets, muted]) }),
    });
    const store = createPaneStore(host);
    store.commands.chooseView('coverage');
    renderWithoutStyles(<Pane host={host} store={store} />);
    await act(async () => {
      store.commands.check();
      await new Promise((resolve) => setTimeout(resolve, 20));
    });
    await waitFor(() => expect(rows().at(-2)?.slice(1, 3)).toEqual(['muted', '–none']), { timeout: 10_000 });
    await act1(pressCell(7, 0));
    expect(document.body.textContent).toContain('Muted: Decided in May');
    expect(screen.queryByRole('button', { name: 'See the finding' })).toBeNull();
  });

  it.each(['coverage', 'coverage, a gap chosen', 'coverage, not stated'] as const)(
    'has nothing that axe objects to in the state %s',
    async (state) => {
      const { container } = await renderPane(state);
      expect(await runAxe(container)).toEqual([]);
    },
  );

  it('shows cells by pointer whatever is drawn in them', async () => {
    await renderPane('coverage');
    await act1(pressCell(1, 3));
    expect(screen.getByRole('heading', { name: /replaced\): Purchase$/u })).toBeTruthy();
  });
});
