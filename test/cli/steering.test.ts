import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { writeXlsx } from '../support/write-xlsx';
import { type Ran, runInMemory } from './memory-io';
import { type PlanFolder, planFolder, truePlan } from './plan-files';

/* Whatever stands in workbooks, file names, arguments and standard input: nothing that comes out steers a terminal or a CI server. */

/* Control characters are what this is about. */
/* eslint-disable no-control-regex */
const invisible =
  /[\0-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u115f\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]|\p{Cs}/u;
/* Zero-width spaces and joiners, byte-order marks, soft hyphens and direction marks count as not there in headings. */
const unseen = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;
const command = /^\s*::|##\w*\[/mu;
const colour = /\u001b\[\d{1,2}m/gu;

const steers = (text: string): string | undefined => (invisible.exec(text) ?? command.exec(text))?.[0];

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom('::error::', '##[error]', '##vso[task]', '\n::warning ::', '\r\n', '\n', '\u0085'),
      fc.constantFrom('\u001b[31m', '\u001b]0;title\u0007', '\u009b2J', '\0', '\u007f', '\t'),
      fc.constantFrom('\u200b', '\u00ad', '\u2060', '\u180e', '\u{e0001}', '\u{e0041}', '\u{e007f}'),
      fc.constantFrom('\u202e', '\u2066', '\u200f', '\u061c', '\u2028', '\u2029', '\ufeff', '\u3164'),
      fc.constantFrom('\ud83d', '\udc4d', '👍', '東', 'ü', '"', '\\', "'"),
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.string({ maxLength: 6 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((pieces) => pieces.join(''));

const formats = ['text', 'html', 'markdown', 'json', 'ndjson', 'sarif'] as const;

async function expectHarmless(ran: Promise<Ran>): Promise<Ran> {
  const { output, problems, status } = await ran;
  expect([steers(output), steers(problems)]).toEqual([undefined, undefined]);
  return { output, problems, status };
}

let folder: PlanFolder;
beforeAll(async () => {
  folder = await planFolder();
});
afterAll(() => folder.remove());

describe('whatever the name of a file holds', () => {
  it.each(formats)('nothing steers a terminal in the report as %s', async (format) => {
    await fc.assert(
      fc.asyncProperty(text, async (name) => {
        const file = join(folder.path, `none${name}.xlsx`);
        const words = ['check', '--format', format, '--', file];
        const { output, problems, status } = await expectHarmless(runInMemory(words));
        expect(status).toBe(2);
        expect(problems.split('\n')).toHaveLength(format === 'text' ? 1 : 2);
        if (format === 'json') expect(JSON.parse(output)).toMatchObject([{ file }]);
        if (format === 'sarif') expect(() => JSON.parse(output) as unknown).not.toThrow();
      }),
    );
  });
});

describe('whatever the names of two files hold', () => {
  it.each(['text', 'json', 'markdown'])('nothing steers a terminal in a comparison as %s', async (format) => {
    await fc.assert(
      fc.asyncProperty(text, async (name) => {
        const file = join(folder.path, `none${name}.xlsx`);
        const words = ['diff', '--format', format, '--', file, file];
        const { output, status } = await expectHarmless(runInMemory(words));
        expect(status).toBe(2);
        if (format === 'json') expect(JSON.parse(output)).toMatchObject({ old: { file }, new: { file } });
      }),
    );
  });
});

describe('whatever a workbook holds', () => {
  /* XML holds few control characters: Excel writes the others by their numbers, and half characters too. */
  const inXml = (value: string): string =>
    value.replace(/[^ -~]/g, (sign) => `_x${sign.charCodeAt(0).toString(16).padStart(4, '0')}_`);
  const inSheetName = (value: string): string =>
    value
      .replace(/[\0-\u001f*?:\\/[\]'\ufffe\uffff]|\p{Cs}/gu, '')
      .slice(0, 8)
      .replace(/\p{Cs}/u, '');

  /* A row with an address of e-mail in it is not taken for headings. */
  const textOfHeading = text.map((value) => value.replaceAll('@', ''));

  async function planOf(value: string): Promise<string> {
    const file = join(folder.path, 'plan.xlsx');
    const name = `Plan ${inSheetName(value)}.`;
    const [goals, strategies, tactics] = truePlan;
    if (goals === undefined || strategies === undefined || tactics === undefined) throw new Error('no plan');
    const [headings = [], first = []] = tactics.rows;
    const odd = inXml(`a${value}z`);
    const row = ['T2', odd, odd, null, ...first.slice(4)];
    const sheets = [
      goals,
      strategies,
      {
        name,
        rows: [
          [...headings, inXml(`Remark ${value}.`)],
          [...first, odd],
          [...row, odd],
        ],
      },
    ];
    await writeFile(file, await writeXlsx({ sheets }));
    return file;
  }

  interface JsonPlan {
    readonly tables: readonly { readonly columns: readonly { readonly heading: string }[] }[];
  }

  it('nothing steers a terminal in any report, and JSON gives back what can be seen of it', async () => {
    await fc.assert(
      fc.asyncProperty(textOfHeading, async (value) => {
        const file = await planOf(value);
        for (const format of formats) {
          const words = ['check', '--format', format, '--lead', 'sales', file];
          const { output, problems } = await expectHarmless(runInMemory(words));
          expect(problems).toBe('');
          if (format === 'sarif') expect(() => JSON.parse(output) as unknown).not.toThrow();
          if (format !== 'json') continue;
          const [plan] = JSON.parse(output) as readonly JsonPlan[];
          expect(plan?.tables[2]?.columns.at(-1)?.heading).toBe(`Remark ${value.replace(unseen, '')}.`);
        }
        const plain = await folder.write('plain.xlsx', truePlan);
        for (const format of ['text', 'json', 'markdown']) {
          const ran = runInMemory(['diff', '--format', format, plain, file]);
          expect((await expectHarmless(ran)).status).toBe(1);
        }
        const { output } = await runInMemory(['check', file], { isTerminal: true });
        expect(output).toMatch(colour);
        expect(steers(output.replace(colour, ''))).toBeUndefined();
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

describe('whatever is asked', () => {
  it.each<[string, (value: string) => readonly string[]]>([
    ['as a command', (value) => [value]],
    ['as an option', (value) => ['check', `--${value}`, 'plan.xlsx']],
    ['as the value of an option', (value) => ['check', `--format=${value}`, 'plan.xlsx']],
    ['beside --json', (value) => ['calc', '--json', '--', value]],
    ['as a topic of help', (value) => ['help', '--', value]],
    ['as a function', (value) => ['functions', '--', value]],
    ['as a function, in JSON', (value) => ['functions', '--json', '--', value]],
    ['as a formula', (value) => ['calc', '--', value]],
    ['as a text in a formula', (value) => ['calc', '--', `"${value.replaceAll('"', '""')}"`]],
    ['as cells of a formula', (value) => ['calc', '--', `{"${value.replaceAll('"', '""')}",1;2,3}`]],
    [
      'as an argument of a function',
      (value) => ['calc', '--', `CONTRIBUTION_MARGIN({1;"${value.replaceAll('"', '""')}"},1)`],
    ],
  ])('%s, nothing steers a terminal', async (_, words) => {
    await fc.assert(
      fc.asyncProperty(text, async (value) => {
        await expectHarmless(runInMemory(words(value)));
      }),
    );
  });

  it('in lines of JSON, nothing steers a terminal', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (value) => {
        const call = { function: 'CONTRIBUTION_MARGIN', arguments: { price: value, [value]: value } };
        const input = [JSON.stringify(call), JSON.stringify({ function: value, arguments: {} }), `{${value}`];
        const { output } = await expectHarmless(
          runInMemory(['calc', '--json'], { input: [input.join('\n')] }),
        );
        for (const line of output.trimEnd().split('\n')) expect(JSON.parse(line)).toHaveProperty('message');
      }),
    );
  });
});
