import type { Finding, Fix } from '../../../src/alignment/finding';
import { edit } from '../../../src/alignment/workbook-settings/setting-edits';
import { english } from '../../../src/languages/english';
import type { FollowOutcome } from '../../../src/taskpane/pane-host';
import { problems } from '../../../src/taskpane/problems';
import type { KeptChoices } from '../../../src/taskpane/store/kept-choices';
import { fixKey, isBusy } from '../../../src/taskpane/store/pane-state';
import { createPaneStore } from '../../../src/taskpane/store/pane-store';
import { cellAt } from '../../support/cell-at';
import { exampleCheck, noPlanOf, perfectCheck } from '../support/pane-checks';
import { type Script, scriptedHost, unreachable } from '../support/scripted-host';

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Choices that outlive a pane, as those in the browser do. */
function keptInMemory(): KeptChoices {
  const choices = new Map<string, string>();
  return { of: (name) => choices.get(name) ?? null, keep: (name, choice) => void choices.set(name, choice) };
}

const example = exampleCheck();
const perfect = perfectCheck();
const mistyped = example.result.findings.find(({ rule }) => rule === 'unknown-strategy') as Finding;
const fixes = mistyped.fixes();
const fix = fixes[0] as Fix;

describe('changing settings', () => {
  const change = { set: [edit.lead('sales')] };

  it('writes them, and checks by them', async () => {
    const host = scriptedHost();
    const { commands } = createPaneStore(host);
    expect(commands.changeSettings(change)).toBe(true);
    expect(host.checks()).toBe(0);
    await settled();
    expect(host.settingsChanges).toEqual([change]);
    expect(host.checks()).toBe(1);
  });

  it('leaves the user in the view where they are', async () => {
    const { state, commands } = createPaneStore(scriptedHost());
    commands.chooseView('setup');
    commands.changeSettings(change);
    await settled();
    expect(state().running).not.toBeNull();
    expect(state().view).toBe('setup');
  });

  it('keeps a second change, a check and clearing from beginning until its check has ended', async () => {
    const host = scriptedHost();
    const { state, commands } = createPaneStore(host);
    const attempts = (): readonly boolean[] => {
      commands.check();
      commands.clear();
      return [commands.changeSettings(change), isBusy(state())];
    };
    commands.changeSettings(change);
    expect(attempts()).toEqual([false, true]);
    await settled();
    expect(attempts()).toEqual([false, true]);
    expect([host.checks(), host.cleared(), host.settingsChanges.length]).toEqual([1, 0, 1]);
    host.endCheck({ status: 'checked', check: example });
    await settled();
    expect(commands.changeSettings(change)).toBe(true);
  });

  it('writes nothing while a check goes on, which goes by what was set before', async () => {
    const host = scriptedHost();
    const { commands } = createPaneStore(host);
    commands.check();
    expect(commands.changeSettings(change)).toBe(false);
    await settled();
    expect(host.settingsChanges).toEqual([]);
  });

  it('says what stood against it, and checks nothing', async () => {
    const host = scriptedHost({ changeSettings: async () => ({ status: 'failed', problem: unreachable }) });
    const { state, commands } = createPaneStore(host);
    commands.changeSettings(change);
    await settled();
    expect(state().failure?.problem).toBe(unreachable);
    expect(isBusy(state())).toBe(false);
    expect(host.checks()).toBe(0);
  });
});

describe('the selected row', () => {
  const script: Script = {
    check: () => ({ status: 'checked', check: example }),
    selectedReference: () => ({
      status: 'named',
      reference: 'C27',
      active: { sheet: 'Tactics', cell: 'C27' },
    }),
  };
  const shown = { view: 'findings', findingsShown: { row: { sheet: 'Tactics', row: 26 } } };

  it('is shown with its findings, by the last check or a first one', async () => {
    const host = scriptedHost(script);
    const { state, commands } = createPaneStore(host);
    host.tell({ type: 'row asked' });
    await settled();
    expect(host.checks()).toBe(1);
    expect(state()).toMatchObject(shown);
    commands.chooseView('setup');
    host.tell({ type: 'row asked' });
    await settled();
    expect(host.checks()).toBe(1);
    expect(state()).toMatchObject(shown);
    commands.showFindings({ row: null });
    expect(state().findingsShown.row).toBeNull();
  });

  it('is not waited for where the workbook has no plan', async () => {
    const host = scriptedHost({ ...script, check: () => noPlanOf([]) });
    const { state } = createPaneStore(host);
    host.tell({ type: 'row asked' });
    await settled();
    expect(state()).toMatchObject({ view: 'overview', findingsShown: { row: null } });
  });
});

