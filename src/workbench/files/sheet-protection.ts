import type { SheetProtection } from '../../office-host';
import { type Attributes, isTrue } from '../../xlsx';

/** What a protected sheet still allows: the options of Office.js, the words of files and whether a file forbids it when it says nothing. */
const options: readonly { readonly option: string; readonly word: string; readonly isForbidden: boolean }[] =
  [
    { option: 'allowAutoFilter', word: 'autoFilter', isForbidden: true },
    { option: 'allowDeleteColumns', word: 'deleteColumns', isForbidden: true },
    { option: 'allowDeleteRows', word: 'deleteRows', isForbidden: true },
    { option: 'allowEditObjects', word: 'objects', isForbidden: false },
    { option: 'allowEditScenarios', word: 'scenarios', isForbidden: false },
    { option: 'allowFormatCells', word: 'formatCells', isForbidden: true },
    { option: 'allowFormatColumns', word: 'formatColumns', isForbidden: true },
    { option: 'allowFormatRows', word: 'formatRows', isForbidden: true },
    { option: 'allowInsertColumns', word: 'insertColumns', isForbidden: true },
    { option: 'allowInsertHyperlinks', word: 'insertHyperlinks', isForbidden: true },
    { option: 'allowInsertRows', word: 'insertRows', isForbidden: true },
    { option: 'allowPivotTables', word: 'pivotTables', isForbidden: true },
    { option: 'allowSort', word: 'sort', isForbidden: true },
  ];

/** The protection that a file says; null where the sheet is not protected. */
export function protectionOf(attributes: Attributes | undefined): SheetProtection | null {
  if (attributes === undefined || !isTrue(attributes['sheet'])) return null;
  const allowed = options.map(
    ({ option, word, isForbidden }) => [option, !isTrue(attributes[word], isForbidden)] as const,
  );
  const isNone = isTrue(attributes['selectUnlockedCells']);
  const selectionMode = isNone ? 'None' : isTrue(attributes['selectLockedCells']) ? 'Unlocked' : 'Normal';
  return { options: { ...Object.fromEntries(allowed), selectionMode } };
}

export const hasPassword = (attributes: Attributes): boolean =>
  attributes['password'] !== undefined || attributes['hashValue'] !== undefined;

/** The attributes with which a file says a protection. What the options do not name is forbidden. */
export function protectionAttributes(protection: SheetProtection): Readonly<Record<string, boolean>> {
  const said = options.flatMap(({ option, word, isForbidden }) => {
    const forbids = protection.options[option] !== true;
    return forbids === isForbidden ? [] : [[word, forbids] as const];
  });
  const mode = protection.options['selectionMode'];
  return {
    sheet: true,
    ...Object.fromEntries(said),
    ...(mode === 'None' || mode === 'Unlocked' ? { selectLockedCells: true } : {}),
    ...(mode === 'None' ? { selectUnlockedCells: true } : {}),
  };
}
