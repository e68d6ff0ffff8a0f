/** @jest-environment jsdom */
import { act, fireEvent } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Pane } from '../../../src/taskpane/pane';
import { createPaneStore } from '../../../src/taskpane/store/pane-store';
import { renderWithoutStyles } from '../../support/render-without-styles';
import { choose, press } from '../support/in-the-page';
import { largeCheck, unlinkedCheck } from '../support/pane-checks';
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

/* Roles are slow to look for among so many rows. */
const rows = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-link-row]')];
const row = (key: string): HTMLElement => {
  const found = rows().find((each) => each.textContent.startsWith(key));
  if (found === undefined) throw new Error(`There is no row ${key}.`);
  return found;
};
/** What a row says is chosen. */
const chosen = (key: string): string =>
  (row(key).getAttribute('aria-label') ?? '').replace(/^.*?: (?=no strategy|proposal|chosen)/u, '');
const foot = (): string => document.querySelector('[aria-label="What will be written"]')?.textContent ?? '';
const focusedRow = (): string => document.activeElement?.getAttribute('data-link-row') ?? '';
/** Presses a button; what a view that it opens is made of comes in the turns after. */
const click = (name: string): Promise<void> =>
  act(async () => {
    expect(press(name)()).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 20));
  });

describe('the list of tactics without a strategy', () => {
  it('has every one of them with what speaks for its suggestions, in every table, and each unknown name once', async () => {
    await renderPane('link up');
    expect(rows().map((each) => each.dataset['linkRow'])).toEqual([
      'tactic/t1',
      'tactic/t2',
      'tactic/t3',
      'tactic/t4',
      'tactic/u1',
      'tactic/u2',
      'name/s22',
      'name/partners',
    ]);
    expect(row('T1').textContent).toContain('Instagram ~ social media');
    expect(row('"S22"').textContent).toContain('2 tactics');
  });

  it('fills in what is clear as a proposal, and nothing else', async () => {
    await renderPane('link up');
    expect(chosen('T1')).toBe('no strategy chosen');
    expect(chosen('T2')).toBe('proposal S2 (Sell through partner shops)');
    expect(row('T2').querySelector('[aria-pressed=true]')?.textContent).toMatch(/Proposal$/u);
    expect(foot()).toContain('All of them are proposals that you have not confirmed.');
  });

  it('goes to the cell of a tactic', async () => {
    const { host } = await renderPane('link up');
    await userEvent.setup().click(row('U1').querySelector('button') as HTMLElement);
    expect(host.visited).toEqual([{ sheet: 'Autumn tactics', cells: [{ row: 1, column: 1 }] }]);
  });

  it('has nothing that axe objects to', async () => {
    const { container } = await renderPane('link up, worked on');
    expect(await runAxe(container)).toEqual([]);
  }, 30_000);
});

describe('by keyboard', () => {
  it('arrows go from row to row, and one row at a time is reached by Tab', async () => {
    await renderPane('link up');
    const user = userEvent.setup();
    expect(
      rows()
        .filter(({ tabIndex }) => tabIndex === 0)
        .map(({ dataset }) => dataset['linkRow']),
    ).toEqual(['tactic/t1', 'name/s22']);
    act(() => row('T1').focus());
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(focusedRow()).toBe('tactic/t2');
    expect(row('T1').tabIndex).toBe(-1);
    expect([...row('T1').querySelectorAll('button')].map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, -1]);
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(focusedRow()).toBe('tactic/t1');
  });

  it('figures choose, 0 and Backspace leave it as it is, Enter confirms and goes on', async () => {
    await renderPane('link up');
    const user = userEvent.setup();
    act(() => row('T1').focus());
    await user.keyboard('2');
    expect(chosen('T1')).toBe('chosen S3 (Keep customers with a loyalty scheme)');
    await user.keyboard('1');
    expect(chosen('T1')).toBe('chosen S1 (Grow on social media)');
    await user.keyboard('9');
    expect(chosen('T1')).toBe('chosen S1 (Grow on social media)');
    await user.keyboard('{Enter}');
    expect(focusedRow()).toBe('tactic/t2');
    await user.keyboard('{Enter}');
    expect(chosen('T2')).toBe('chosen S2 (Sell through partner shops)');
    await user.keyboard('{ArrowDown}0');
    expect(chosen('T4')).toBe('no strategy chosen');
    await user.keyboard('1{Backspace}');
    expect(chosen('T4')).toBe('no strategy chosen');
  });

  it('what a key chose is heard', async () => {
    await renderPane('link up');
    act(() => row('T1').focus());
    await userEvent.setup().keyboard('1');
    const said = [...document.querySelectorAll('[role=status]')].map(({ textContent }) => textContent);
    expect(said).toContain('T1 (Instagram reels with young designers): chosen S1 (Grow on social media)');
  });

  it('the list of all strategies keeps its own keys', async () => {
    await renderPane('link up');
    const list = row('T1').querySelector('select');
    fireEvent.keyDown(list as HTMLElement, { key: '1' });
    expect(chosen('T1')).toBe('no strategy chosen');
  });

  it('a shortcut of the browser chooses nothing', async () => {
    await renderPane('link up');
    act(() => row('T1').focus());
    fireEvent.keyDown(row('T1'), { key: '1', ctrlKey: true });
    expect(chosen('T1')).toBe('no strategy chosen');
  });
});

