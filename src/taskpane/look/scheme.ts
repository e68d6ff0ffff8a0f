import { useEffect, useState, useSyncExternalStore } from 'react';
import type { PaneHost, Scheme } from '../pane-host';
import type { SchemeChoice } from '../store/pane-state';

const prefersDark = '(prefers-color-scheme: dark)';

/** Looks where the application says nothing about its theme. */
function useSystemScheme(): Scheme {
  const isDark = useSyncExternalStore(
    (listener) => {
      const query = window.matchMedia(prefersDark);
      query.addEventListener('change', listener);
      return () => query.removeEventListener('change', listener);
    },
    () => window.matchMedia(prefersDark).matches,
  );
  return isDark ? 'dark' : 'light';
}

/** The scheme to show: the user's choice, else that of the application, else that of the system. */
export function useScheme(host: PaneHost, choice: SchemeChoice): Scheme {
  const system = useSystemScheme();
  const [ofHost, setOfHost] = useState(host.scheme);
  useEffect(
    () =>
      host.listen((event) => {
        if (event.type === 'scheme changed') setOfHost(event.scheme);
      }),
    [host],
  );
  return choice === 'automatic' ? (ofHost ?? system) : choice;
}
