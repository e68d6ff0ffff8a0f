import { useLayoutEffect, useRef } from 'react';

/**
 * Tells the page, in a variable of its styles, how high an element is that sticks to the lower edge: what has the focus, and what
 * sticks there too, have to know how much of it is taken.
 */
export function useToldHeight(variable: string): React.RefObject<HTMLDivElement | null> {
  const area = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = area.current;
    const page = element?.ownerDocument;
    if (element === null || page === undefined) return undefined;
    const { style } = page.documentElement;
    const tell = (): void => {
      const isSticking = getComputedStyle(element).position === 'sticky';
      style.setProperty(variable, `${isSticking ? element.offsetHeight : 0}px`);
    };
    tell();
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(tell);
    observer?.observe(element);
    return () => {
      observer?.disconnect();
      style.removeProperty(variable);
    };
  }, [variable]);
  return area;
}
