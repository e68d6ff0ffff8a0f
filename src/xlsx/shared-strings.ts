import type { WorkbookLimits } from './limits';
import { readPart } from './part-xml';
import { stringItem } from './spreadsheet-text';
import { WorkbookError } from './workbook-error';
import type { ZipArchive } from './zip-archive';

/** The texts that cells refer to by their place in this list. */
export async function readSharedStrings(
  archive: ZipArchive,
  part: string,
  limits: WorkbookLimits,
): Promise<readonly string[]> {
  const strings: string[] = [];
  const item = stringItem();
  await readPart(archive, part, limits.contentPartBytes, {
    root: 'sst',
    open: item.open,
    text: item.text,
    close: (name) => {
      item.close(name);
      if (name !== 'si') return;
      if (strings.length >= limits.listItems)
        throw new WorkbookError('list-too-long', { part, limit: limits.listItems });
      strings.push(item.take());
    },
  });
  return strings;
}
