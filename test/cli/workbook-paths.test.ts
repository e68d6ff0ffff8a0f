import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { namedFiles } from '../../src/cli/workbook-paths';

const files = [
  'plans/z.xlsx',
  'plans/A.XLSX',
  'plans/macros.xlsm',
  'plans/north/q1.xlsx',
  'plans/north/q10.xlsx',
  'plans/north/deep/er/q2.xlsx',
  'plans/north-east/q1.xlsx',
  'plans/[2027] plan (1).xlsx',
  'plans/~$z.xlsx',
  'plans/._z.xlsx',
  'plans/.hidden/h.xlsx',
  'plans/node_modules/package/n.xlsx',
  'plans/notes.csv',
  'plans/old.xls',
  'plans/README',
  'others/notes.csv',
  'others/old.xls',
  'others/README',
  'locks/~$z.xlsx',
];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paths-'));
  for (const file of files) {
    await mkdir(join(folder, dirname(file)), { recursive: true });
    await writeFile(join(folder, file), '');
  }
  await mkdir(join(folder, 'empty'));
  // Links: to a folder outside, to a folder above, to a file, to itself, to nothing.
  await mkdir(join(folder, 'linked'));
  await mkdir(join(folder, 'elsewhere'));
  await writeFile(join(folder, 'elsewhere/e.xlsx'), '');
  await writeFile(join(folder, 'linked/l.xlsx'), '');
  for (const [to, from] of [
    ['../elsewhere', 'outside'],
    ['../elsewhere', 'outside2'],
    ['.', 'round'],
    ['l.xlsx', 'again.xlsx'],
    ['self', 'self'],
    ['nothing', 'dangling.xlsx'],
  ] as const)
    await symlink(to, join(folder, 'linked', from));
});
afterAll(() => rm(folder, { recursive: true }));

/** What is named from within the folder: paths without it, and errors with their paths. */
const found = (...operands: readonly string[]): readonly string[] =>
  namedFiles(operands.map((operand) => join(folder, operand))).map((named) => {
    const file = named.file.slice(folder.length + 1);
    return 'error' in named ? `${file}: ${named.error}` : file;
  });

const ofPlans = [
  'plans/A.XLSX',
  'plans/[2027] plan (1).xlsx',
  'plans/macros.xlsm',
  'plans/north-east/q1.xlsx',
  'plans/north/deep/er/q2.xlsx',
  'plans/north/q1.xlsx',
  'plans/north/q10.xlsx',
  'plans/z.xlsx',
];

describe('the files that operands name', () => {
  it.each<[what: string, operands: readonly string[], files: readonly string[]]>([
    ['a file', ['plans/z.xlsx'], ['plans/z.xlsx']],
    ['a file that is no workbook, which is for the reader to say', ['plans/old.xls'], ['plans/old.xls']],
    ['a file that is not there', ['plans/none.xlsx'], ['plans/none.xlsx']],
    [
      'a file whose name looks like a pattern',
      ['plans/[2027] plan (1).xlsx'],
      ['plans/[2027] plan (1).xlsx'],
    ],
    ['a path that no system allows', ['plans/\0.xlsx'], ['plans/\0.xlsx']],
    ['a folder: all below it in one order, but what is hidden, locked or of packages', ['plans'], ofPlans],
    ['a folder with a slash', ['plans/'], ofPlans],
    ['a folder inside', ['plans/north'], ofPlans.filter((file) => file.startsWith('plans/north/'))],
    ['a pattern', ['plans/*.xlsx'], ['plans/[2027] plan (1).xlsx', 'plans/z.xlsx']],
    [
      'a pattern that other files match too',
      ['plans/north/*'],
      ['plans/north/q1.xlsx', 'plans/north/q10.xlsx'],
    ],
    ['a pattern of any depth', ['plans/**/q1.xlsx'], ['plans/north-east/q1.xlsx', 'plans/north/q1.xlsx']],
    ['a pattern of choices', ['plans/{z,macros}.xls?'], ['plans/macros.xlsm', 'plans/z.xlsx']],
    [
      'several in their order',
      ['plans/z.xlsx', 'plans/north/*'],
      ['plans/z.xlsx', 'plans/north/q1.xlsx', 'plans/north/q10.xlsx'],
    ],
    [
      'a file twice, which is there twice',
      ['plans/z.xlsx', 'plans/z.xlsx'],
      ['plans/z.xlsx', 'plans/z.xlsx'],
    ],
    [
      'a folder and its file, which is there once',
      ['plans/north', 'plans/north/q1.xlsx'],
      ['plans/north/deep/er/q2.xlsx', 'plans/north/q1.xlsx', 'plans/north/q10.xlsx'],
    ],
    [
      'a file and its folder',
      ['plans/north/q10.xlsx', 'plans/north'],
      ['plans/north/q10.xlsx', 'plans/north/deep/er/q2.xlsx', 'plans/north/q1.xlsx'],
    ],
    ['a folder twice', ['plans', 'plans'], ofPlans],
    ['links, each file once and no circle', ['linked'], ['linked/l.xlsx', 'linked/outside/e.xlsx']],
  ])('%s', (_, operands, expected) => {
    expect(found(...operands)).toEqual(expected);
  });

  it.each<[what: string, operand: string, error: string]>([
    [
      'an empty folder',
      'empty',
      'There is no workbook (.xlsx, .xlsm) in this folder or its subfolders. Check the path, or give the path of another folder.',
    ],
    [
      'a folder of lock files',
      'locks',
      'There is no workbook (.xlsx, .xlsm) in this folder or its subfolders. Check the path, or give the path of another folder.',
    ],
    [
      'a folder of other files',
      'others',
      'There is no workbook (.xlsx, .xlsm) in this folder or its subfolders, only 3 other files (.csv and .xls). Save the plan in Excel as .xlsx, or give the path of another folder.',
    ],
    [
      'a pattern of other files',
      'others/*.csv',
      'No workbook (.xlsx, .xlsm) matches this pattern, only 1 other file (.csv). Save the plan in Excel as .xlsx, or give the path of another file.',
    ],
    [
      'a pattern of nothing',
      'plans/*2031*.xlsx',
      'No file has this name, and none matches it as a pattern. Check the path and the spelling.',
    ],
    [
      'a pattern in no folder',
      'nowhere/*.xlsx',
      'No file has this name, and none matches it as a pattern. Check the path and the spelling.',
    ],
  ])('%s is said plainly, and keeps nothing else back', (_, operand, error) => {
    expect(found(operand, 'plans/z.xlsx')).toEqual([`${operand}: ${error}`, 'plans/z.xlsx']);
  });

  it('of a path from where the command runs is named from there', () => {
    const before = process.cwd();
    process.chdir(folder);
    try {
      expect(namedFiles(['plans/north', './plans/*.xlsm', resolve('plans/north-east')])).toEqual([
        { file: join('plans/north/deep/er/q2.xlsx') },
        { file: join('plans/north/q1.xlsx') },
        { file: join('plans/north/q10.xlsx') },
        { file: join('plans/macros.xlsm') },
        { file: resolve('plans/north-east/q1.xlsx') },
      ]);
    } finally {
      process.chdir(before);
    }
  });
});