describe('choosing', () => {
  it('a click chooses, a second one leaves it as it is, and one on a proposal confirms it', async () => {
    await renderPane('link up');
    await click('1S1 (Grow on social media)');
    expect(chosen('T1')).toBe('chosen S1 (Grow on social media)');
    await click('1S1 (Grow on social media)');
    expect(chosen('T1')).toBe('no strategy chosen');
    await click('1S2 (Sell through partner shops)');
    expect(chosen('T2')).toBe('chosen S2 (Sell through partner shops)');
  });

  it('any other strategy can be chosen, and stays in view', async () => {
    await renderPane('link up, worked on');
    expect(chosen('T1')).toBe('chosen S4 (Answer within a day)');
    expect(row('T1').textContent).toContain('S4 (Answer within a day)Chosen');
  });

  it('keeps what was chosen over a check, as long as the strategy is there', async () => {
    const { host, store } = await renderPane('link up, worked on');
    await act(async () => {
      store.commands.check();
      host.endCheck({ status: 'checked', check: unlinkedCheck() });
      await new Promise((resolve) => setTimeout(resolve, 20));
    });
    expect(chosen('T1')).toBe('chosen S4 (Answer within a day)');
  });
});

describe('the one confirmation', () => {
  it('writes all that is chosen and proposed as one fix, with the column that a table lacks', async () => {
    const { host } = await renderPane('link up, worked on');
    expect(host.applied).toEqual([]);
    act(() => void choose('Strategy for T2 (Demo day in partner shops)', 'S1')());
    act(() => row('U1').focus());
    await userEvent.setup().keyboard('1');
    expect(foot()).toContain('Adds the column Strategy to the list on Autumn tactics.');
    await click('Link 6 tactics');
    const [fix, ...others] = host.applied;
    expect(others).toEqual([]);
    expect(fix?.label).toBe('Link 6 tactics to their strategies');
    expect(
      fix?.edits.map((edit) => ('newValue' in edit ? edit.newValue : `${edit.oldPart}→${edit.newPart}`)),
    ).toEqual(['S4', 'S1', 'S3', 'S22→S2', 'S22→S2']);
    expect(fix?.newColumns).toMatchObject([
      { sheet: 'Autumn tactics', heading: 'Strategy', values: [{ value: 'S1' }] },
    ]);
  });

  it('leaves proposals out that nobody confirmed, where that is asked for', async () => {
    const { host } = await renderPane('link up, worked on');
    await userEvent.setup().click(document.querySelector('label input') as HTMLElement);
    expect(foot()).not.toContain('proposals that you have not confirmed');
    await click('Link 2 tactics');
    expect(host.applied[0]?.edits).toHaveLength(2);
  });

  it('does nothing where nothing is chosen', async () => {
    const { host } = await renderPane('link up');
    await userEvent.setup().click(document.querySelector('label input') as HTMLElement);
    expect(foot()).toContain('No strategy is chosen yet.');
    await click('Link 0 tactics');
    expect(host.applied).toEqual([]);
  });
});

