import { readFileSync, statSync } from 'node:fs';
import manifest from '../../package.json';
import { builtFile, type Exited, runProcess } from './built-command';
import { crookedPlan, type PlanFolder, planFolder, planWithoutOwners, truePlan } from './plan-files';

let folder: PlanFolder;

beforeAll(async () => {
  folder = await planFolder();
  await folder.write('true.xlsx', truePlan);
  await folder.write('crooked.xlsx', crookedPlan);
  await folder.write('many.xlsx', planWithoutOwners(2000));
});

afterAll(() => folder.remove());

const plumbline = (...words: readonly string[]): Promise<Exited> =>
  runProcess(process.execPath, [builtFile, ...words], folder.path);

describe('the built command', () => {
  it('is one file that a shell can run', () => {
    expect(readFileSync(builtFile, 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true);
    expect(statSync(builtFile).mode & 0o111).toBe(0o111);
  });

  it('carries the licences of all that it bundles', () => {
    const text = readFileSync(builtFile, 'utf8');
    const notices = text.slice(text.indexOf('\n// What this file bundles:\n'));
    for (const name of [...Object.keys(manifest.dependencies), 'xmlchars', 'fdir', 'picomatch']) {
      expect(notices).toMatch(
        new RegExp(
          `^// ${name} \\d+\\.\\d+\\.\\d+, (MIT|ISC|Apache-2\\.0)\n//\n(// .*\n|//\n)*?// .*(Permission|Apache License)`,
          'mu',
        ),
      );
    }
    expect(notices.split('\n').filter((line) => line !== '' && !line.startsWith('//'))).toEqual([]);
  });

  it('checks files and exits with their status', async () => {
    const { status, output, problems } = await plumbline(
      'check',
      '--date',
      '2026-03-01',
      'true.xlsx',
      'crooked.xlsx',
    );
    expect(problems).toBe('');
    expect(status).toBe(1);
    expect(output).toContain('true.xlsx\n\n  Alignment score 100 of 100\n  Well aligned, as of 1 Mar 2026,');
    expect(output).toContain('crooked.xlsx\n\n  Alignment score 48.5 of 100\n');
    expect((await plumbline('check', 'true.xlsx')).status).toBe(0);
    expect((await plumbline('check', 'true.xlsx', 'none.xlsx')).status).toBe(2);
    expect((await plumbline('chek')).status).toBe(2);
  });

  it('compares two files, which another process reads, and exits with 1 where the score fell', async () => {
    const compared = await plumbline('diff', '--date', '2026-03-01', 'true.xlsx', 'crooked.xlsx');
    expect(compared).toMatchObject({ status: 1, problems: '' });
    expect(compared.output).toContain(
      'true.xlsx → crooked.xlsx\n\n  Score 100 → 48.5 (−51.5): Backing −31.5, Coverage −20.0\n',
    );
    expect((await plumbline('diff', 'crooked.xlsx', 'true.xlsx')).status).toBe(0);
    expect((await plumbline('diff', 'true.xlsx', 'none.xlsx')).status).toBe(2);
  });

  it('judges a plan on the day that it is where it runs', async () => {
    const before = new Date();
    const { output } = await plumbline('check', '--format', 'json', 'true.xlsx');
    const iso = (date: Date): string =>
      [date.getFullYear(), date.getMonth() + 1, date.getDate()]
        .map((part) => String(part).padStart(2, '0'))
        .join('-');
    const [plan] = JSON.parse(output) as readonly { readonly date: string }[];
    expect([iso(before), iso(new Date())]).toContain(plan?.date);
  });

  it('writes a long report whole', async () => {
    const { output } = await plumbline('check', '--format', 'json', 'many.xlsx');
    const [plan] = JSON.parse(output) as readonly {
      readonly findings: readonly { readonly rule: string }[];
    }[];
    expect(plan?.findings.filter(({ rule }) => rule === 'missing-owner')).toHaveLength(2000);
  });

  it('keeps its status and says nothing where the reader goes early', async () => {
    const script =
      '"$0" "$1" check --format json --fail-on warning many.xlsx | head -c 1; echo "${PIPESTATUS[0]}"';
    const { output, problems } = await runProcess(
      'bash',
      ['-c', script, process.execPath, builtFile],
      folder.path,
    );
    expect({ output, problems }).toEqual({ output: '[1\n', problems: '' });
  });

  it('answers lines of JSON from standard input', async () => {
    const line = '{"function": "CONTRIBUTION_MARGIN", "arguments": {"price": 250, "variable_cost": 150}}';
    const answered = await runProcess(
      process.execPath,
      [builtFile, 'calc', '--json'],
      folder.path,
      `${line}\n${line}`,
    );
    expect(answered).toEqual({ status: 0, output: '{"value":100}\n{"value":100}\n', problems: '' });
  });

  it('lists the functions', async () => {
    const { status, output } = await plumbline('functions');
    expect(output).toContain('\n  REQUIRED_VOLUME ');
    expect(status).toBe(0);
  });
});
