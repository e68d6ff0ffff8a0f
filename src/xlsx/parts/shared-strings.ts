import { outsideExtensions, readPart } from '../package/part-xml';
import { WorkbookError } from '../package/workbook-error';
import { stringItem } from './spreadsheet-text';
import { mainPartOfType, type OpenWorkbook } from './workbook-part';

/** The texts that cells refer to by their place in this list. */
export interface SharedStrings {
  readonly texts: readonly string[];
  /** Whether single words of a text have a format of their own. */
  readonly haveFormats: boolean;
}

/** Reads the shared texts; none where the workbook has none, for a cell that refers to one is found out later. */
export async function readSharedStrings(workbook: OpenWorkbook): Promise<SharedStrings> {
  const { archive } = workbook;
  const { limits } = archive;
  const part = mainPartOfType(workbook, 'sharedStrings');
  const texts: string[] = [];
  const item = stringItem();
  const reader = outsideExtensions({
    open: item.open,
    text: item.text,
    close: (name) => {
      item.close(name);
      if (name !== 'si') return;
      if (texts.length >= limits.listItems)
        throw new WorkbookError('list-too-long', { part: part ?? '', limit: limits.listItems });
      texts.push(item.take());
    },
  });
  if (part !== null) await readPart(archive, part, limits.contentPartBytes, { root: 'sst', ...reader });
  return { texts, haveFormats: item.hasFormats() };
}