describe('the template', () => {
  it.each([
    ['empty', 0],
    ['example', 1],
  ] as const)('%s: nothing else begins while it is inserted, and then %d check', async (plan, checks) => {
    const inserted: string[] = [];
    const host = scriptedHost({
      insertTemplate: async (asked) => {
        inserted.push(asked);
        return { status: 'inserted', plan: asked, guide: 'Guide 2' };
      },
    });
    const { state, commands } = createPaneStore(host);
    host.tell({ type: 'template asked' });
    expect(state().inserting).toEqual({ status: 'asked' });
    expect([inserted, isBusy(state())]).toEqual([[], false]);
    commands.insertTemplate(plan);
    commands.insertTemplate(plan);
    commands.check();
    commands.askTemplate();
    commands.dismissTemplate();
    expect([state().inserting, isBusy(state()), host.checks()]).toEqual([{ status: 'running' }, true, 0]);
    await settled();
    expect([inserted, host.checks()]).toEqual([[plan], checks]);
    expect(state().inserting).toEqual({ status: 'inserted', plan, guide: 'Guide 2' });
    commands.dismissTemplate();
    expect(state().inserting).toBeNull();
  });

  it('is looked at where the workbook was read before', async () => {
    const host = scriptedHost({ check: () => ({ status: 'checked', check: exampleCheck() }) });
    const { commands } = createPaneStore(host);
    commands.check();
    await settled();
    const before = host.follows();
    commands.insertTemplate('empty');
    await settled();
    expect([host.checks(), host.follows() - before]).toEqual([1, 1]);
  });

  it('is declined, and says what stood against it', async () => {
    const host = scriptedHost({ insertTemplate: async () => ({ status: 'failed', problem: unreachable }) });
    const { state, commands } = createPaneStore(host);
    commands.askTemplate();
    commands.dismissTemplate();
    expect(state().inserting).toBeNull();
    commands.insertTemplate('example');
    await settled();
    expect(state()).toMatchObject({ inserting: null, failure: { problem: unreachable } });
    expect(host.checks()).toBe(0);
  });
});

describe('work on formulas', () => {
  it.each([
    ['repair asked', 'repaired'],
    ['freeze asked', 'counted'],
  ] as const)(
    'is begun by %s, keeps all else from beginning, and tells what came of it',
    async (type, status) => {
      const host = scriptedHost();
      const { state, commands } = createPaneStore(host);
      host.tell({ type });
      expect(isBusy(state())).toBe(true);
      commands.check();
      expect(host.checks()).toBe(0);
      await settled();
      expect(state().formulaWork?.status).toBe(status);
      expect(isBusy(state())).toBe(false);
      expect(state().news.text).toBe('This workbook has no formulas with PLUMB functions.');
      commands.dismissFormulas();
      expect(state().formulaWork).toBeNull();
    },
  );

  it('says what stood against it', async () => {
    const host = scriptedHost({ freeze: async () => ({ status: 'failed', problem: unreachable }) });
    const { state, commands } = createPaneStore(host);
    commands.freezeValues();
    await settled();
    expect(state()).toMatchObject({ formulaWork: null, failure: { problem: unreachable } });
  });

  it('looks at the plan again after values took the place of formulas', async () => {
    const host = scriptedHost({ check: () => ({ status: 'checked', check: example }) });
    const { commands } = createPaneStore(host);
    commands.check();
    await settled();
    commands.freezeValues();
    await settled();
    expect(host.follows()).toBe(1);
  });
});

