import { useLayoutEffect, useRef, useState } from 'react';
import { fittingViews } from './fitting-views';

interface Measured {
  readonly room: number;
  /** Of each view, and of the button to the rest last. */
  readonly widths: readonly number[];
}

/** The places of the views that fit into a row, which goes with its width; `words` are what the tabs say, and the first `pinned` always stay. */
export function useFittingViews(
  words: readonly string[],
  chosen: number,
  pinned: number,
): {
  readonly row: React.RefObject<HTMLDivElement | null>;
  readonly ruler: React.RefObject<HTMLDivElement | null>;
  readonly shown: readonly number[];
} {
  const row = useRef<HTMLDivElement>(null);
  const ruler = useRef<HTMLDivElement>(null);
  const [measured, setMeasured] = useState<Measured | null>(null);
  const said = words.join('\n');

  useLayoutEffect(() => {
    const measure = (): void => {
      if (row.current === null || ruler.current === null) return;
      const { clientWidth: room } = row.current;
      const widths = [...ruler.current.children].map((each) => Math.ceil(each.getBoundingClientRect().width));
      setMeasured((before) =>
        before?.room === room && before.widths.join() === widths.join() ? before : { room, widths },
      );
    };
    measure();
    if (row.current === null || typeof ResizeObserver === 'undefined') return undefined;
    // The words grow too, when their font comes or the user changes its size.
    const observer = new ResizeObserver(measure);
    observer.observe(row.current);
    if (ruler.current !== null) observer.observe(ruler.current);
    return () => observer.disconnect();
  }, [said]);

  const shown =
    measured === null || measured.widths.length !== words.length + 1
      ? words.map((_, place) => place)
      : fittingViews(
          measured.widths.slice(0, -1),
          chosen,
          measured.room,
          measured.widths.at(-1) ?? 0,
          pinned,
        );
  return { row, ruler, shown };
}
