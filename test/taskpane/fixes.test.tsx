/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
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
  const [opener] = screen.getAllByRole('button', { name: 'Suggested fix' });
  await userEvent.setup().click(opener as HTMLElement);
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

it('that were applied say what they did to the score and how to undo them, until that is read', async () => {
  await renderPane('fix applied');
  expect(document.body.textContent).toMatch(
    /Score \d+\.\d, unchanged\. Press Ctrl\+Z in the sheet to undo it\./u,
  );
  await userEvent.setup().click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(document.body.textContent).not.toContain('Ctrl+Z');
});

it('lead to the finding that is next, with the keyboard too', async () => {
  const { host } = await renderPane('fix previewed, and gone once applied');
  jest.spyOn(document, 'hasFocus').mockReturnValue(true);
  const user = userEvent.setup();
  const [button] = screen.getAllByRole('button', { name: /^Apply: Replace with S6/u });
  button?.focus();
  await user.keyboard('{Enter}');
  expect(host.applied).toHaveLength(1);
  expect(screen.queryByRole('button', { name: /T26.*Go to/u })).toBeNull();
  const selected = document.querySelector('[aria-current=true]');
  expect(selected?.textContent).toContain('Go to');
  expect(document.activeElement).toBe(selected);
});

it('that came too late say what the cell holds', async () => {
  await renderPane('fix too late');
  expect(preview().textContent).toContain('Not applied: C27 on Tactics now contains S4.');
});