describe('following edits', () => {
  const changed = { type: 'workbook changed' } as const;
  const followed: Script = {
    check: () => ({ status: 'checked', check: example }),
    follow: async () => ({ status: 'checked', check: perfect, milliseconds: 20 }),
  };
  const checkedStore = async (script: Script = followed, kept?: KeptChoices) => {
    const host = scriptedHost(script);
    const store = createPaneStore(host, kept);
    store.commands.check();
    await jest.advanceTimersByTimeAsync(0);
    return { host, ...store };
  };

  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('checks once after several, as soon as the user rests, and leaves the view alone', async () => {
    const { host, state, commands } = await checkedStore();
    commands.chooseView('setup');
    host.tell(changed);
    await jest.advanceTimersByTimeAsync(300);
    host.tell(changed);
    await jest.advanceTimersByTimeAsync(500);
    expect(host.follows()).toBe(0);
    await jest.advanceTimersByTimeAsync(500);
    expect([host.follows(), host.checks()]).toEqual([1, 1]);
    expect(state()).toMatchObject({ check: perfect, isStale: false, view: 'setup', running: null });
    expect(state().news.text).toBe('Alignment score 100 of 100, 0 findings.');
  });

  it('tells nothing where nothing came of it', async () => {
    const { host, state } = await checkedStore({
      ...followed,
      follow: async () => ({ status: 'checked', check: exampleCheck(), milliseconds: 20 }),
    });
    const { news } = state();
    host.tell(changed);
    await jest.advanceTimersByTimeAsync(1000);
    expect(state().news).toBe(news);
  });

  it('follows once more what changed meanwhile', async () => {
    let tell: () => void = () => undefined;
    const { host, state } = await checkedStore({
      ...followed,
      follow: async () => {
        tell();
        tell = () => undefined;
        return { status: 'checked', check: perfect, milliseconds: 20 };
      },
    });
    tell = () => host.tell(changed);
    host.tell(changed);
    await jest.advanceTimersByTimeAsync(3000);
    expect(host.follows()).toBe(2);
    expect(state().isStale).toBe(false);
  });

  it('waits while a cell is edited, and tries again', async () => {
    let tries = 0;
    const { host, state } = await checkedStore({
      ...followed,
      follow: async () =>
        (tries += 1) < 3
          ? { status: 'cell edited' }
          : { status: 'checked', check: perfect, milliseconds: 20 },
    });
    host.tell(changed);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(state()).toMatchObject({ check: perfect, isWaiting: false });
    expect(tries).toBe(3);
  });

  it('is off by itself where a check takes more than a second, unless the user wants it all the same', async () => {
    const { host, state, commands } = await checkedStore({
      ...followed,
      follow: async () => ({ status: 'checked', check: perfect, milliseconds: 1200 }),
    });
    host.tell(changed);
    await jest.advanceTimersByTimeAsync(1000);
    expect(state().live).toBe('too slow');
    host.tell(changed);
    await jest.advanceTimersByTimeAsync(5000);
    expect(host.follows()).toBe(1);
    expect(state()).toMatchObject({ isStale: true });
    expect(state().news.text).toBe(english.pane.news.stale);
    commands.setLive(true);
    await jest.advanceTimersByTimeAsync(0);
    expect(host.follows()).toBe(2);
    host.tell(changed);
    await jest.advanceTimersByTimeAsync(1000);
    expect(state().live).toBe('on all the same');
    expect(host.follows()).toBe(3);
  });

  it('does nothing while it is off, nor before the first check', async () => {
    const { host, commands } = await checkedStore();
    commands.setLive(false);
    host.tell(changed);
    await jest.advanceTimersByTimeAsync(5000);
    expect(host.follows()).toBe(0);
    const fresh = scriptedHost(followed);
    createPaneStore(fresh);
    fresh.tell(changed);
    await jest.advanceTimersByTimeAsync(5000);
    expect(fresh.follows()).toBe(0);
  });

  it('stays off once the user turned it off, whatever workbook is opened next, until they turn it on', () => {
    const kept = keptInMemory();
    const liveNow = () => createPaneStore(scriptedHost(), kept).state().live;
    createPaneStore(scriptedHost(), kept).commands.setLive(false);
    expect(liveNow()).toBe('off');
    createPaneStore(scriptedHost(), kept).commands.setLive(true);
    expect(liveNow()).toBe('on');
  });

  it('is on again in the next workbook where one was too slow to follow', async () => {
    const kept = keptInMemory();
    const { host, state } = await checkedStore(
      { ...followed, follow: async () => ({ status: 'checked', check: perfect, milliseconds: 1200 }) },
      kept,
    );
    host.tell(changed);
    await jest.advanceTimersByTimeAsync(1000);
    expect(state().live).toBe('too slow');
    expect(createPaneStore(scriptedHost(), kept).state().live).toBe('on');
  });

  it('says so where the workbook cannot be read, and tries again after the next edit', async () => {
    let tries = 0;
    const { host, state } = await checkedStore({
      ...followed,
      follow: async () =>
        (tries += 1) === 1
          ? { status: 'failed', problem: unreachable }
          : { status: 'checked', check: perfect, milliseconds: 20 },
    });
    host.tell(changed);
    await jest.advanceTimersByTimeAsync(1000);
    expect(state()).toMatchObject({ isStale: true, isFollowingBroken: true, failure: null });
    host.tell(changed);
    await jest.advanceTimersByTimeAsync(1000);
    expect(state()).toMatchObject({ isStale: false, isFollowingBroken: false, check: perfect });
  });

  it('gives way to a check that the user asks for', async () => {
    let end: (outcome: FollowOutcome) => void = () => undefined;
    const { host, state, commands } = await checkedStore({
      ...followed,
      follow: () =>
        new Promise((resolve) => {
          end = resolve;
        }),
    });
    host.tell(changed);
    await jest.advanceTimersByTimeAsync(1000);
    commands.check();
    await jest.advanceTimersByTimeAsync(0);
    end({ status: 'checked', check: perfect, milliseconds: 20 });
    await jest.advanceTimersByTimeAsync(0);
    expect(state().check).toBe(example);
  });

  it('ends with the pane', async () => {
    const { host, close } = await checkedStore();
    host.tell(changed);
    close();
    await jest.advanceTimersByTimeAsync(5000);
    expect(host.follows()).toBe(0);
  });
});

