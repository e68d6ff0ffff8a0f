/** @jest-environment jsdom */
import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { english } from '../../src/languages/english';
import { Pane } from '../../src/taskpane/pane';
import type { PaneCheck } from '../../src/taskpane/pane-host';
import { createPaneStore, type PaneStore } from '../../src/taskpane/store/pane-store';
import { sheet } from '../support/plan-of';
import { checkOf, exampleCheck, exampleWorkedOn, largeCheck, nothingLive } from './support/pane-checks';
import { renderPane, withMediaQueries } from './support/render-pane';
import { runAxe } from './support/run-axe';
import { type ScriptedHost, scriptedHost } from './support/scripted-host';

beforeEach(() => {
  withMediaQueries();
});

interface Shown {
  readonly host: ScriptedHost;
  readonly store: PaneStore;
  readonly container: HTMLElement;
}

/** A pane in which these checks were made one after the other. */
async function paneAfter(...checks: readonly PaneCheck[]): Promise<Shown> {
  const host = scriptedHost({
    check: (place) => ({ status: 'checked', check: checks[place - 1] ?? exampleCheck() }),
  });
  const store = createPaneStore(host);
  const { container } = render(<Pane host={host} store={store} />);
  for (const _ of checks) {
    await act(async () => {
      store.commands.check();
      await new Promise((resolve) => setTimeout(resolve, 0));
    });
  }
  // What shows a checked plan is fetched.
  await screen.findByRole('heading', { level: 3, name: english.pane.read.title }, { timeout: 10_000 });
  return { host, store, container };
}

const spaced = (text: string | null | undefined): string => (text ?? '').replaceAll(/\s+/gu, ' ').trim();

const section = (): HTMLElement | null =>
  screen.queryByRole('heading', { name: english.pane.since.title })?.closest('section') ?? null;

/** The section, which must be there, compared and drawn. */
async function compared(): Promise<HTMLElement> {
  await screen.findByRole('heading', { name: english.pane.since.title });
  const shown = section() as HTMLElement;
  for (
    let tries = 0;
    tries < 50 && spaced(shown.textContent).includes(english.pane.since.comparing);
    tries += 1
  ) {
    await act(async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
    });
  }
  return shown;
}

const goals = sheet('ID | Goal', 'G1 | Grow');
const strategies = sheet('ID | Strategy | Goal | Segment', 'S1 | Win | G1 | All', 'S2 | Keep | G1 | All');
const planOfTactics = (...tactics: readonly string[]): PaneCheck =>
  checkOf({ goals, strategies, tactics: sheet('ID | Tactic | Strategy | Owner | Budget', ...tactics) });
const radio = 'T1 | Radio | S1 | Ann | 100';
const mail = 'T2 | Mail | S2 | Ann | 100';

describe('what changed since the last check', () => {
  it('is not asked of the first', async () => {
    await paneAfter(exampleCheck());
    expect(section()).toBeNull();
  });

  it('is one quiet line where nothing has', async () => {
    await paneAfter(exampleCheck(), exampleCheck());
    expect(spaced((await compared()).textContent)).toBe(
      `${english.pane.since.title}${english.pane.since.nothing}`,
    );
  });

  it('is told of the score then and now with the parts that moved, in words that can be heard', async () => {
    await paneAfter(planOfTactics(radio, mail), planOfTactics(radio, 'T2 | Mail | S2 | | 100'));
    const [was, is] = [planOfTactics(radio, mail), planOfTactics(radio, 'T2 | Mail | S2 | | 100')].map(
      ({ result }) => (result.score.score ?? 0).toFixed(1),
    );
    const lost = Number(was) - Number(is);
    expect(lost).toBeGreaterThan(0);
    expect(spaced((await compared()).textContent)).toContain(
      `Score ${was} to ${is}, down ${lost.toFixed(1)}Backing −${lost.toFixed(1)}`,
    );
  });

  it.each<[string, readonly PaneCheck[], string]>([
    [
      'findings that are new and still there',
      [planOfTactics(radio, mail), planOfTactics('T1 | Radio | S7 | Ann | 100', mail)],
      'Findings: 3 new, 6 still there',
    ],
    [
      'findings that are gone',
      [planOfTactics('T1 | Radio | S7 | Ann | 100', mail), planOfTactics(radio, mail)],
      'Findings: 3 gone, 6 still there',
    ],
    [
      'findings that all stay where the plan changed',
      [planOfTactics(radio, mail), planOfTactics(radio, 'T2 | Letters | S2 | Ann | 100')],
      'still there, none new or gone',
    ],
    [
      'a row under another ID: its findings stay',
      [planOfTactics(radio, 'T2 | Mail | S2 | | 100'), planOfTactics(radio, 'T9 | Mail | S2 | | 100')],
      'still there, none new or gone',
    ],
    [
      'rows that are new, gone and changed',
      [planOfTactics(radio, mail), planOfTactics('T1 | Radio | S1 | Ben | 100', 'T5 | Film | S2 | Ann | 70')],
      'Tactics: 1 new, 1 gone, 1 changed',
    ],
  ])('counts %s', async (_, checks, words) => {
    await paneAfter(...checks);
    expect(spaced((await compared()).textContent)).toContain(words);
  });

  it('compares with the check before, not with the first', async () => {
    await paneAfter(planOfTactics(radio), planOfTactics(radio, mail), planOfTactics(radio, mail));
    expect(spaced((await compared()).textContent)).toBe(
      `${english.pane.since.title}${english.pane.since.nothing}`,
    );
  });

  it('says that there was no score before', async () => {
    await paneAfter(nothingLive(), exampleCheck());
    expect(spaced((await compared()).textContent)).toContain('Score 84.4, where the check before had none');
  });

  it('does not compare the scores of two profiles', async () => {
    await renderPane('checked again in another profile');
    expect(section()?.textContent).not.toContain('Score');
    expect(spaced(document.body.textContent)).not.toContain('points since the last check');
  });

  it('lets the plan of the check before go once they are compared', async () => {
    const { store } = await paneAfter(exampleCheck(), exampleWorkedOn());
    await compared();
    expect(store.state().previous?.result).toBeNull();
    expect(store.state().comparison).not.toBeNull();
  });

  it('is kept where the user looks at the findings in between', async () => {
    const { store } = await paneAfter(exampleCheck(), exampleWorkedOn());
    await compared();
    const { comparison } = store.state();
    act(() => store.commands.chooseView('findings'));
    expect(section()).toBeNull();
    act(() => store.commands.chooseView('overview'));
    expect(spaced(section()?.textContent)).toContain('Findings:');
    expect(store.state().comparison).toBe(comparison);
  });
});

