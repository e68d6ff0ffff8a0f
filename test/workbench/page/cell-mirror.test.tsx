/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import { firstView, openBench } from './bench';

const table = () => screen.getByRole('table');
const cell = (address: string) => table().querySelector(`[data-cell="${address}"]`);

describe('the mirror of the cells', () => {
  it('is a table of what is in view, named by rows and columns of the sheet', async () => {
    await openBench();
    expect(within(table()).getByText('Cells of Plan in view, A4:C6')).not.toBeNull();
    expect(
      within(table())
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['A', 'B', 'C']);
    expect(
      within(table())
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['4', '6']);
    expect(cell('B6')?.textContent).toBe('▲ Pop-up shop');
  });

  it('tells fills and formulas for those who test', async () => {
    await openBench();
    expect(cell('B6')?.getAttribute('data-fill')).toBe('#FDE7E9');
    expect(cell('C6')?.getAttribute('data-formula')).toBe('=15000*2');
    expect(cell('A4')?.hasAttribute('data-fill')).toBe(false);
  });

  it('follows the view, and tells nothing unasked but where the selection went', async () => {
    const { look } = await openBench();
    const live = () => table().parentElement?.querySelector('[aria-live]')?.textContent;
    expect([live(), cell('A4')?.getAttribute('aria-current')]).toEqual(['A4: ID', 'true']);
    act(() => {
      look({ ...firstView, sheet: 'Notes', selection: { top: 5, left: 2, bottom: 5, right: 2 } });
    });
    await waitFor(() => {
      expect(within(table()).getByText(/Cells of Notes/)).not.toBeNull();
    });
    expect([live(), cell('A4')?.getAttribute('aria-current')]).toEqual(['C6: 30,000', null]);
  });

  it('lists the charts of the sheet with where they stand, where there are some', async () => {
    const { look } = await openBench();
    expect(screen.queryByRole('list', { name: 'Charts of Plan' })).toBeNull();
    act(() => {
      look({ ...firstView, charts: [{ label: 'Profit is highest at 13.', row: 2, column: 4 }] });
    });
    const list = await screen.findByRole('list', { name: 'Charts of Plan' });
    expect(within(list).getByRole('listitem').textContent).toBe('Profit is highest at 13. (at E3)');
  });

  it('says of a cell outside the view only where it is', async () => {
    const { look } = await openBench();
    act(() => {
      look({ ...firstView, selection: { top: 99, left: 27, bottom: 99, right: 27 } });
    });
    expect(await screen.findByText('AB100')).not.toBeNull();
  });

  it('goes with its grid', async () => {
    const { unmount } = await openBench();
    unmount();
    expect(screen.queryByRole('table')).toBeNull();
  });
});
