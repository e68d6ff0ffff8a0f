/*
 * Univer draws most of its buttons as pictures, without a name, and gives some of them roles that there are not. It has no
 * setting for either: what it put into the page is set right there, as often as it puts in something new.
 */

/** Of buttons, by the command that they run. */
const commandNames: Readonly<Record<string, string>> = {
  'sheet.command.set-once-format-painter': 'Copy format',
  'sheet.command.clear-selection-all': 'Clear',
  'sheet.command.set-range-fontsize': 'Font size',
  'sheet.command.set-range-font-increase': 'Larger font',
  'sheet.command.set-range-font-decrease': 'Smaller font',
  'sheet.command.set-range-bold': 'Bold',
  'sheet.command.set-range-italic': 'Italic',
  'sheet.command.set-range-text-color': 'Font colour',
  'sheet.command.set-background-color': 'Fill',
  'sheet.command.set-horizontal-text-align': 'Horizontal alignment',
  'sheet.command.set-vertical-text-align': 'Vertical alignment',
  'sheet.command.set-text-wrap': 'Wrapping of text',
  'sheet.operation.open.numfmt.panel': 'Number format',
  'sheet.command.numfmt.set.percent': 'Percent',
  'sheet.command.numfmt.set.currency': 'Currency',
  'sheet.command.numfmt.add.decimal.command': 'One decimal more',
  'sheet.command.numfmt.subtract.decimal.command': 'One decimal less',
  'sheet.command.smart-toggle-filter': 'Filter',
  'sheet.menu.sheets-sort': 'Sort',
};

/** Of what runs no command, by where it stands. The first that fits counts. */
const placeNames: readonly (readonly [selector: string, name: string])[] = [
  ['[data-u-comp="defined-name"] input', 'Name box'],
  ['[data-u-comp="defined-name"] a', 'Choose a name'],
  ['[data-slot$="-trigger"] [data-u-comp="sheet-bar-append-button"]', 'All sheets'],
  ['[data-u-comp="sheet-bar-append-button"]', 'Add a sheet'],
  ['[data-u-comp="formula-bar"] button', 'Expand the formula bar'],
];

const set = (element: Element, attribute: string, value: string): void => {
  if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value);
};

const nameIn = (element: Element): string | undefined => {
  const own = element.closest('[data-u-command]') ?? element.querySelector('[data-u-command]');
  return commandNames[own?.getAttribute('data-u-command') ?? ''];
};

/* What opens a menu says so itself, unless what is to be pressed is inside of it. */
function nameTrigger(trigger: Element): void {
  const name = nameIn(trigger);
  const inside = trigger.querySelector('input, button');
  if (inside === null) {
    set(trigger, 'role', 'button');
    set(trigger, 'tabindex', '0');
    const chosen = trigger.textContent.trim();
    if (name !== undefined) set(trigger, 'aria-label', `${name}: ${chosen === '' ? 'choose' : chosen}`);
    return;
  }
  if (name !== undefined) set(inside, 'aria-label', name);
  for (const state of ['aria-haspopup', 'aria-expanded', 'aria-controls']) {
    const value = trigger.getAttribute(state);
    if (value === null) continue;
    if (inside.tagName === 'BUTTON') set(inside, state, value);
    trigger.removeAttribute(state);
  }
}

/* A line with a handle on it, between two buttons. */
function nameZoom(track: Element): void {
  const [whole, handle] = [track.querySelector('a'), track.querySelector('button')];
  const { previousElementSibling: less, nextElementSibling: more } = track.parentElement ?? track;
  track.removeAttribute('role');
  handle?.removeAttribute('role');
  const named = [
    [whole, 'Zoom to 100%'],
    [handle, 'Zoom'],
    [less, 'Zoom out'],
    [more, 'Zoom in'],
  ] as const;
  for (const [element, name] of named) {
    if (element !== null) set(element, 'aria-label', name);
  }
}

function nameWithin(root: ParentNode): void {
  const all = (selector: string): readonly Element[] => [...root.querySelectorAll(selector)];
  for (const track of all('[role="track"]')) nameZoom(track);
  for (const trigger of all(':is(div, a)[data-slot$="-trigger"]')) nameTrigger(trigger);
  for (const [command, name] of Object.entries(commandNames)) {
    for (const button of all(`button[data-u-command="${command}"]`)) set(button, 'aria-label', name);
  }
  const named = new Set<Element>();
  for (const [selector, name] of placeNames) {
    for (const element of all(selector)) {
      if (!named.has(element)) set(element, 'aria-label', name);
      named.add(element);
    }
  }
  // Their words stand beside them.
  for (const box of all('label > * > input[type="checkbox"]')) {
    const words = box.closest('label')?.parentElement?.textContent.trim() ?? '';
    if (words !== '') set(box, 'aria-label', words);
  }
  for (const aside of all('[role="complementary"][aria-expanded]')) aside.removeAttribute('aria-expanded');
  all('section[aria-live]').forEach((section, index) => {
    set(section, 'aria-label', `Messages of the spreadsheet, ${index + 1}`);
  });
  for (const element of all('[tabindex]:not([tabindex="0"], [tabindex="-1"])')) set(element, 'tabindex', '0');
}

/* Menus and dialogues stand beside the page's own elements. */
const outside =
  '#univer-popup-portal, [data-radix-popper-content-wrapper], body > div:has(> section[class*="univer-"])';

/** Gives what Univer puts into an element, and into menus of it, names and roles that can be read aloud. */
export function nameWidgets(element: HTMLElement): () => void {
  const page = element.ownerDocument;
  let frame = 0;
  const watched = {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['aria-expanded', 'aria-haspopup', 'role', 'tabindex'],
  };
  const nameAll = (): void => {
    frame = 0;
    nameWithin(element);
    for (const root of page.querySelectorAll(outside)) {
      nameWithin(root);
      observer.observe(root, watched);
    }
  };
  const observer = new MutationObserver(() => {
    if (frame === 0) frame = requestAnimationFrame(nameAll);
  });
  observer.observe(element, watched);
  observer.observe(page.body, { childList: true });
  nameAll();
  return () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  };
}