describe('checking', () => {
  it('goes on once at a time', () => {
    const host = scriptedHost();
    const { commands } = createPaneStore(host);
    commands.check();
    commands.check();
    expect(host.checks()).toBe(1);
  });

  it('hands progress on while it goes on, and hears nothing of it after', async () => {
    const host = scriptedHost();
    const { state, commands } = createPaneStore(host);
    commands.check();
    host.report({ stage: 'reading', share: 0.5, sheet: 'Tactics' });
    expect(state().running?.progress?.share).toBe(0.5);
    host.endCheck({ status: 'checked', check: example });
    await settled();
    host.report({ stage: 'reading', share: 0.6, sheet: 'Tactics' });
    expect(state().running).toBeNull();
  });

  it('tells the host when it is to stop, and waits until it has', async () => {
    const host = scriptedHost();
    const { state, commands } = createPaneStore(host);
    commands.check();
    commands.cancel();
    expect(host.isAborted()).toBe(true);
    expect(state().running?.isCancelling).toBe(true);
    host.endCheck({ status: 'cancelled' });
    await settled();
    expect(state().running).toBeNull();
  });

  it('shows the result where it was too late to cancel', async () => {
    const host = scriptedHost();
    const { state, commands } = createPaneStore(host);
    commands.check();
    commands.cancel();
    host.endCheck({ status: 'checked', check: example });
    await settled();
    expect(state().check).toBe(example);
  });

  it('begins at the missing of the ribbon', () => {
    const host = scriptedHost();
    createPaneStore(host);
    host.tell({ type: 'check asked' });
    expect(host.checks()).toBe(1);
  });

  it('does not begin while marks are being cleared', () => {
    const host = scriptedHost({ clear: () => new Promise(() => undefined) });
    const { commands } = createPaneStore(host);
    commands.clear();
    commands.check();
    expect(host.checks()).toBe(0);
  });
});

