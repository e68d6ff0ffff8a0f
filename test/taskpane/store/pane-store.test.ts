import type { Finding, Fix } from '../../../src/alignment/finding';
import { edit } from '../../../src/alignment/workbook-settings/setting-edits';
import { fixKey, isBusy } from '../../../src/taskpane/store/pane-state';
import { createPaneStore } from '../../../src/taskpane/store/pane-store';
import { texts } from '../../../src/taskpane/texts';
import { cellAt } from '../../support/cell-at';
import { exampleCheck } from '../support/pane-checks';
import { scriptedHost, unreachable } from '../support/scripted-host';

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

const example = exampleCheck();
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
    expect(state().failure?.problem).toEqual(texts.problems.unexpected);
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
    commands.preview(mistyped, fixes);
    await settled();
    expect(state().failure).toBeNull();
    expect(state().gains.size).toBe(0);
  });
});

describe('fixAttempts', () => {
  it('are applied once, however often they are asked for', async () => {
    const host = scriptedHost();
    const { state, commands } = createPaneStore(host);
    commands.apply(mistyped, fix);
    commands.apply(mistyped, fix);
    await settled();
    commands.apply(mistyped, fix);
    expect(host.applied).toEqual([fix]);
    expect(state().fixAttempts.get(mistyped.id)?.status).toBe('applied');
  });

  it('that failed can be tried again', async () => {
    let tries = 0;
    const host = scriptedHost({
      apply: async () =>
        (tries += 1) === 1 ? { status: 'failed', problem: unreachable } : { status: 'applied' },
    });
    const { state, commands } = createPaneStore(host);
    commands.apply(mistyped, fix);
    await settled();
    expect(state().failure?.problem).toBe(unreachable);
    commands.apply(mistyped, fix);
    await settled();
    expect(state().failure).toBeNull();
    expect(state().fixAttempts.get(mistyped.id)?.status).toBe('applied');
  });

  it('are foretold when they are previewed, each once', async () => {
    let asked = 0;
    const host = scriptedHost({
      gains: async (all) => {
        asked += all.length;
        return all.map(() => 1.5);
      },
    });
    const { state, commands } = createPaneStore(host);
    commands.preview(mistyped, fixes);
    await settled();
    commands.preview(mistyped, fixes);
    commands.preview(mistyped, fixes);
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
    commands.preview(mistyped, fixes);
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
