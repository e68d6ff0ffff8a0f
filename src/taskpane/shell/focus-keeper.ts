import { useCallback, useEffect, useRef } from 'react';

/** The element of a screen that takes the focus over from a control that went away. */
export const takesFocus = { 'data-takes-focus': '', tabIndex: -1 } as const;

/** Whether an element took the focus over so. */
export const tookFocus = (element: Element): boolean => element.hasAttribute('data-takes-focus');

/* Views that are kept while another is shown keep their headings. */
const headingOf = (root: HTMLElement): HTMLElement | undefined =>
  [...root.querySelectorAll<HTMLElement>('[data-takes-focus]')].find(
    (heading) => heading.closest<HTMLElement>('[role=tabpanel]')?.style.display !== 'none',
  );

/**
 * Keeps a keyboard user's place: where the control that has the focus goes away (a check begins, a question is answered), the
 * screen's heading takes it over. The focus is never taken from the sheet, nor from anything that is still there.
 */
export function useFocusKeeper(): (pane: HTMLElement | null) => void {
  const pane = useRef<HTMLElement | null>(null);
  const focused = useRef<Element | null>(null);

  useEffect(() => {
    const page = pane.current?.ownerDocument;
    if (page === undefined) return undefined;
    const note = (event: FocusEvent): void => {
      focused.current = event.target instanceof Element ? event.target : null;
    };
    page.addEventListener('focusin', note);
    return () => page.removeEventListener('focusin', note);
  }, []);

  // After every change of the pane's elements, whoever caused it.
  useEffect(() => {
    const root = pane.current;
    if (root === null) return undefined;
    const handOver = (): void => {
      const page = root.ownerDocument;
      if (focused.current?.isConnected !== false || page.activeElement !== page.body || !page.hasFocus())
        return;
      focused.current = null;
      headingOf(root)?.focus();
    };
    const observer = new MutationObserver(handOver);
    observer.observe(root, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, []);

  return useCallback((element) => {
    pane.current = element;
  }, []);
}
