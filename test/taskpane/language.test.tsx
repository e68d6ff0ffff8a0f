/** @jest-environment jsdom */
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { english } from '../../src/languages/english';
import { language } from '../../src/languages/language';
import { Pane } from '../../src/taskpane/pane';
import { problems } from '../../src/taskpane/problems';
import { choicesInBrowser } from '../../src/taskpane/store/kept-choices';
import { createPaneStore, type PaneStore } from '../../src/taskpane/store/pane-store';
import { renderWithoutStyles } from '../support/render-without-styles';
import { exampleCheck } from './support/pane-checks';
import { withMediaQueries } from './support/render-pane';
import { type Script, type ScriptedHost, scriptedHost } from './support/scripted-host';

const checking: Script = {
  check: () => ({ status: 'checked', check: exampleCheck() }),
  follow: async () => ({ status: 'checked', check: exampleCheck(), milliseconds: 100 }),
};

interface Shown {
  readonly host: ScriptedHost;
  readonly store: PaneStore;
}

function show(script: Script = checking): Shown {
  withMediaQueries();
  const host = scriptedHost(script);
  const store = createPaneStore(host, choicesInBrowser);
  renderWithoutStyles(<Pane host={host} store={store} />);
  return { host, store };
}

afterEach(() => window.localStorage.clear());

const choice = (name: string): HTMLSelectElement => screen.getByRole<HTMLSelectElement>('combobox', { name });

const choose = async (tag: string): Promise<void> => {
  await userEvent.setup().selectOptions(choice(language.pane.languages.label), tag);
};

const heard = (role: 'status' | 'alert'): string =>
  screen
    .getAllByRole(role)
    .map(({ textContent }) => textContent)
    .join('');

it('offers the languages by their own names, and that of Excel', () => {
  show();
  const options = [...choice('Language').options].map(({ text, lang }) => [text, lang]);
  expect(options).toEqual([
    ['Same as Excel', ''],
    ['English', 'en'],
    ['Deutsch', 'de'],
  ]);
  expect(choice('Language').value).toBe('automatic');
});

it('speaks another one at once, says so, and tells the page', async () => {
  show();
  expect(document.documentElement.lang).toBe('en');
  await choose('de');
  expect(await screen.findByRole('button', { name: 'Plan prüfen' })).toBeTruthy();
  expect(choice('Sprache').value).toBe('de');
  expect(heard('status')).toContain('Plumbline spricht jetzt Deutsch.');
  expect(document.documentElement.lang).toBe('de');
  await choose('automatic');
  expect(await screen.findByRole('button', { name: 'Check the plan' })).toBeTruthy();
  expect(document.documentElement.lang).toBe('en');
});

it('is chosen by keyboard, which keeps its place', async () => {
  show();
  const user = userEvent.setup();
  while (document.activeElement !== choice('Language')) await user.tab();
  await choose('de');
  await screen.findByRole('button', { name: 'Plan prüfen' });
  expect(document.activeElement).toBe(choice('Sprache'));
});

it('words what was found anew, in the view and group that are looked at, without a write', async () => {
  const { host, store } = show();
  await act(async () => store.commands.check());
  act(() => {
    store.commands.chooseView('findings');
    store.commands.toggleGroup('rule/tactic-without-strategy', true);
  });
  const before = store.state().check;
  await choose('de');
  await waitFor(() => expect(store.state().check).not.toBe(before));
  expect(screen.getByRole('tab', { selected: true }).textContent).toContain('Befunde');
  expect(screen.getAllByRole('button', { name: /^Ausblenden:/u }).length).toBeGreaterThan(0);
  expect([host.checks(), host.follows()]).toEqual([1, 1]);
});

it('waits for what goes on before it words it anew', async () => {
  const { host, store } = show({ follow: checking.follow as NonNullable<Script['follow']> });
  act(() => store.commands.check());
  await choose('de');
  await screen.findByText('Der Plan wird geprüft');
  expect(host.follows()).toBe(0);
  await act(async () => host.endCheck({ status: 'checked', check: exampleCheck() }));
  await waitFor(() => expect(host.follows()).toBe(1), { timeout: 5000 });
});

it('tells where the plan cannot be checked again', async () => {
  const { store } = show({
    ...checking,
    follow: async () => ({ status: 'failed', problem: problems.unexpected() }),
  });
  await act(async () => store.commands.check());
  await choose('de');
  expect(await screen.findByRole('button', { name: 'Erneut versuchen' })).toBeTruthy();
});

it('stays the one before where the other cannot be loaded, and says so', async () => {
  show({ speakLanguage: async () => ({ status: 'failed', problem: problems.languageNotLoaded() }) });
  await choose('de');
  await waitFor(() => expect(heard('alert')).toContain('The language could not be loaded.'));
  expect(choice('Language').value).toBe('automatic');
  expect(choicesInBrowser.of('language')).toBeNull();
  expect(language).toBe(english);
});

it('is the last of two that are chosen one soon after the other', async () => {
  const answers: (() => void)[] = [];
  const { store } = show({
    speakLanguage: () => new Promise((resolve) => answers.push(() => resolve({ status: 'done' }))),
  });
  act(() => {
    store.commands.chooseLanguage('de');
    store.commands.chooseLanguage('en');
  });
  await act(async () => answers.reverse().forEach((answer) => answer()));
  expect(store.state().language).toBe('en');
  expect(choicesInBrowser.of('language')).toBe('en');
});

it('is kept for the next time, and that of Excel again too', async () => {
  show();
  await choose('de');
  await waitFor(() => expect(choicesInBrowser.of('language')).toBe('de'));
  cleanup();
  const { store } = show();
  expect(choice('Sprache').value).toBe('de');
  await act(async () => store.commands.chooseLanguage(null));
  expect(choicesInBrowser.of('language')).toBe('');
  cleanup();
  show();
  expect(choice('Language').value).toBe('automatic');
});

it('leaves nothing to read that was said in the one before', async () => {
  const { host, store } = show({
    ...checking,
    openExample: async () => ({ status: 'failed', problem: problems.unexpected() }),
  });
  await act(async () => store.commands.openExample());
  expect(screen.getByText('Something unexpected went wrong.')).toBeTruthy();
  act(() => store.commands.runSelfTest());
  await act(async () =>
    host.endSelfTest({
      status: 'ended',
      report: { results: [], isCancelled: true, left: null, text: 'Plumbline self-test' },
    }),
  );
  await act(async () => store.commands.chooseLanguage('de'));
  expect(store.state()).toMatchObject({ failure: null, selfTest: null, madeFix: null });
});
