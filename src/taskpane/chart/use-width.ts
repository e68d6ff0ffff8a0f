import { useLayoutEffect, useRef, useState } from 'react';

/** The inside of the narrowest pane. */
const narrowest = 288;

/** The width of an element in pixels, whenever it changes: what is drawn to it is crisp at any width. */
export function useWidth(): readonly [React.RefObject<HTMLDivElement | null>, number] {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(narrowest);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null || typeof ResizeObserver === 'undefined') return undefined;
    const measure = (size: number): void => {
      if (size > 0) setWidth(Math.round(size));
    };
    measure(current.clientWidth);
    const observer = new ResizeObserver(([entry]) => measure(entry?.contentRect.width ?? 0));
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
