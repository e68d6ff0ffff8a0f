import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import manifest from '../../package.json';
import { checkFile, type FileCheck } from '../../src/cli/check';
import { commandNames, optionsOf } from '../../src/cli/commands';
import { displayWidth } from '../../src/cli/report/wrap';
import { runInMemory } from './memory-io';
import {
  advisedPlan,
  crookedPlan,
  noPlan,
  type PlanFolder,
  planFolder,
  planWithoutOwners,
  truePlan,
  warnedPlan,
} from './plan-files';

const files = { truePlan, crookedPlan, warnedPlan, advisedPlan, noPlan } as const;
type PlanName = keyof typeof files;

let folder: PlanFolder;
const fileOf = (name: string): string => join(folder.path, `${name}.xlsx`);

beforeAll(async () => {
  folder = await planFolder();
  for (const [name, sheets] of Object.entries(files)) await folder.write(`${name}.xlsx`, sheets);
  await folder.write('many.xlsx', planWithoutOwners(500));
  await writeFile(fileOf('broken'), 'ID,Tactic\nT1,Pop-up shop\n');
});

afterAll(() => folder.remove());

/** The same workbook with a picture in it. */
const largeCopyOf = async (file: string): Promise<Uint8Array> =>
  zipSync({ ...unzipSync(await readFile(file)), 'xl/media/image1.png': randomBytes(600_000) });

describe('the exit status of a check', () => {
  it.each<[PlanName, string, number]>([
    ['truePlan', 'advice', 0],
    ['advisedPlan', 'advice', 1],
    ['advisedPlan', 'warning', 0],
    ['advisedPlan', 'error', 0],
    ['warnedPlan', 'advice', 1],
    ['warnedPlan', 'warning', 1],
    ['warnedPlan', 'error', 0],
    ['crookedPlan', 'advice', 1],
    ['crookedPlan', 'warning', 1],
    ['crookedPlan', 'error', 1],
    ['crookedPlan', 'never', 0],
    ['noPlan', 'error', 1],
    ['noPlan', 'never', 0],
  ])('of %s, failing on %s, is %i', async (name, failOn, status) => {
    const ran = await runInMemory(['check', '--fail-on', failOn, fileOf(name)]);
    expect(ran.status).toBe(status);
    expect(ran.problems).toBe('');
  });

  it.each<[string, readonly string[], number]>([
    ['without an option fails on errors', ['crookedPlan'], 1],
    ['without an option does not fail on warnings', ['warnedPlan'], 0],
    ['is 1 where any file fails', ['truePlan', 'crookedPlan', 'truePlan'], 1],
    ['is 2 for a file that is not there', ['missing'], 2],
    ['is 2 for a file that is no workbook', ['broken'], 2],
    ['is 2 where any file could not be read', ['crookedPlan', 'broken', 'truePlan'], 2],
  ])('%s', async (_, names, status) => {
    expect((await runInMemory(['check', ...names.map(fileOf)])).status).toBe(status);
  });

  it.each(['text', 'json', 'sarif'])(
    'is 2 for what could not be read as %s, even if it is never to fail',
    async (format) => {
      const words = [
        'check',
        '--format',
        format,
        '--fail-on',
        'never',
        fileOf('broken'),
        fileOf('crookedPlan'),
      ];
      expect((await runInMemory(words)).status).toBe(2);
    },
  );

  it('is that of all the files, even where nobody reads the report to its end', async () => {
    const words = ['check', '--format', 'json', fileOf('many'), fileOf('broken')];
    const { status, output } = await runInMemory(words, { readsPieces: 1 });
    expect(status).toBe(2);
    expect(() => JSON.parse(output) as unknown).toThrow(SyntaxError);
  });
});

describe('a check apart', () => {
  const checkedApart = async (...names: readonly string[]): Promise<number> => {
    let count = 0;
    const apart: FileCheck = async (file, settings) => {
      count += 1;
      return checkFile(file, settings);
    };
    const { status } = await runInMemory(
      ['check', '--fail-on', 'never', ...names.map(fileOf)],
      {},
      { check: apart },
    );
    expect(status).toBe(0);
    return count;
  };

  it.each([
    ['one of several files', ['truePlan', 'crookedPlan'], 2],
    ['a large file', ['large'], 1],
    ['no other file', ['truePlan'], 0],
  ])('is made of %s', async (_, names, count) => {
    await writeFile(fileOf('large'), await largeCopyOf(fileOf('truePlan')));
    expect(await checkedApart(...names)).toBe(count);
  });
});

