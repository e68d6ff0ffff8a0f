import { useEffect } from 'react';
import { useWorkbench } from './use-workbench';

/** The keys of an event as a manifest writes them: `Ctrl+Alt+Shift+C`. */
export function keysOf({
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
  code,
}: Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'code'>): string {
  // With Alt a key gives another letter on many keyboards: its place tells.
  const letter = /^(?:Key|Digit)(.)$/u.exec(code)?.[1] ?? code;
  return [
    ...(ctrlKey || metaKey ? ['Ctrl'] : []),
    ...(altKey ? ['Alt'] : []),
    ...(shiftKey ? ['Shift'] : []),
    letter,
  ].join('+');
}

/** The shortcuts of the add-in, wherever in the page the focus is; within the pane Excel has none of them either. */
export function useShortcutKeys(): void {
  const { pressKeys } = useWorkbench();
  useEffect(() => {
    const byKey = (event: KeyboardEvent): void => {
      if (pressKeys(keysOf(event))) event.preventDefault();
    };
    // Before Univer, which keeps keys to itself.
    window.addEventListener('keydown', byKey, { capture: true });
    return () => window.removeEventListener('keydown', byKey, { capture: true });
  }, [pressKeys]);
}
