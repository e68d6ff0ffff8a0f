/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Pane } from '../../src/taskpane/pane';
import type { PaneCheck } from '../../src/taskpane/pane-host';
import { findingsAtOnce } from '../../src/taskpane/store/pane-state';
import { createPaneStore } from '../../src/taskpane/store/pane-store';
import { renderWithoutStyles } from '../support/render-without-styles';
import { largeCheck } from './support/pane-checks';
import { withMediaQueries } from './support/render-pane';
import { scriptedHost } from './support/scripted-host';

/** A check of which it is counted how often the fixes of a finding were worked out. */
function counted(check: PaneCheck): { readonly check: PaneCheck; readonly workedOut: () => number } {
  let times = 0;
  const findings = check.result.findings.map((finding) => ({
    ...finding,
    fixes: () => {
      times += 1;
      return finding.fixes();
    },
  }));
  return { check: { ...check, result: { ...check.result, findings } }, workedOut: () => times };
}

const { check, workedOut } = counted(largeCheck(5000));

async function openFindings(): Promise<HTMLElement> {
  withMediaQueries();
  const host = scriptedHost({ check: () => ({ status: 'checked', check }) });
  const store = createPaneStore(host);
  const { container } = renderWithoutStyles(<Pane host={host} store={store} />);
  await act(async () => {
    store.commands.check();
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
  act(() => store.commands.chooseView('findings'));
  return container;
}

it('draws 5,000 findings as one line for each rule, and works out no fix for them', async () => {
  const before = workedOut();
  const container = await openFindings();
  expect(screen.getByRole('button', { name: /Tactic without a strategy ?, ?5,000 findings/u })).toBeTruthy();
  expect(container.querySelectorAll('*').length).toBeLessThan(600);
  // The overview, seen first, shows five.
  expect(workedOut() - before).toBeLessThanOrEqual(10);
});

it('draws some when a rule is opened, and more at each request', async () => {
  await openFindings();
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: /Tactic without a strategy ?,/u }));
  const group = screen.getByRole('button', { name: /Tactic without a strategy ?,/u }).closest('section');
  const rows = (): number => group?.querySelectorAll('li > button').length ?? 0;
  expect(rows()).toBe(findingsAtOnce);
  await user.click(screen.getByRole('button', { name: 'Show 20 more (4,980 left)' }));
  expect(rows()).toBe(2 * findingsAtOnce);
  expect(screen.getByRole('status').textContent).toBe('40 of 5,000 findings shown.');
});

it('works out the fixes of what is drawn once', async () => {
  await openFindings();
  const user = userEvent.setup();
  const before = workedOut();
  await user.click(screen.getByRole('button', { name: /Tactic without a strategy ?,/u }));
  const after = workedOut();
  expect(after - before).toBeLessThanOrEqual(2 * findingsAtOnce);
  const group = screen.getByRole('button', { name: /Tactic without a strategy ?,/u }).closest('section');
  const [first] = within(group as HTMLElement).getAllByRole('button', { name: 'Suggested fix' });
  await user.click(first as HTMLElement);
  expect(workedOut()).toBe(after);
});
