/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderPane, withMediaQueries } from './support/render-pane';

beforeEach(() => {
  withMediaQueries();
});

const adders = (): readonly HTMLElement[] => screen.queryAllByText('Add as comment');

it('are offered for the finding that is looked at, and for no other', async () => {
  const { store } = await renderPane('fix previewed');
  const [only, ...others] = adders();
  expect(others).toEqual([]);
  expect(only?.getAttribute('aria-label')).toMatch(/^Add as comment: T26/u);
  expect(only?.closest('li')?.querySelector('[aria-current=true]')).not.toBeNull();
  act(() => store.commands.select(null));
  expect(adders()).toEqual([]);
});

it('are not offered for what stands in no cell', async () => {
  const { store } = await renderPane('sparse plan');
  act(() => store.commands.select('column-missing/tactics/owner'));
  expect(document.querySelector('[aria-current=true]')?.textContent).toContain('Owner');
  expect(adders()).toEqual([]);
});

it('say what the finding says, in its first cell, and say so until that is read', async () => {
  const { host, store } = await renderPane('fix previewed');
  const finding = store.state().check?.result.findings.find(({ id }) => id === store.state().selected);
  const user = userEvent.setup();
  const [adder] = adders();
  await user.click(adder as HTMLElement);
  expect(host.comments).toEqual([{ sheet: 'Tactics', ...finding?.cells[0], message: finding?.message }]);
  expect(document.activeElement).toBe(adder);
  expect(document.body.textContent).toContain('Comment added to Tactics!C27.It is yours now');
  await user.click(screen.getByText('Dismiss'));
  expect(document.body.textContent).not.toContain('It is yours now');
});
