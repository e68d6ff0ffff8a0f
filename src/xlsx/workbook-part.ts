import type { DateSystem } from '../spreadsheet/sheet';
import type { WorkbookLimits } from './limits';
import { isTrue, readPart, relationshipId } from './part-xml';
import { unescapeText } from './spreadsheet-text';
import type { ZipArchive } from './zip-archive';

/** What the main part of a workbook says. */
export interface WorkbookPart {
  /** All sheets in their order, charts and macro sheets too. */
  readonly sheets: readonly { readonly name: string; readonly relationship: string }[];
  readonly dateSystem: DateSystem;
}

export async function readWorkbookPart(
  archive: ZipArchive,
  part: string,
  limits: WorkbookLimits,
): Promise<WorkbookPart> {
  const sheets: { name: string; relationship: string }[] = [];
  let dateSystem: DateSystem = 1900;
  await readPart(archive, part, limits.otherPartBytes, {
    root: 'workbook',
    open: (name, attributes) => {
      if (name === 'workbookPr' && isTrue(attributes['date1904'])) dateSystem = 1904;
      if (name !== 'sheet') return;
      sheets.push({
        name: unescapeText(attributes['name'] ?? ''),
        relationship: relationshipId(attributes) ?? '',
      });
    },
  });
  return { sheets, dateSystem };
}
