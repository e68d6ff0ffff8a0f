import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFileBytes, readWorkbookFile } from '../../src/cli/workbook-file';
import { workbookLimits, type WorkbookProblem } from '../../src/xlsx';
import { problemOf } from '../xlsx/hand-made-workbook';

describe('a path', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plan-'));
    await mkdir(join(folder, 'plans.xlsx'));
    await writeFile(join(folder, 'empty.xlsx'), '');
    await writeFile(join(folder, '~$plan.xlsx'), 'owner');
    await writeFile(join(folder, 'large.xlsx'), 'PK too large');
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each<[name: string, problem: WorkbookProblem]>([
    ['no-such.xlsx', 'missing'],
    ['empty.xlsx/plan.xlsx', 'missing'],
    ['plans.xlsx', 'folder'],
    ['empty.xlsx', 'empty'],
    ['~$plan.xlsx', 'lock-file'],
    [`${'n'.repeat(300)}.xlsx`, 'unreadable'],
    ['nul\0.xlsx', 'unreadable'],
  ])('%j is refused as %s', async (name, problem) => {
    expect(await problemOf(readWorkbookFile(join(folder, name)))).toBe(problem);
  });

  it('to a device is refused', async () => {
    expect(await problemOf(readWorkbookFile('/dev/null'))).toBe('not-a-file');
  });

  it('to a file that is too large is refused before it is read', async () => {
    const reading = readFileBytes(join(folder, 'large.xlsx'), { ...workbookLimits, fileBytes: 10 });
    expect(await problemOf(reading)).toBe('file-too-large');
  });
});
