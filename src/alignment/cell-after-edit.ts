import { plainText } from '../plan/reading/cell';
import { type CellValue, isCellError, isSameValue } from '../spreadsheet/cell';
import type { FixEdit } from './finding';

/** What a cell holds once an edit is made; null where it no longer holds what the edit is for. */
export function cellAfterEdit(edit: FixEdit, holds: CellValue): string | number | null {
  if ('newValue' in edit) return isSameValue(holds, edit.oldValue) ? edit.newValue : null;
  if (holds === null || isCellError(holds)) return null;
  return withPart(plainText(holds), edit.oldPart, edit.newPart);
}

/** What may stand behind a part: its share, and the end of the part. */
const behind = /^(?:(?:\s+|\s*[:=]\s*)[-−+]?[\d.,]+\s*%)?\s*(?=$|[;|,\r\n])/u;

/** A list with one of its parts, wherever it stands, in the place of another; null where it has no such part. */
function withPart(text: string, oldPart: string, newPart: string): string | null {
  // A comma would split a part that has one of its own, so its neighbours are set off by semicolons.
  const hasComma = newPart.includes(',');
  let written = '';
  let from = 0;
  for (let at = text.indexOf(oldPart); at >= 0; at = text.indexOf(oldPart, Math.max(at + 1, from))) {
    const end = at + oldPart.length;
    const rest = behind.exec(text.slice(end))?.[0];
    if (rest === undefined || !beginsPart(text, at)) continue;
    const lead = text.slice(from, at);
    written += (hasComma ? lead.replace(/,(?=\s*$)/u, ';') : lead) + newPart + rest;
    from = end + rest.length;
    if (hasComma && text[from] === ',') {
      written += ';';
      from += 1;
    }
  }
  return from === 0 ? null : written + text.slice(from);
}

/** Whether only blanks stand between a place and the separator, or the beginning, before it. */
function beginsPart(text: string, at: number): boolean {
  let place = at - 1;
  while (place >= 0 && /[^\S\r\n]/u.test(text.charAt(place))) place -= 1;
  return place < 0 || ';|,\r\n'.includes(text.charAt(place));
}