describe('making strategies from groups', () => {
  const field = (group: string): HTMLInputElement =>
    document.querySelector<HTMLInputElement>(
      `input[aria-label='Strategy for "${group}"']`,
    ) as HTMLInputElement;

  it('writes a sheet of them, as they are named, and the links, once it is confirmed', async () => {
    const { host } = await renderPane('link up, make strategies');
    const user = userEvent.setup();
    await user.clear(field('Email'));
    await user.type(field('Email'), 'Win first buyers by letter');
    await user.click(document.querySelector('[aria-label=\'Make a strategy of "Shops"\']') as HTMLElement);
    expect(host.applied).toEqual([]);
    await click('Make 2 strategies');
    expect(host.applied).toMatchObject([
      {
        label: 'Make 2 strategies',
        newSheet: {
          name: 'Strategies',
          headings: ['ID', 'Strategy'],
          rows: [
            ['S1', 'Win first buyers by letter'],
            ['S2', 'Social media'],
          ],
        },
        newColumns: [{ heading: 'Strategy' }],
      },
    ]);
    expect(host.applied[0]?.newColumns?.[0]?.values.map(({ value }) => value)).toEqual([
      'S1',
      'S1',
      'S2',
      'S2',
    ]);
  });

  it('divides the tactics in another way, and keeps the names of the first', async () => {
    await renderPane('link up, make strategies');
    await userEvent.setup().type(field('Email'), ' first');
    await act(() => choose('Group the tactics by', 'month')());
    const list = document.querySelector<HTMLSelectElement>('section select, select[id]');
    await userEvent.setup().selectOptions(list as HTMLSelectElement, 'month');
    expect(field('Dec 2025')).not.toBeNull();
    await userEvent.setup().selectOptions(list as HTMLSelectElement, 'channel');
    expect(field('Email').value).toBe('Email first');
  });

  it('tells the first score as no change, and of no undo that is not there', async () => {
    await renderPane('link up, strategies made');
    expect(document.body.textContent).toMatch(/Score \d+\.\d\. /u);
    expect(document.body.textContent).toContain('Make 3 strategies');
    expect(document.body.textContent).not.toContain('Ctrl+Z');
  });
});

describe('the way to it', () => {
  it.each([
    ['findings of a rule', 'Link up in one list'],
    ['sparse plan', 'Link up in one list'],
    ['no score, tactics alone', 'open Link up'],
  ] as const)('leads from the state %s', async (name, words) => {
    const { store } = await renderPane(name);
    await click(words);
    expect(store.state().view).toBe('link-up');
  });
});

it('leads from what to fix first to the list', async () => {
  const { store } = await renderPane('link up');
  act(() => store.commands.chooseView('overview'));
  const cause = [...document.querySelectorAll('li')].find(({ textContent }) =>
    /Tactic without a strategy: \d tactics/u.test(textContent),
  );
  expect(cause?.textContent).toContain('Link up in one list');
  await click('Link up in one list');
  expect(store.state().view).toBe('link-up');
});

describe('5,000 tactics', () => {
  const open = async (): Promise<void> => {
    const host = scriptedHost({ check: () => ({ status: 'checked', check: largeCheck(5000) }) });
    const store = createPaneStore(host);
    renderWithoutStyles(<Pane host={host} store={store} />);
    await act(async () => {
      store.commands.check();
      await new Promise((resolve) => setTimeout(resolve, 0));
      store.commands.chooseView('link-up');
    });
    for (let turns = 0; turns < 200 && rows().length === 0; turns += 1)
      await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
  };

  it('are drawn where they are looked at, and round the one that has the focus', async () => {
    await open();
    const drawn = (): readonly number[] =>
      rows().map((each) => Number(each.closest('li')?.getAttribute('aria-posinset')));
    expect(drawn().length).toBeLessThan(40);
    expect(rows()[0]?.closest('li')?.getAttribute('aria-setsize')).toBe('5000');
    act(() => rows()[0]?.focus());
    for (let steps = 0; steps < 60; steps += 1)
      fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowDown' });
    expect(Number(document.activeElement?.closest('li')?.getAttribute('aria-posinset'))).toBe(61);
    expect(drawn()).toEqual(expect.arrayContaining([1, 60, 61, 62, 5000]));
    expect(drawn().length).toBeLessThan(40);
  }, 30_000);

  it('can be linked once all of them are looked through', async () => {
    await open();
    for (let turns = 0; turns < 2000 && foot().includes('Looking'); turns += 1)
      await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
    expect(foot()).toContain('Link 5,000 tactics');
  }, 60_000);
});
