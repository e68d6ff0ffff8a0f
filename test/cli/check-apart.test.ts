import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkFile, checkFiles, checksHere, recordFile, summarizeFile } from '../../src/cli/check';
import { type ApartChecks, type ApartLimits, createApartChecks } from '../../src/cli/check-apart';
import { isUnread, packed, unpacked } from '../../src/cli/checked-file';
import type { FileCheckSettings } from '../../src/cli/file-check-settings';
import { jsonReport } from '../../src/cli/report/json';
import { textReport } from '../../src/cli/report/text';
import { english } from '../../src/languages/english';
import { german } from '../../src/languages/german';
import { speak } from '../../src/languages/language';
import { day } from './memory-io';
import { crookedPlan, type PlanFolder, planFolder } from './plan-files';
import { each, textOf } from './report/checked-plan';

/* A process that ends as files can end it; what it answers names the process and the file. */
const script = `
const { worker } = require(${JSON.stringify(require.resolve('workerpool'))});
worker({
  check: (file, settings, language) => {
    if (file === 'asks for the language') return { file, error: language };
    if (file === 'takes all memory') {
      const kept = [];
      for (;;) kept.push(new Array(1e6).fill(kept.length));
    } else if (file === 'never ends') for (;;);
    else if (file === 'gives up') process.abort();
    return { file, error: String(process.pid) };
  },
});
`;

const settings: FileCheckSettings = { today: day('2026-03-01'), given: {}, acceptsOffers: false };

let folder = '';
let apart: ApartChecks | null = null;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'apart-'));
  await writeFile(join(folder, 'script.cjs'), script);
});

afterEach(() => apart?.end());

afterAll(() => rm(folder, { recursive: true }));

async function answersTo(files: readonly string[], limits: ApartLimits = {}): Promise<readonly string[]> {
  apart = createApartChecks(join(folder, 'script.cjs'), checksHere, limits);
  const answers: string[] = [];
  for (const file of files) {
    const checked = await apart.check(file, settings);
    expect(checked.file).toBe(file);
    answers.push(isUnread(checked) ? checked.error : 'read');
  }
  return answers;
}

const isProcess = expect.stringMatching(/^\d+$/u) as string;

describe('files that are checked apart', () => {
  it('share a process', async () => {
    const [first, second] = await answersTo(['one', 'two']);
    expect(first).toEqual(isProcess);
    expect(second).toBe(first);
  });

  it('are asked for in the language that is spoken', async () => {
    expect(await answersTo(['asks for the language'])).toEqual(['en-US']);
    speak(german, 'de-AT');
    try {
      expect(await answersTo(['asks for the language'])).toEqual(['de-AT']);
    } finally {
      speak(english);
    }
  });

  it.each(['takes all memory', 'gives up'])('are checked though one of them %s', async (file) => {
    const limits = { nodeOptions: ['--max-old-space-size=50'] };
    const [before, bad, after] = await answersTo(['one', file, 'two'], limits);
    expect([before, after]).toEqual([isProcess, isProcess]);
    expect(after).not.toBe(before);
    expect(bad).toBe(
      'The check of this file broke off; it may need more memory than there is. Delete the sheets that are not part of the plan, or copy the plan to a new workbook, and try again.',
    );
  });

  it('are checked though one of them never ends', async () => {
    const [bad, after] = await answersTo(['never ends', 'two'], { patience: 3_000 });
    expect(bad).toMatch(/^The check of this file was stopped after \d+ minutes?\. /u);
    expect(after).toEqual(isProcess);
  });
});

describe('files that are checked apart side by side', () => {
  const answersAtOnce = async (files: readonly string[], atOnce: number): Promise<readonly string[]> => {
    apart = createApartChecks(join(folder, 'script.cjs'), checksHere, {
      nodeOptions: ['--max-old-space-size=50'],
      patience: 8_000,
    });
    const answers: string[] = [];
    const named = files.map((file) => ({ file }));
    for await (const checked of checkFiles(named, settings, apart.check, atOnce))
      answers.push(isUnread(checked) ? checked.error : 'read');
    return answers;
  };

  it('have as many processes, which they share', async () => {
    const answers = await answersAtOnce(
      Array.from({ length: 12 }, (_, index) => `file ${index}`),
      2,
    );
    expect(answers).toEqual(answers.map(() => isProcess));
    expect(new Set(answers).size).toBe(2);
  });

  it.each([1, 3])(
    'are all answered in their order though some of them end badly, %i at once',
    async (atOnce) => {
      const files = ['one', 'gives up', 'two', 'takes all memory', 'never ends', 'three', 'gives up', 'four'];
      const answers = await answersAtOnce(files, atOnce);
      expect(answers).toEqual(
        files.map((file): unknown =>
          file === 'never ends'
            ? expect.stringContaining('was stopped after')
            : / /u.test(file)
              ? expect.stringContaining('broke off')
              : isProcess,
        ),
      );
    },
  );
});

describe('a checked file that one process sends to another', () => {
  let plans: PlanFolder;
  beforeAll(async () => {
    plans = await planFolder();
    await plans.write('crooked.xlsx', crookedPlan);
  });
  afterAll(() => plans.remove());

  it.each([
    ['JSON', jsonReport],
    [
      'text',
      (files: Parameters<typeof jsonReport>[0]) =>
        textReport(files, { width: 80, colours: false, explains: true }),
    ],
  ])('is reported as it would be here, as %s', async (_, report) => {
    const checked = await checkFile(join(plans.path, 'crooked.xlsx'), settings);
    const sent = unpacked(structuredClone(packed(checked)));
    expect(await textOf(report(each([sent])))).toBe(await textOf(report(each([checked]))));
  });
});

describe('what is kept of a checked file', () => {
  let plans: PlanFolder;
  beforeAll(async () => {
    plans = await planFolder();
    await plans.write('crooked.xlsx', crookedPlan);
  });
  afterAll(() => plans.remove());

  it.each([
    ['for a comparison', recordFile],
    ['for a portfolio', summarizeFile],
  ])('%s is data that one process can send to another', async (_, keep) => {
    const kept: object = await keep(join(plans.path, 'crooked.xlsx'), settings);
    expect(isUnread(kept)).toBe(false);
    expect(structuredClone(kept)).toEqual(kept);
  });
});
