import * as fc from 'fast-check';
import { fileFromWorkbook } from '../../../src/workbench/files/file-from-workbook';
import { workbookFromFile } from '../../../src/workbench/files/workbook-from-file';
import { readWorkbookBytes } from '../../../src/xlsx';
import { randomContent, workbookOf } from './random-workbook';
import { contentOf } from './workbook-content';

describe('a workbook that was saved and opened', () => {
  it('is the same, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(randomContent, async (content) => {
        const workbook = workbookOf(content);
        const saved = await fileFromWorkbook(workbook);
        const opened = await workbookFromFile(saved.bytes, 'Plan.xlsx');
        expect(saved.lost).toEqual([]);
        expect(opened.lost).toEqual([]);
        expect(contentOf(opened.workbook)).toEqual(contentOf(workbook));
      }),
    );
  });

  it('gives the same file when it is saved again', async () => {
    await fc.assert(
      fc.asyncProperty(randomContent, async (content) => {
        const workbook = workbookOf(content);
        const first = await fileFromWorkbook(workbook);
        const { workbook: opened } = await workbookFromFile(first.bytes, 'Plan.xlsx');
        const second = await fileFromWorkbook(opened);
        expect(await readWorkbookBytes(second.bytes)).toEqual(await readWorkbookBytes(first.bytes));
      }),
      { numRuns: 50 },
    );
  });
});
