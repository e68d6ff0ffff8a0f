/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderPane, withMediaQueries } from './support/render-pane';

beforeEach(() => {
  withMediaQueries();
});

const preview = (): HTMLElement => screen.getByText(/^Replace with S6/u).closest('li') as HTMLElement;

it('are previewed as what is there now and what will be there after', async () => {
  await renderPane('fix previewed');
  const terms = within(preview())
    .getAllByRole('term')
    .map(({ textContent }) => textContent);
  const values = within(preview())
    .getAllByRole('definition')
    .map(({ textContent }) => textContent);
  expect(terms).toEqual(['Now', 'After']);
  expect(values).toEqual(['S66', 'S6']);
  expect(preview().textContent).toContain('Strategy in C27');
});

it('say an empty cell in a word', async () => {
  await renderPane('findings of a rule');
  await userEvent.setup().click(screen.getByRole('button', { name: '3 suggested fixes' }));
  expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining(['empty']),
  );
});

it('say what they bring where that is known', async () => {
  await renderPane('fix previewed');
  expect(preview().textContent).toContain('+2.4 points');
});

it('say nothing of what they bring where that is not known', async () => {
  await renderPane('findings of a rule');
  await userEvent.setup().click(screen.getByRole('button', { name: 'Suggested fix' }));
  expect(preview().textContent).not.toMatch(/points|No change/u);
});

it('are applied only by their own button', async () => {
  const { host } = await renderPane('fix previewed');
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: /T26.*Go to/u }));
  expect(host.applied).toEqual([]);
  await user.click(within(preview()).getByRole('button', { name: /^Apply/u }));
  expect(host.applied).toHaveLength(1);
});

it('that were applied stay where they are, with how to take them back, until the next check', async () => {
  const { store } = await renderPane('fix applied');
  expect(preview().textContent).toContain('You can undo this in Excel.');
  expect(within(preview()).getByRole('button', { name: 'Applied' }).getAttribute('aria-disabled')).toBe(
    'true',
  );
  await act(async () => {
    store.commands.check();
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
  expect(screen.queryByText('You can undo this in Excel.')).toBeNull();
});

it('that came too late say what the cell holds', async () => {
  await renderPane('fix too late');
  expect(preview().textContent).toContain('Not applied: the cell now contains S4.');
});