describe('a check of several files', () => {
  it('reports those that can be read, in their order', async () => {
    const { output, problems } = await runInMemory([
      'check',
      ...['crookedPlan', 'broken', 'truePlan'].map(fileOf),
    ]);
    const places = ['crookedPlan', 'broken', 'truePlan'].map((name) => output.indexOf(`${fileOf(name)}\n\n`));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBe(0);
    expect(output).toContain(
      '\n  Could not be read. This is plain text with commas between the values (CSV),\n',
    );
    expect(output).toContain('Tactic without a strategy  tactic-without-strategy');
    expect(output).toContain('1 file could not be read.\n');
    expect(problems).toBe('');
  });

  it.each(['json', 'sarif'])(
    'says on standard error what could not be read, where the report is %s',
    async (format) => {
      const words = ['check', '--format', format, fileOf('broken'), fileOf('truePlan')];
      const { output, problems } = await runInMemory(words);
      expect(problems).toMatch(/^plumbline: .*broken\.xlsx: This is plain text with commas .*\n$/);
      expect(() => JSON.parse(output) as unknown).not.toThrow();
    },
  );
});

describe('the settings of a check', () => {
  interface PlanFacts {
    readonly date: string;
    readonly profile: string;
    readonly lead: string;
    readonly score: number;
    readonly parts: readonly { readonly weight: number }[];
    readonly findings: readonly { readonly message: string; readonly rule: string }[];
  }
  const check = async (...words: readonly string[]): Promise<PlanFacts> => {
    const { output } = await runInMemory(['check', '--format', 'json', ...words, fileOf('crookedPlan')]);
    const [facts] = JSON.parse(output) as readonly PlanFacts[];
    if (facts === undefined) throw new Error('no plan');
    return facts;
  };

  it('are the core profile with marketing in the lead, on the day that it is, unless others are given', async () => {
    expect(await check()).toMatchObject({ date: '2026-03-01', profile: 'core', lead: 'marketing' });
  });

  it('take the plan date', async () => {
    expect((await check('--date', '2031-12-31')).date).toBe('2031-12-31');
  });

  it('take the profile, which decides the weights', async () => {
    const { profile, parts } = await check('--profile', 'full');
    expect(profile).toBe('full');
    expect(parts.map(({ weight }) => weight)).toEqual([40, 25, 15, 20]);
  });

  it('take who leads, which decides words but not the score', async () => {
    const messageOf = ({ findings }: PlanFacts): string | undefined =>
      findings.find(({ rule }) => rule === 'tactic-without-strategy')?.message;
    const [marketing, sales] = [await check('--lead', 'marketing'), await check('--lead', 'sales')];
    expect(sales.lead).toBe('sales');
    expect(sales.score).toBe(marketing.score);
    expect(messageOf(sales)).not.toBe(messageOf(marketing));
  });
});

describe('the text on a terminal', () => {
  const escape = String.fromCharCode(27);

  it.each<[string, boolean, Readonly<Record<string, string>>, boolean]>([
    ['has colours', true, {}, true],
    ['has colours where NO_COLOR is there but empty', true, { NO_COLOR: '' }, true],
    ['has none where NO_COLOR is set', true, { NO_COLOR: '1' }, false],
    ['has none where the terminal knows none', true, { TERM: 'dumb' }, false],
    ['has none where it is no terminal', false, {}, false],
  ])('%s', async (_, isTerminal, environment, hasColours) => {
    const { output } = await runInMemory(['check', fileOf('crookedPlan')], { isTerminal, environment });
    expect(output.includes(escape)).toBe(hasColours);
  });

  it.each<[string, number | null, number]>([
    ['its width', 60, 60],
    ['80 columns where the width is not known', null, 80],
  ])('keeps to %s', async (_, columns, widest) => {
    const { output } = await runInMemory(['check', fileOf('crookedPlan')], { columns });
    const widths = output
      .split('\n')
      .filter((line) => !line.includes(folder.path))
      .map(displayWidth);
    expect(Math.max(...widths)).toBeLessThanOrEqual(widest);
    expect(Math.max(...widths)).toBeGreaterThan(widest - 10);
  });
});

