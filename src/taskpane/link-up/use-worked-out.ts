import { useEffect, useState } from 'react';
import type { LinkItem } from './link-items';

/** So long the page may be kept busy at once, in milliseconds. */
const longestStep = 12;

/** Works out what is proposed for every item, a few at a time, and tells for how many that is done. */
export function useWorkedOut(items: readonly LinkItem[]): number {
  const [done, setDone] = useState({ items, upTo: 0 });
  useEffect(() => {
    let at = 0;
    const step = (): void => {
      const end = performance.now() + longestStep;
      do {
        items[at]?.proposed();
        at += 1;
      } while (at < items.length && performance.now() < end);
      setDone({ items, upTo: Math.min(at, items.length) });
      if (at < items.length) timer = setTimeout(step, 0);
    };
    let timer = setTimeout(step, 0);
    return () => clearTimeout(timer);
  }, [items]);
  return done.items === items ? done.upTo : 0;
}
