import { useCallback, useLayoutEffect, useState } from 'react';

/** How far under the top of the page an element begins, in pixels, whatever above it grows or goes. */
export function usePlaceOnPage(element: React.RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  const look = useCallback((): void => {
    const shown = element.current;
    // What is hidden has no place.
    if (shown === null || shown.getClientRects().length === 0) return;
    setTop(Math.round(shown.getBoundingClientRect().top + window.scrollY));
  }, [element]);
  useLayoutEffect(look);
  useLayoutEffect(() => {
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(look);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [look]);
  return top;
}