describe('a host that breaks its word and throws', () => {
  const rejects = (): Promise<never> => Promise.reject(new Error('RichApi: 0x800A03EC'));

  it.each([
    ['goes to a cell', { goTo: rejects }, 'goTo'],
    ['opens the example', { openExample: rejects }, 'openExample'],
    ['clears', { clear: rejects }, 'clear'],
  ] as const)('is a failure in plain words when it %s', async (_, script, command) => {
    const { state, commands } = createPaneStore(scriptedHost(script));
    if (command === 'goTo') commands.goTo({ sheet: 'Tactics', cells: [cellAt('C5')] });
    else commands[command]();
    await settled();
    expect(state().failure?.problem).toEqual(problems.unexpected());
    expect(JSON.stringify(state().failure)).not.toContain('RichApi');
  });

  it('is one too when it throws at once instead of promising', async () => {
    const host = scriptedHost({
      check: () => {
        throw new TypeError('undefined is not a function');
      },
    });
    const { state, commands } = createPaneStore(host);
    commands.check();
    await settled();
    expect(state().failure?.problem.id).toBe('unexpected');
    expect(state().running).toBeNull();
  });

  it('says nothing where it only could not tell what a fix brings', async () => {
    const { state, commands } = createPaneStore(scriptedHost({ gains: rejects }));
    commands.foretell(fixes);
    await settled();
    expect(state().failure).toBeNull();
    expect(state().gains.size).toBe(0);
  });
});

describe('fixes', () => {
  it('are applied one at a time, and nothing else goes on meanwhile', async () => {
    const host = scriptedHost();
    const { state, commands } = createPaneStore(host);
    commands.apply(mistyped, fix);
    commands.apply(mistyped, fix);
    commands.check();
    expect(isBusy(state())).toBe(true);
    await settled();
    expect(host.applied).toEqual([fix]);
    expect(host.checks()).toBe(0);
    expect(isBusy(state())).toBe(false);
  });

  it('show the plan as it is then, and what that did to the score', async () => {
    const host = scriptedHost({
      check: () => ({ status: 'checked', check: example }),
      apply: async () => ({ status: 'applied', check: perfect }),
    });
    const { state, commands } = createPaneStore(host);
    commands.check();
    await settled();
    commands.apply(mistyped, fix);
    await settled();
    expect(state().check).toBe(perfect);
    expect(state().madeFix).toEqual({
      label: fix.label,
      cells: 1,
      canBeUndone: true,
      score: 100,
      change: 100 - (example.result.score.score ?? 0),
    });
    expect(state().news.text).toMatch(/^Fixed: Replace with S6.* Score 100 \(\+\d+\.\d\)\.$/u);
    commands.dismissMadeFix();
    expect(state().madeFix).toBeNull();
  });

  it('are compared with the check that the user asked for, one after the other', async () => {
    const host = scriptedHost({
      check: () => ({ status: 'checked', check: example }),
      apply: async () => ({ status: 'applied', check: perfect }),
    });
    const { state, commands } = createPaneStore(host);
    commands.check();
    await settled();
    commands.apply(mistyped, fix);
    await settled();
    commands.apply(mistyped, fix);
    await settled();
    expect(state().previous?.result).toBe(example.result);
    commands.check();
    await settled();
    expect(state().previous?.result).toBe(example.result);
  });

  it('are read once more after they are made, as formulas have other values then', async () => {
    const host = scriptedHost();
    const { commands } = createPaneStore(host);
    commands.apply(mistyped, fix);
    await settled();
    expect(host.follows()).toBe(1);
  });

  it('that came too late say what the cell holds', async () => {
    const host = scriptedHost({
      check: () => ({ status: 'checked', check: example }),
      apply: async () => ({ status: 'cell changed', sheet: 'Tactics', cell: 'C27', holds: 'S4' }),
    });
    const { state, commands } = createPaneStore(host);
    commands.check();
    await settled();
    commands.apply(mistyped, fix);
    await settled();
    expect(state().refusedFixes.get(mistyped.id)).toMatchObject({ fix, cell: 'C27', holds: 'S4' });
    expect(state().isStale).toBe(true);
    expect(state().news.text).toBe('Not applied: C27 on Tactics now contains S4.');
  });

  it('that failed can be tried again', async () => {
    let tries = 0;
    const host = scriptedHost({
      apply: async () =>
        (tries += 1) === 1
          ? { status: 'failed', problem: unreachable }
          : { status: 'applied', check: example },
    });
    const { state, commands } = createPaneStore(host);
    commands.apply(mistyped, fix);
    await settled();
    expect(state().failure?.problem).toBe(unreachable);
    commands.apply(mistyped, fix);
    await settled();
    expect(state().failure).toBeNull();
    expect(state().check).toBe(example);
  });

  it('are foretold when they are looked at, each once', async () => {
    let asked = 0;
    const host = scriptedHost({
      gains: async (all) => {
        asked += all.length;
        return all.map(() => 1.5);
      },
    });
    const { state, commands } = createPaneStore(host);
    commands.foretell(fixes);
    await settled();
    commands.foretell(fixes);
    commands.foretell(fixes);
    await settled();
    expect(state().gains.get(fixKey(fix))).toBe(1.5);
    expect(asked).toBe(fixes.length);
  });

  it('are not foretold for a check that is over', async () => {
    let answer: (gains: readonly number[]) => void = () => undefined;
    const host = scriptedHost({
      check: () => ({ status: 'checked', check: example }),
      gains: () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    });
    const { state, commands } = createPaneStore(host);
    commands.check();
    await settled();
    commands.foretell(fixes);
    commands.check();
    answer([9]);
    await settled();
    expect(state().gains.size).toBe(0);
  });
});

