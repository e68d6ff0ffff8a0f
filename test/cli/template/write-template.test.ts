import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbookFile } from '../../../src/cli/workbook-file';
import { runInMemory } from '../memory-io';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const written = (...words: readonly string[]) => runInMemory(['template', ...words]);

it('writes an empty plan, and says what to do next', async () => {
  const out = join(folder, 'plan.xlsx');
  expect(await written('--out', out)).toEqual({
    status: 0,
    output: `Wrote ${out}. Its first sheet says how to fill it in; then run "plumbline check ${out}".\n`,
    problems: '',
  });
  const { sheets } = await readWorkbookFile(out);
  expect(sheets.map(({ name }) => name)[0]).toBe('Guide');
  expect(readdirSync(folder)).toEqual(['plan.xlsx']);
});

it('writes the worked example, which can be checked', async () => {
  const out = join(folder, 'example.xlsx');
  const { status, output } = await written('--example', '--out', out);
  expect(status).toBe(0);
  expect(output).toContain('with the worked example');
  const checked = await runInMemory(['check', '--date', '2026-11-22', out]);
  expect(checked.output).toContain('Alignment score 87.0 of 100');
});

it('replaces a file only where it is told to', async () => {
  const out = join(folder, 'plan.xlsx');
  writeFileSync(out, 'mine');
  expect(await written('--out', out)).toEqual({
    status: 2,
    output: '',
    problems: `plumbline: ${out}: The file exists already. Give another name, or add --force to replace it.\n`,
  });
  expect(readFileSync(out, 'utf8')).toBe('mine');
  expect((await written('--force', '--out', out)).status).toBe(0);
  expect((await readWorkbookFile(out)).sheets).toHaveLength(9);
  expect(readdirSync(folder)).toEqual(['plan.xlsx']);
});

describe('where it cannot write', () => {
  const isRoot = process.getuid?.() === 0;
  const places: readonly (readonly [string, (folder: string) => string, RegExp])[] = [
    ['no folder', () => join(folder, 'none', 'plan.xlsx'), /The folder .*none does not exist\./u],
    [
      'a file in place of the folder',
      () => {
        writeFileSync(join(folder, 'file'), '');
        return join(folder, 'file', 'plan.xlsx');
      },
      /The folder .*file does not exist\./u,
    ],
    [
      'a folder in place of the file',
      () => {
        mkdirSync(join(folder, 'plan.xlsx'));
        return join(folder, 'plan.xlsx');
      },
      /This is a folder\. Give the name of a file in it\./u,
    ],
    ['another kind of file', () => join(folder, 'plan.csv'), /must end in \.xlsx/u],
    ['a name that is too long', () => join(folder, `${'x'.repeat(300)}.xlsx`), /The name is too long\./u],
    // Whoever may do everything may write here too.
    ...(isRoot
      ? []
      : ([
          [
            'a folder that may not be written into',
            () => {
              const locked = join(folder, 'locked');
              mkdirSync(locked);
              chmodSync(locked, 0o500);
              return join(locked, 'plan.xlsx');
            },
            /You may not write into the folder/u,
          ],
        ] as const)),
  ];

  it.each(places)('it says so, and leaves nothing behind: %s', async (_, place, message) => {
    const out = place(folder);
    const before = readdirSync(folder);
    const { status, output, problems } = await written('--force', '--out', out);
    expect({ status, output }).toEqual({ status: 2, output: '' });
    expect(problems).toMatch(message);
    expect(readdirSync(folder)).toEqual(before);
  });
});
