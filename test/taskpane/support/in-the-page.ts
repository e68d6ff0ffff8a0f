import { holdsInEnglish, saysInEnglish } from './german-told-twice';

/*
 * What a user does in the page of the pane, whatever draws it: these run in Jest and in the preview. Each says whether it could be
 * done: what the page does not have yet may still come.
 */

const nameOf = (element: HTMLElement): string =>
  (element.getAttribute('aria-label') ?? labelOf(element) ?? element.textContent)
    .replaceAll(/\s+/gu, ' ')
    .trim();

const labelOf = (element: HTMLElement): string | null | undefined =>
  element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;

/** Waits until the page says some words. */
export const says = (words: string) => (): boolean => saysInEnglish(document.body.textContent, words);

/** Presses the button whose name begins so, or so in another language where its name is put together. */
export const press =
  (...names: readonly string[]) =>
  (): boolean => {
    const buttons = [...document.querySelectorAll<HTMLElement>('button')];
    const button = buttons.find((each) =>
      holdsInEnglish(nameOf(each), (called) => names.some((name) => called.startsWith(name))),
    );
    button?.click();
    return button !== undefined;
  };

/** Presses a cell of the table, by its row and column, both counted from 0 and without their headings. */
export const pressCell = (row: number, column: number) => (): boolean => {
  const line = document.querySelectorAll('table[role="grid"] tbody tr').item(row) as Element | null;
  const cell = line?.querySelectorAll<HTMLElement>('td').item(column);
  cell?.click();
  return cell != null;
};

/** Presses the button that unfolds what its name ends with. */
export const unfold = (end: string) => (): boolean => {
  const buttons = [...document.querySelectorAll<HTMLElement>('button[aria-expanded]')];
  const button = buttons.find((each) => holdsInEnglish(nameOf(each), (called) => called.endsWith(end)));
  button?.click();
  return button !== undefined;
};

/** Types into the field with the label. */
export const type = (label: string, text: string) => (): boolean => {
  const labels = [...document.querySelectorAll('label')];
  const field = labels.find((each) =>
    holdsInEnglish(each.textContent, (called) => called === label),
  )?.control;
  if (!(field instanceof HTMLInputElement)) return false;
  // React hears of a value only where the setter of the element itself put it.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return true;
};

/** Ticks the box with the name. */
export const tick = (name: string) => (): boolean => {
  const boxes = [...document.querySelectorAll<HTMLElement>('input[type="checkbox"]')];
  const box = boxes.find((each) => holdsInEnglish(nameOf(each), (called) => called === name));
  box?.click();
  return box !== undefined;
};

/** Chooses a value in the list that is named so. */
export const choose = (name: string, value: string) => (): boolean => {
  const lists = [...document.querySelectorAll('select')];
  const list = lists.find((each) =>
    [nameOf(each), each.labels[0]?.textContent ?? ''].some((called) =>
      holdsInEnglish(called, (english) => english === name),
    ),
  );
  if (list === undefined) return false;
  Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(list, value);
  list.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
};