it('lets go of the host when it is closed', () => {
  const host = scriptedHost();
  const store = createPaneStore(host);
  store.commands.check();
  expect(host.listeners()).toBe(1);
  store.close();
  expect(host.listeners()).toBe(0);
  expect(host.isAborted()).toBe(true);
});

describe('comments', () => {
  const comment = { sheet: 'Tactics', ...cellAt('C27'), message: mistyped.message };
  const added = { status: 'added', sheet: 'Tactics', cell: 'C29' } as const;

  it('are added one at a time, and nothing else goes on meanwhile', async () => {
    const host = scriptedHost({ addComment: async () => added });
    const { state, commands } = createPaneStore(host);
    commands.addComment(comment);
    commands.addComment(comment);
    commands.check();
    commands.apply(mistyped, fix);
    expect(isBusy(state())).toBe(true);
    await settled();
    expect(host.comments).toEqual([comment]);
    expect([host.checks(), host.applied]).toEqual([0, []]);
    expect(isBusy(state())).toBe(false);
    expect(state().commenting).toEqual(added);
  });

  it('are told of until that is read, or something else is done', async () => {
    const { state, commands } = createPaneStore(scriptedHost());
    const add = async (): Promise<void> => {
      commands.addComment(comment);
      await settled();
      expect(state().commenting?.status).toBe('added');
    };
    await add();
    commands.dismissComment();
    expect(state().commenting).toBeNull();
    await add();
    commands.apply(mistyped, fix);
    expect(state().commenting).toBeNull();
    await settled();
    await add();
    expect(state().madeFix).toBeNull();
    commands.check();
    expect(state().commenting).toBeNull();
  });

  it('that could not be added say why', async () => {
    const problem = { id: 'comment-there', sentence: 'C27 has one.', whatToDo: 'Reply to it.' };
    const { state, commands } = createPaneStore(
      scriptedHost({ addComment: async () => ({ status: 'failed', problem }) }),
    );
    commands.addComment(comment);
    await settled();
    expect(state()).toMatchObject({ failure: { problem, command: 'other' }, commenting: null });
    expect(state().news).toMatchObject({ text: 'C27 has one. Reply to it.', isUrgent: true });
  });

  it('let edits be followed that came while they waited', async () => {
    jest.useFakeTimers();
    try {
      let end: (outcome: typeof added) => void = () => undefined;
      const host = scriptedHost({
        check: () => ({ status: 'checked', check: example }),
        addComment: () => new Promise((resolve) => (end = resolve)),
      });
      const { commands } = createPaneStore(host);
      commands.check();
      await jest.advanceTimersByTimeAsync(0);
      commands.addComment(comment);
      await jest.advanceTimersByTimeAsync(0);
      host.tell({ type: 'workbook changed' });
      await jest.advanceTimersByTimeAsync(5000);
      expect(host.follows()).toBe(0);
      end(added);
      await jest.advanceTimersByTimeAsync(5000);
      expect(host.follows()).toBe(1);
    } finally {
      jest.useRealTimers();
    }
  });
});
