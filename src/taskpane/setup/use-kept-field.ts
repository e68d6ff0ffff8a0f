import { useLayoutEffect, useRef } from 'react';

/**
 * Gives the focus back to a field that the page has put elsewhere: a table that is left alone, or read after all, stands in another
 * list. Nothing else ever gets it.
 */
export function useKeptField(): {
  readonly place: React.RefObject<HTMLElement | null>;
  readonly noteFocus: (event: React.FocusEvent) => void;
} {
  const place = useRef<HTMLElement>(null);
  const focused = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    const field = focused.current;
    const page = place.current?.ownerDocument;
    if (field?.isConnected !== false || page?.activeElement !== page?.body) return;
    focused.current = null;
    const setting = field.dataset['setting'];
    const all = place.current?.querySelectorAll<HTMLElement>('[data-setting]') ?? [];
    [...all].find((each) => setting !== undefined && each.dataset['setting'] === setting)?.focus();
  });
  return {
    place,
    noteFocus: ({ target }) => {
      focused.current = target instanceof HTMLElement ? target : null;
    },
  };
}