describe('unfolded, the changes', () => {
  const listUnder = (title: string): HTMLElement =>
    screen.getByRole('heading', { level: 4, name: title }).nextElementSibling as HTMLElement;
  const rowsUnder = (title: string): readonly string[] =>
    within(listUnder(title))
      .getAllByRole('listitem')
      .map(({ textContent }) => spaced(textContent));

  it('lead from the new findings to their cells, five of them and the rest counted', async () => {
    const { host } = await renderPane('checked again, all changes unfolded');
    expect(rowsUnder('New')).toHaveLength(5);
    expect(listUnder('New').nextElementSibling?.textContent).toBe('and 3 more');
    const [first] = within(listUnder('New')).getAllByRole('button', { name: /T30 .*Go to Tactics, C30/u });
    await userEvent.setup().click(first as HTMLElement);
    expect(host.visited).toEqual([{ sheet: 'Tactics', cells: [{ row: 29, column: 2 }] }]);
  });

  it('offer the fixes of new findings, as other lists do', async () => {
    await renderPane('checked again, all changes unfolded');
    expect(within(listUnder('New')).getAllByRole('button', { name: '3 suggested fixes' })).toHaveLength(1);
  });

  it('name the findings that are gone, and say where nobody put them right', async () => {
    await renderPane('checked again, all changes unfolded');
    expect(rowsUnder('Gone')).toEqual([
      'error: Unknown strategy: T26',
      'error: Tactic without a strategy: T27',
      'error: Unreadable cell: T17',
      'warning: No owner: T09',
      'warning: No KPI: T22 (the row is gone)',
    ]);
    expect(within(listUnder('Gone')).queryAllByRole('button')).toEqual([]);
  });

  it('do not take what was muted for put right', async () => {
    await renderPane('checked again, all changes unfolded');
    expect(rowsUnder('Muted')).toEqual(['error: Shares above 100%: T03Reason: Ines splits it by hand']);
  });

  it('say what is different in the plan, what moved most points first', async () => {
    const { host } = await renderPane('checked again, all changes unfolded');
    const fold = screen.getByRole('button', { name: 'Tactics: 1 new, 1 gone, 5 changed' });
    const rows = within(fold.nextElementSibling as HTMLElement).getAllByRole('listitem');
    expect(rows).toHaveLength(5);
    const told = rows.map(({ textContent }) => spaced(textContent));
    expect(told[0]).toMatch(/^\+New: T30 \(A small party .*Go to Tactics, B30−0\.\d points$/u);
    const owner = told.find((text) => text.includes('T09')) ?? '';
    expect(owner).toContain('Owner: empty to "Lior Haddad"');
    const sizes = told.map((text) => Number(/[−+](\d+\.\d) points$/u.exec(text)?.[1] ?? 0));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    await userEvent.setup().click(within(rows[told.indexOf(owner)] as HTMLElement).getByRole('button'));
    expect(host.visited).toEqual([{ sheet: 'Tactics', cells: [{ row: 9, column: 13 }] }]);
  });

  it('have nothing that axe objects to', async () => {
    const { container } = await renderPane('checked again, all changes unfolded');
    expect(await runAxe(container)).toEqual([]);
  });

  it('stay a handful where thousands changed', async () => {
    const { container } = await paneAfter(largeCheck(10), largeCheck(3000));
    const user = userEvent.setup();
    await user.click(
      await screen.findByRole('button', { name: /^Findings: 2,990 new/u }, { timeout: 20_000 }),
    );
    await user.click(screen.getByRole('button', { name: /^Tactics: 2,990 new/u }));
    expect(within(section() as HTMLElement).getAllByRole('listitem')).toHaveLength(10);
    expect(container.querySelectorAll('*').length).toBeLessThan(900);
  }, 40_000);
});

describe('earlier scores', () => {
  it('are those of the same profile, the latest last, each with its day', async () => {
    await renderPane('a score with a history');
    const list = screen.getByRole('list', { name: 'Earlier scores:' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['5 Nov 2026: 72.3', '12 Nov 2026: 71.9', '20 Nov 2026: 76.3']);
  });

  it('are not there where the workbook remembers none', async () => {
    await paneAfter(exampleCheck());
    expect(screen.queryByRole('list', { name: 'Earlier scores:' })).toBeNull();
  });
});
