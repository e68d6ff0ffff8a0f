/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { cellAt } from '../support/cell-at';
import { exampleCheck } from './support/pane-checks';
import { renderPane, withMediaQueries } from './support/render-pane';

let pageHasFocus: jest.SpyInstance<boolean>;

beforeEach(() => {
  withMediaQueries();
  pageHasFocus = jest.spyOn(document, 'hasFocus').mockReturnValue(true);
});

afterEach(() => {
  jest.restoreAllMocks();
});

/** What the focus is at, as it would be read out. */
const focused = (): string => (document.activeElement?.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();

const settle = (step: () => void): Promise<void> =>
  act(async () => {
    step();
    await new Promise((resolve) => setTimeout(resolve, 0));
  });

describe('a walk by Tab', () => {
  it('goes through the first screen from what to do to what to look at', async () => {
    await renderPane('first run');
    const user = userEvent.setup();
    const walked: string[] = [];
    for (let steps = 0; steps < 6; steps += 1) {
      await user.tab();
      walked.push(focused());
    }
    expect(walked).toEqual([
      'Overview',
      'Check the plan',
      'Open the worked example',
      'Insert a template',
      'Same as ExcelEnglishDeutsch',
      'Same as OfficeLightDark',
    ]);
  });

  it('goes through the overview in the order of the page, with one stop for all tabs', async () => {
    const { container } = await renderPane('overview');
    const user = userEvent.setup();
    const stops = [...container.querySelectorAll<HTMLElement>('button, select')].filter(
      ({ tabIndex }) => tabIndex === 0,
    );
    const walked: Element[] = [];
    for (let steps = 0; steps < stops.length; steps += 1) {
      await user.tab();
      if (document.activeElement !== null) walked.push(document.activeElement);
    }
    expect(walked).toEqual(stops);
    expect(stops.filter((stop) => stop.getAttribute('role') === 'tab')).toHaveLength(1);
  });
});

describe('the tabs', () => {
  it.each([
    ['{ArrowRight}', 'Findings'],
    ['{ArrowLeft}', 'About'],
    ['{End}', 'About'],
    ['{ArrowRight}{ArrowRight}', 'Link up'],
    ['{ArrowLeft}{ArrowLeft}', 'Setup'],
    ['{End}{ArrowRight}', 'Overview'],
    ['{End}{Home}', 'Overview'],
  ])('answer to %s with %s', async (keys, view) => {
    await renderPane('overview');
    const user = userEvent.setup();
    await user.click(screen.getByRole('tab', { name: 'Overview' }));
    await user.keyboard(keys);
    const chosen = screen.getByRole('tab', { selected: true });
    expect(chosen.textContent).toContain(view);
    expect(document.activeElement).toBe(chosen);
    expect(screen.getByRole('tabpanel').getAttribute('aria-labelledby')).toBe(chosen.id);
  });
});

describe('Enter on a finding', () => {
  it('goes to its cells, and leaves the focus where it is', async () => {
    const { host } = await renderPane('findings of a rule');
    const user = userEvent.setup();
    const row = screen.getByRole('button', { name: /T26.*Go to Tactics, C27/u });
    act(() => row.focus());
    await user.keyboard('{Enter}');
    expect(host.visited).toEqual([{ sheet: 'Tactics', cells: [cellAt('C27')] }]);
    expect(document.activeElement).toBe(row);
  });

  it('goes from finding to finding by the arrow keys, and to the next in the sheet by F8', async () => {
    const { host } = await renderPane('findings');
    const user = userEvent.setup();
    const rows = [...document.querySelectorAll<HTMLElement>('[data-stepped-through]')];
    act(() => rows[0]?.focus());
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(document.activeElement).toBe(rows[1]);
    await user.keyboard('{F8}');
    expect(document.activeElement).toBe(rows[0]);
    expect(rows[0]?.getAttribute('aria-current')).toBe('true');
    await user.keyboard('{F8}{F8}');
    expect(document.activeElement).toBe(rows[2]);
    await user.keyboard('{Shift>}{F8}{/Shift}');
    expect(document.activeElement).toBe(rows[1]);
    expect(host.visited.length).toBeGreaterThan(1);
  });

  it('opens and closes the findings of a rule', async () => {
    await renderPane('findings');
    const user = userEvent.setup();
    const opener = screen
      .getAllByRole('heading', { level: 3 })
      .flatMap((heading) => heading.querySelector<HTMLElement>('button[aria-expanded]') ?? [])[0];
    if (opener === undefined) throw new Error('There are no groups.');
    act(() => opener.focus());
    // A group of one finding is open from the beginning.
    await user.keyboard('{Enter}');
    expect(opener.getAttribute('aria-expanded')).toBe('false');
    const under = (): string | null | undefined =>
      opener.closest('li')?.nextElementSibling?.getAttribute('aria-level');
    expect(under()).toBe('1');
    await user.keyboard('{Enter}');
    expect(opener.getAttribute('aria-expanded')).toBe('true');
    expect(under()).toBe('2');
  });
});

describe('the focus', () => {
  it('goes to the heading of the screen where the button that began it is gone', async () => {
    await renderPane('first run');
    const user = userEvent.setup();
    await user.tab();
    await user.tab();
    await settle(() => screen.getByRole('button', { name: 'Check the plan' }).click());
    expect(document.activeElement?.tagName).toBe('H1');
    expect(focused()).toBe('Checking the plan');
  });

  it('goes on to the score when the check ends on the button to cancel it', async () => {
    const { host } = await renderPane('first check, not begun');
    const user = userEvent.setup();
    await user.tab();
    await user.tab();
    expect(focused()).toBe('Cancel');
    await settle(() => host.endCheck({ status: 'checked', check: exampleCheck() }));
    expect(focused()).toMatch(/^Alignment score/u);
  });

  it('stays on the button to check again while that goes on and after', async () => {
    const { host } = await renderPane('checking again');
    const button = screen.getByRole('button', { name: 'Check again' });
    button.focus();
    expect(button.getAttribute('aria-disabled')).toBe('true');
    await settle(() => host.endCheck({ status: 'checked', check: exampleCheck() }));
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute('aria-disabled')).not.toBe('true');
  });

  it('stays in the sheet when the pane changes while the user works there', async () => {
    const { host } = await renderPane('first check, not begun');
    const user = userEvent.setup();
    await user.tab();
    await user.tab();
    pageHasFocus.mockReturnValue(false);
    await settle(() => host.endCheck({ status: 'checked', check: exampleCheck() }));
    expect(document.activeElement).toBe(document.body);
  });

  it('stays on the button of a fix that was applied, where its finding is still there', async () => {
    const { host } = await renderPane('fix previewed');
    const user = userEvent.setup();
    const [button] = screen.getAllByRole('button', { name: /^Apply: Replace with S6/u });
    act(() => button?.focus());
    await user.keyboard('{Enter}');
    expect(host.applied.flatMap(({ edits }) => edits)).toEqual([
      { sheet: 'Tactics', cell: cellAt('C27'), field: 'Strategy', oldPart: 'S66', newPart: 'S6' },
    ]);
    expect(document.activeElement).toBe(button);
    expect(focused()).toBe('Apply');
  });
});
