import { useEffect } from 'react';

/* What takes the keyboard where a part of the page is entered: the sheet's own editor, the add-in's page, else what comes first. */
const targets: Readonly<Record<string, string>> = {
  grid: '[contenteditable="true"]',
  pane: 'iframe',
};
const firstTarget = 'button, [tabindex]:not([tabindex="-1"])';

const isShown = (element: HTMLElement): boolean =>
  element.closest('[hidden]') === null && element.getClientRects().length > 0;

function enter(region: HTMLElement): void {
  const selector = targets[region.dataset['region'] ?? ''] ?? firstTarget;
  (region.querySelector<HTMLElement>(selector) ?? region).focus();
}

/** Goes to the part of the page after, or before, the one that has the focus. */
export function goToRegion(page: Document, direction: 'forward' | 'backward'): void {
  const regions = [...page.querySelectorAll<HTMLElement>('[data-region]')].filter(isShown);
  const here = regions.findIndex((region) => region.contains(page.activeElement));
  const step = direction === 'forward' ? 1 : -1;
  const next = regions.at((here + step) % regions.length);
  if (next !== undefined) enter(next);
}

/** F6 and Shift with F6 go round the parts of the page, as in Excel: Tab stays in the sheet. */
export function useRegionKeys(): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      event.stopPropagation();
      goToRegion(document, event.shiftKey ? 'backward' : 'forward');
    };
    window.addEventListener('keydown', pressed, { capture: true });
    return () => {
      window.removeEventListener('keydown', pressed, { capture: true });
    };
  }, []);
}
