/** @jest-environment jsdom */
import { act, cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Pane } from '../../src/taskpane/pane';
import { type Scheme, schemes } from '../../src/taskpane/pane-host';
import { choicesInBrowser } from '../../src/taskpane/store/kept-choices';
import { createPaneStore } from '../../src/taskpane/store/pane-store';
import { withMediaQueries } from './support/render-pane';
import { type ScriptedHost, scriptedHost } from './support/scripted-host';

function show(scheme: Scheme | null): ScriptedHost {
  const host = scriptedHost({ scheme });
  render(<Pane host={host} store={createPaneStore(host, choicesInBrowser)} />);
  return host;
}

afterEach(() => window.localStorage.clear());

const shown = (): string | undefined =>
  document.querySelector<HTMLElement>('.fui-FluentProvider')?.style.colorScheme;

it.each(schemes.flatMap((ofHost) => [true, false].map((prefersDark) => ({ ofHost, prefersDark }))))(
  'is $ofHost where the application is, though the system prefers dark: $prefersDark',
  ({ ofHost, prefersDark }) => {
    withMediaQueries(prefersDark);
    show(ofHost);
    expect(shown()).toBe(ofHost);
  },
);

it.each([
  [true, 'dark'],
  [false, 'light'],
])('follows the system where the application says nothing (dark: %s)', (prefersDark, scheme) => {
  const system = withMediaQueries(prefersDark);
  show(null);
  expect(shown()).toBe(scheme);
  act(() => system.setDark(!prefersDark));
  expect(shown()).not.toBe(scheme);
});

it('changes with the application', () => {
  withMediaQueries();
  const host = show('light');
  act(() => host.tell({ type: 'scheme changed', scheme: 'dark' }));
  expect(shown()).toBe('dark');
});

it('is what the user chooses, whatever the application says then', async () => {
  withMediaQueries();
  const host = show('light');
  await userEvent.setup().selectOptions(screen.getByRole('combobox', { name: 'Theme' }), 'Dark');
  expect(shown()).toBe('dark');
  act(() => host.tell({ type: 'scheme changed', scheme: 'light' }));
  expect(shown()).toBe('dark');
});

it('is what the user chose, when the pane is opened the next time', async () => {
  withMediaQueries();
  show('light');
  await userEvent.setup().selectOptions(screen.getByRole('combobox', { name: 'Theme' }), 'Dark');
  cleanup();
  show('light');
  expect(shown()).toBe('dark');
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Theme' }).value).toBe('dark');
});

it('is that of the application where what was chosen is not known any more', () => {
  withMediaQueries();
  window.localStorage.setItem('plumbline.scheme', 'sepia');
  show('dark');
  expect(shown()).toBe('dark');
});

it('is chosen for the time being where the browser keeps nothing', async () => {
  withMediaQueries();
  const refuse = (): never => {
    throw new DOMException('denied', 'SecurityError');
  };
  const storage = jest.spyOn(window, 'localStorage', 'get').mockImplementation(refuse);
  show('light');
  await userEvent.setup().selectOptions(screen.getByRole('combobox', { name: 'Theme' }), 'Dark');
  expect(shown()).toBe('dark');
  storage.mockRestore();
});
