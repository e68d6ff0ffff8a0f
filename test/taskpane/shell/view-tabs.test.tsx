/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { english } from '../../../src/languages/english';
import { lazyPart } from '../../../src/taskpane/shell/fetched-view';
import { fittingViews } from '../../../src/taskpane/shell/fitting-views';
import { KeptView, type KeptViewProps } from '../../../src/taskpane/shell/kept-view';
import { views } from '../../../src/taskpane/store/pane-state';
import { createPaneStore } from '../../../src/taskpane/store/pane-store';
import { PaneProvider } from '../../../src/taskpane/use-pane';
import { renderWithoutStyles } from '../../support/render-without-styles';
import { renderPane, withMediaQueries } from '../support/render-pane';
import { runAxe } from '../support/run-axe';
import { scriptedHost } from '../support/scripted-host';

describe('the views that fit', () => {
  const widths = [80, 90, 120, 80, 60];
  it.each([
    ['all of them where there is room', 0, 430, [0, 1, 2, 3, 4]],
    ['the first ones, beside the button to the rest', 0, 429, [0, 1, 2]],
    ['fewer in a narrow pane', 0, 304, [0, 1]],
    ['the chosen one, wherever it stands', 4, 304, [0, 1, 4]],
    ['the first two beside a chosen one that is to be cut', 2, 304, [0, 1, 2]],
    ['the second one beside a chosen one in an enlarged page', 3, 220, [1, 3]],
    ['the chosen one alone where there is hardly any room', 3, 100, [3]],
  ])('are %s', (_, chosen, room, shown) => {
    expect(fittingViews(widths, chosen, room, 70, 2)).toEqual(shown);
  });

  it('always fit, and have the chosen one among them', () => {
    for (let count = 1; count <= 10; count += 1) {
      const equal = Array.from({ length: count }, () => 90);
      for (let chosen = 0; chosen < count; chosen += 1) {
        const shown = fittingViews(equal, chosen, 304, 70, 0);
        const needed = shown.length * 90 + (shown.length < count ? 70 : 0);
        expect(shown).toContain(chosen);
        expect(needed).toBeLessThanOrEqual(304);
      }
    }
  });
});

/** The views before there is a score, and those of them that have no room in a narrow pane. */
const named = views.filter((view) => view !== 'findings').map((view) => english.pane.views[view]);
const inMenu = named.slice(2);
const [firstInMenu = '', secondInMenu = '', thirdInMenu = ''] = inMenu;

