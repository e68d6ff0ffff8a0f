/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Pane } from '../../src/taskpane/pane';
import type { PaneCheck } from '../../src/taskpane/pane-host';
import { groupOfRule } from '../../src/taskpane/store/pane-state';
import { createPaneStore, type PaneStore } from '../../src/taskpane/store/pane-store';
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

const { check: thousands, workedOut } = counted(largeCheck(5000));

async function openFindings(
  check = thousands,
): Promise<{ readonly container: HTMLElement; readonly store: PaneStore }> {
  withMediaQueries();
  const host = scriptedHost({ check: () => ({ status: 'checked', check }) });
  const store = createPaneStore(host);
  const { container } = renderWithoutStyles(<Pane host={host} store={store} />);
  await act(async () => {
    store.commands.check();
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
  act(() => store.commands.chooseView('findings'));
  return { container, store };
}

async function openRule(check = thousands): Promise<PaneStore> {
  const { store } = await openFindings(check);
  act(() => store.commands.toggleGroup(groupOfRule('tactic-without-strategy'), true));
  return store;
}

const rows = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('li [data-stepped-through]'),
];
/** Which of the findings of the rule are drawn. */
const drawn = (): readonly number[] =>
  rows().flatMap((row) => {
    const item = row.closest('li');
    return Number(item?.getAttribute('aria-setsize')) > 100
      ? Number(item?.getAttribute('aria-posinset'))
      : [];
  });

it('draws 5,000 findings as one line for each rule, and works out no fix for them', async () => {
  const before = workedOut();
  const { container } = await openFindings();
  expect(screen.getByRole('button', { name: /Tactic without a strategy ?, ?5,000 findings/u })).toBeTruthy();
  expect(container.querySelectorAll('*').length).toBeLessThan(600);
  // The overview, seen first, shows five.
  expect(workedOut() - before).toBeLessThanOrEqual(10);
});

it('draws the findings of a rule that are near the window and the last, each with its place among all', async () => {
  await openRule();
  const places = drawn();
  expect(places.length).toBeGreaterThan(10);
  expect(places.length).toBeLessThan(60);
  expect(places.slice(0, -1)).toEqual(places.slice(0, -1).map((_, at) => at + 1));
});

it('works out the fixes of what is drawn once', async () => {
  const before = workedOut();
  await openRule();
  const after = workedOut();
  expect(after - before).toBeLessThanOrEqual(100);
  await userEvent.setup().click(screen.getAllByRole('button', { name: 'Suggested fix' })[0] as HTMLElement);
  expect(workedOut()).toBe(after);
});

describe('what is not drawn', () => {
  beforeEach(() => {
    jest.spyOn(document, 'hasFocus').mockReturnValue(true);
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('is reached by Previous from the first finding, and gets the focus', async () => {
    const store = await openRule();
    act(() => rows()[0]?.focus());
    const farthest = Math.max(...drawn().slice(0, -1));
    await userEvent.setup().keyboard('{Shift>}{F8}{F8}{F8}{/Shift}');
    const selected = document.activeElement;
    expect(selected?.getAttribute('data-stepped-through')).toBe(store.state().selected);
    expect(selected?.getAttribute('aria-current')).toBe('true');
    const place = Number(selected?.closest('li')?.getAttribute('aria-posinset'));
    expect(place).toBeGreaterThan(farthest);
  });

  it('is drawn round what has the focus, so that the arrows and Tab go on from there', async () => {
    await openRule();
    const user = userEvent.setup();
    act(() => rows()[0]?.focus());
    for (let steps = 0; steps < 60; steps += 1) await user.keyboard('{ArrowDown}');
    const at = Number(document.activeElement?.closest('li')?.getAttribute('aria-posinset'));
    expect(at).toBe(61);
    expect(drawn()).toEqual(expect.arrayContaining([60, 61, 62]));
    expect(drawn().length).toBeLessThan(60);
  });
});

it('is printed whole', async () => {
  await openRule(largeCheck(200));
  expect(drawn().length).toBeLessThan(60);
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(drawn()).toHaveLength(200);
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(drawn().length).toBeLessThan(60);
});
