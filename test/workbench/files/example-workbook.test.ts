import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileFromWorkbook } from '../../../src/workbench/files/file-from-workbook';
import { workbookFromFile } from '../../../src/workbench/files/workbook-from-file';
import { readWorkbookBytes } from '../../../src/xlsx';
import { contentOf } from './workbook-content';

const assets = join(__dirname, '..', '..', '..', 'assets');
const bytesOf = (name: string): Uint8Array => readFileSync(join(assets, name));

describe.each(['handbag-launch-as-first-written.xlsx', 'handbag-launch-fixed.xlsx'])(
  'the worked example %s',
  (name) => {
    it('loses nothing when it is opened', async () => {
      const { lost } = await workbookFromFile(bytesOf(name), name);
      expect(lost).toEqual([]);
    });

    it('is the same workbook after it was saved and opened again', async () => {
      const { workbook } = await workbookFromFile(bytesOf(name), name);
      const saved = await fileFromWorkbook(workbook);
      const again = await workbookFromFile(saved.bytes, name);
      expect(saved.lost).toEqual([]);
      expect(again.lost).toEqual([]);
      expect(contentOf(again.workbook)).toEqual(contentOf(workbook));
    });

    it('holds the same plan for the strict reader after it was saved', async () => {
      const { workbook } = await workbookFromFile(bytesOf(name), name);
      const saved = await fileFromWorkbook(workbook);
      expect(await readWorkbookBytes(saved.bytes)).toEqual(await readWorkbookBytes(bytesOf(name)));
    });
  },
);