describe('tabs in a narrow pane', () => {
  beforeEach(() => {
    withMediaQueries();
    // jsdom lays nothing out: ten pixels a letter, in a pane of 320.
    jest.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(304);
    jest.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (
      this: HTMLElement,
    ) {
      return { width: (this.dataset['words'] ?? '').length * 10 } as DOMRect;
    });
  });

  afterEach(() => {
    jest.restoreAllMocks();
  });

  const tabs = (): readonly string[] => screen.getAllByRole('tab').map(({ textContent }) => textContent);
  const items = (): readonly string[] =>
    screen.getAllByRole('menuitem').map(({ textContent }) => textContent);
  const more = (): HTMLElement => screen.getByRole('button', { name: 'More' });

  it('are those that fit, and the rest is in a menu', async () => {
    await renderPane('first run');
    expect(tabs()).toEqual(['Overview', 'Link up']);
    await userEvent.setup().click(more());
    expect(items()).toEqual(inMenu);
    expect(document.activeElement?.textContent).toBe(firstInMenu);
  });

  it.each(inMenu)('keep Overview and Findings beside %s, whose name is cut instead', async (view) => {
    await renderPane('overview');
    const user = userEvent.setup();
    await user.click(more());
    await user.click(screen.getByRole('menuitem', { name: view }));
    expect(tabs().map((tab) => tab.replace(/\d+$/u, ''))).toEqual(['Overview', 'Findings', view]);
  });

  it('have the chosen view among them, with the focus, after it was chosen in the menu', async () => {
    await renderPane('first run');
    const user = userEvent.setup();
    await user.click(more());
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(tabs()).toContain(thirdInMenu);
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('tab', { selected: true, name: thirdInMenu }));
  });

  it('reach every view by arrow keys, also those without room', async () => {
    await renderPane('first run');
    const user = userEvent.setup();
    await user.click(screen.getByRole('tab', { name: 'Overview' }));
    const walked: string[] = [];
    for (let steps = 0; steps < named.length; steps += 1) {
      await user.keyboard('{ArrowRight}');
      expect(document.activeElement).toBe(screen.getByRole('tab', { selected: true }));
      walked.push(document.activeElement?.textContent ?? '');
    }
    expect(walked).toEqual([...named.slice(1), 'Overview']);
  });

  it.each([
    ['{ArrowDown}', firstInMenu],
    ['{ArrowUp}', 'About'],
    ['{ArrowDown}{ArrowDown}', secondInMenu],
    ['{ArrowDown}'.repeat(inMenu.length + 1), firstInMenu],
    ['{ArrowDown}{ArrowUp}', 'About'],
    ['{ArrowDown}{End}', 'About'],
    ['{ArrowUp}{Home}', firstInMenu],
    ['{ArrowDown}s', 'Setup'],
  ])('open their menu and move in it by %s to %s', async (keys, item) => {
    await renderPane('first run');
    more().focus();
    await userEvent.setup().keyboard(keys);
    expect(document.activeElement?.textContent).toBe(item);
  });

  it.each([
    ['Escape, which gives the focus back', '{Escape}', 'More'],
    ['Tab, which goes on', '{Tab}', null],
  ])('close their menu by %s', async (_, keys, focused) => {
    await renderPane('first run');
    const user = userEvent.setup();
    await user.click(more());
    await user.keyboard(keys);
    expect(screen.queryByRole('menu')).toBeNull();
    expect(more().getAttribute('aria-expanded')).toBe('false');
    if (focused !== null) expect(document.activeElement).toBe(more());
  });

  it('close their menu by Escape after a press between its items, and give the focus back', async () => {
    await renderPane('first run');
    const user = userEvent.setup();
    await user.click(more());
    await user.click(screen.getByRole('menu'));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(more());
  });

  it('close their menu by a press anywhere else', async () => {
    await renderPane('first run');
    const user = userEvent.setup();
    await user.click(more());
    await user.pointer({ keys: '[MouseLeft>]', target: document.body });
    expect(screen.queryByRole('menu')).toBeNull();
  });

  it('have nothing that axe objects to, the menu open', async () => {
    const { container } = await renderPane('overview');
    await userEvent.setup().click(more());
    expect(await runAxe(container)).toEqual([]);
  });
});

describe('a view whose script has to come', () => {
  beforeEach(() => {
    withMediaQueries();
  });

  const Arrived = (): React.JSX.Element => <p>It is here.</p>;
  const settle = (): Promise<void> =>
    act(async () => {
      await new Promise((resolve) => setTimeout(resolve, 0));
    });

  it('says that it comes, that it could not, and tries again', async () => {
    const host = scriptedHost();
    let tries = 0;
    const part = lazyPart<KeptViewProps>(() => {
      tries += 1;
      return tries === 1 ? Promise.reject(new Error('Loading chunk failed.')) : Promise.resolve(Arrived);
    });
    renderWithoutStyles(
      <PaneProvider value={createPaneStore(host)}>
        <KeptView view="functions" part={part} host={host} />
      </PaneProvider>,
    );
    expect(screen.getByRole('status').textContent).toBe('Opening…');
    await settle();
    expect(screen.getByRole('status').textContent).toMatch(/could not be loaded\. Check your internet/u);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Try again' }));
    await settle();
    expect(screen.getByText('It is here.')).toBeTruthy();
    expect(tries).toBe(2);
  });
});
