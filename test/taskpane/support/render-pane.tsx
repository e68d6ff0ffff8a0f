import { act } from '@testing-library/react';
import { english } from '../../../src/languages/english';
import { speak } from '../../../src/languages/language';
import { Pane } from '../../../src/taskpane/pane';
import { renderWithoutStyles } from '../../support/render-without-styles';
import { type OpenPane, openPane, type PaneStateName } from './pane-states';

/* A state may choose another language. */
afterEach(() => speak(english));

/** What jsdom lacks: a media query that can be switched, and a page that can be scrolled. */
export function withMediaQueries(prefersDark = false): { readonly setDark: (isDark: boolean) => void } {
  window.scrollTo = () => undefined;
  const listeners = new Set<() => void>();
  let isDark = prefersDark;
  window.matchMedia = (media) =>
    ({
      media,
      get matches() {
        return isDark && media.includes('dark');
      },
      addEventListener: (_: string, listener: () => void) => listeners.add(listener),
      removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
    }) as unknown as MediaQueryList;
  return {
    setDark: (dark) => {
      isDark = dark;
      for (const listener of listeners) listener();
    },
  };
}

/** The pane in a state, on the page of the test. */
export async function renderPane(
  name: PaneStateName,
): Promise<OpenPane & { readonly container: HTMLElement; readonly unmount: () => void }> {
  let shown: ReturnType<typeof renderWithoutStyles> | null = null;
  const pane = await openPane(
    name,
    (host, store) => {
      shown = renderWithoutStyles(<Pane host={host} store={store} />);
    },
    async (step) => {
      await act(step);
    },
  );
  const { container, unmount } = shown as unknown as ReturnType<typeof renderWithoutStyles>;
  return { ...pane, container, unmount };
}