describe('plumbline calc', () => {
  it.each<[string, string, string, number]>([
    ['REQUIRED_VOLUME(50000,250,150)', '500\n', '', 0],
    ['=PLUMB.REQUIRED_VOLUME(50000,250,150)', '500\n', '', 0],
  ])('answers %s', async (formula, output, problems, status) => {
    expect(await runInMemory(['calc', formula])).toEqual({ output, problems, status });
  });

  it('prints an error value with its sentence, and exits with 1', async () => {
    const { output, problems, status } = await runInMemory(['calc', 'REQUIRED_VOLUME(50000,150,150)']);
    expect([output, status]).toEqual(['#NUM!\n', 1]);
    expect(problems).toMatch(/^\w.*\.\n$/);
  });

  it('exits with 2 for a formula that cannot be read', async () => {
    const { output, problems, status } = await runInMemory(['calc', 'REQUIRED_VOLUME(']);
    expect([output, status]).toEqual(['', 2]);
    expect(problems).not.toBe('');
  });

  const call = (unitCost: number): string =>
    `{"function": "REQUIRED_VOLUME", "arguments": {"fixed_cost": 50000, "price": 250, "variable_cost": ${unitCost}}}\n`;

  it('answers each line of JSON with one line', async () => {
    const { output, status } = await runInMemory(['calc', '--json'], {
      input: [call(150), call(250), 'nonsense'],
    });
    const answers = output.split('\n');
    expect(answers).toHaveLength(4);
    expect(answers[0]).toBe('{"value":500}');
    expect(JSON.parse(answers[1] ?? '')).toMatchObject({ error: '#NUM!' });
    expect(JSON.parse(answers[2] ?? '')).toMatchObject({ error: '#VALUE!' });
    expect(answers[3]).toBe('');
    expect(status).toBe(0);
  });

  it('stops once nobody reads the answers', async () => {
    const input = Array.from({ length: 100 }, () => call(150));
    const { output } = await runInMemory(['calc', '--json'], { input, readsPieces: 3 });
    expect(output).toBe('{"value":500}\n'.repeat(3));
  });
});

describe('plumbline functions', () => {
  it('lists the catalogue, or tells about one', async () => {
    const list = await runInMemory(['functions']);
    const one = await runInMemory(['functions', 'required_volume']);
    expect(list.output).toContain('\n  REQUIRED_VOLUME ');
    expect(one.output).toContain('PLUMB.REQUIRED_VOLUME(fixed_cost, price, variable_cost');
    expect([list.status, one.status]).toEqual([0, 0]);
  });

  it('gives data with --json', async () => {
    const { output } = await runInMemory(['functions', '--json']);
    expect(JSON.parse(output)).toContainEqual(expect.objectContaining({ id: 'REQUIRED_VOLUME' }));
  });

  it('exits with 2 for a function that there is not', async () => {
    const { output, problems, status } = await runInMemory(['functions', 'REQUIRED_VOLUM']);
    expect([output, status]).toEqual(['', 2]);
    expect(problems).toContain('REQUIRED_VOLUME');
  });
});

describe('the help', () => {
  it('names every command, and every option that all have', async () => {
    const { output, status } = await runInMemory(['--help']);
    for (const command of commandNames) expect(output).toMatch(new RegExp(`^  ${command} `, 'm'));
    expect(output).toContain('\n  -h, --help     Show help.\n');
    expect(status).toBe(0);
  });

  it.each(commandNames)('of %s names its options with their values', async (command) => {
    const { output, status } = await runInMemory(['help', command]);
    expect(output).toContain(`Usage: plumbline ${command}`);
    for (const [name, option] of Object.entries(optionsOf(command))) {
      expect(output).toContain(`\n  --${name}`);
      if (option.kind === 'choice') {
        const said = output.replace(/\s+/g, ' ');
        expect(said).toContain(
          `One of ${option.choices.join(', ')} (default: ${option.initial ?? 'what the workbook says'}).`,
        );
      }
    }
    expect(status).toBe(0);
  });

  it.each(commandNames)(
    'of %s has lines of 80 columns at most, and examples that are understood',
    async (command) => {
      const { output } = await runInMemory([command, '--help']);
      expect(Math.max(...output.split('\n').map(displayWidth))).toBeLessThanOrEqual(80);
      expect(output).toMatch(/\nExamples:\n {2}plumbline /);
    },
  );
});

describe('the version', () => {
  it('is that of the package', async () => {
    expect(await runInMemory(['--version'])).toEqual({
      status: 0,
      output: `${manifest.version}\n`,
      problems: '',
    });
  });
});
