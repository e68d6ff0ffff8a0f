import type { CheckedFile } from '../../../../src/cli/checked-file';
import { markdownReport } from '../../../../src/cli/report/review/markdown';
import { crookedPlan, noPlan, truePlan } from '../../plan-files';
import { checkedPlan, each, textOf } from '../checked-plan';

const settings = { failOn: 'error', width: 80, colours: false, explains: false } as const;
const written = (...files: readonly CheckedFile[]): Promise<string> =>
  textOf(markdownReport(each(files), settings));

const crooked = (): Promise<CheckedFile> =>
  checkedPlan('plans/crooked.xlsx', crookedPlan, ['tactic-without-strategy', 'missing-owner']);

describe('the report as Markdown', () => {
  it('says the score, its parts, what to fix first, and every finding', async () => {
    const text = await written(await crooked());
    expect(text).toContain('# plans/crooked.xlsx\n\n**Alignment score 48.5 of 100: Poorly aligned.** ');
    expect(text).toContain('| Backing | 28.5 | 60 | 31.5 |\n');
    expect(text).toContain('## 2 findings\n\n### Errors (1)\n\n**Tactic without a strategy** ');
    expect(text).toContain("| 'Sales plan'!D4 | T2 (Radio) has no strategy. ");
    expect(text).toContain('(hidden row) | 1.5 |\n');
    expect(text).toContain('## Read from\n\n- goals: Goals!A1:B2, 1 row\n');
  });

  it('has as tables what the page has as pictures: gaps by name, what is late counted, and what is left out', async () => {
    const plain = await crooked();
    if (!('result' in plain)) throw new Error('The plan was not read.');
    const days = { start: 20_000, end: 20_099 };
    const s1 = { role: 'strategies', id: 'S1', key: 'S1', strategy: 'Win|hold' } as const;
    const lane = { strategy: s1, period: days, bars: [], lines: 0, tactics: 12, late: 3 };
    const pictures = {
      coverage: {
        dimension: 'stage',
        rows: [s1, null],
        columns: [
          { name: 'awareness', days: null },
          { name: 'purchase', days: null },
        ],
        tactics: [
          [2, 0],
          [0, 1],
        ],
        gaps: [{ row: 0, column: 1 }],
        more: { rows: 1, columns: 0 },
      },
      timeline: {
        span: days,
        date: 20_050,
        steps: [],
        lanes: [lane, { ...lane, strategy: null, period: null, late: 0 }],
        tactics: 24,
        late: 3,
        undated: 2,
        more: 0,
      },
    } as const;
    const text = await written({ ...plain, result: { ...plain.result, pictures } });
    expect(text).toContain(
      '| Strategy | awareness | purchase |\n| --- | ---: | ---: |\n| S1 (Win\\|hold) | 2 | **gap** |\n',
    );
    expect(text).toContain('| No strategy |  | 1 |\n\nNot drawn: 1 more strategy.\n');
    expect(text).toContain(
      '| S1 (Win\\|hold) | 4 Oct 2024 to 11 Jan 2025 | 12 | 3 |\n| No strategy |  | 12 |  |\n',
    );
    expect(text).toContain('Not drawn: 2 tactics without readable dates.\n');
  });

  it('is Markdown in which every table has the cells of its headings', async () => {
    const text = await written(await crooked());
    const tables = text.split('\n\n').filter((block) => block.startsWith('|'));
    expect(tables.length).toBeGreaterThanOrEqual(4);
    for (const table of tables) {
      const widths = table
        .trim()
        .split('\n')
        .map((line) => line.split(/(?<!\\)\|/u).length);
      expect(new Set(widths).size).toBe(1);
    }
  });

  it('says of each file what it is, one after the other', async () => {
    const text = await written(
      await checkedPlan('true.xlsx', truePlan, ['tactic-without-strategy']),
      await checkedPlan('none.xlsx', noPlan, []),
      { file: 'gone.xlsx', error: 'There is no such file.' },
    );
    expect(text.match(/^# .*$/gmu)).toEqual(['# true.xlsx', '# none.xlsx', '# gone.xlsx']);
    expect(text).toContain('## No findings: the plan hangs true\n\nThere is nothing to fix.\n');
    expect(text).toContain('\nNo plan found in this workbook.\n');
    expect(text).toContain('\nCould not be read. There is no such file.\n');
  });

  it('shows a text that could be a table, a mention or HTML letter for letter', async () => {
    const text = await written({ file: 'a|b <img> @all *x* [y](z).xlsx', error: 'none' });
    expect(text).toContain('# a\\|b &lt;img&gt; @&#8203;all \\*x\\* \\[y\\](z).xlsx\n');
  });
});
