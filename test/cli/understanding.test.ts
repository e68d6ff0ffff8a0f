import { runInMemory } from './memory-io';
import { type PlanFolder, planFolder, truePlan } from './plan-files';

/* What the command says of how it understood the tables of a workbook. */

let folder: PlanFolder;

beforeAll(async () => {
  folder = await planFolder();
  await folder.write('todo.xlsx', [
    {
      name: 'Todo',
      rows: [
        ['What we do', 'Owner', 'Budget'],
        ['Spring fair', 'Ann', 500],
        ['Mailing', 'Bob', 300],
      ],
    },
  ]);
  await folder.write('one.xlsx', [
    {
      name: 'Plan',
      rows: [
        ['Goal', 'Strategy', 'Tactic', 'Owner', 'Jan 2026', 'Feb 2026', 'Weather'],
        ['Grow', 'Win', 'Fair', 'Ann', 'x', null, 'sun'],
        [null, null, 'Tour', 'Bob', null, 'x', 'rain'],
        ['Hold', 'Keep', 'Mail', 'Ann', 'x', 'x', 'sun'],
      ],
    },
    {
      name: 'Travel',
      rows: [
        ['Employee', 'Hotel'],
        ['Ann', 'Ritz'],
      ],
    },
  ]);
  await folder.write('sections.xlsx', [
    {
      name: 'Tactics',
      rows: [
        ['Tactic', 'Owner', 'Budget'],
        ['Dealers', null, null],
        ['Spring fair', 'Ann', 500],
        ['Mailing', 'Bob', 300],
        ['Online', null, null],
        ['Film', 'Cy', 100],
        ['Ads', 'Di', 200],
      ],
    },
  ]);
  await folder.write('true.xlsx', truePlan);
});

afterAll(() => folder.remove());

const check = async (file: string, ...options: readonly string[]): Promise<string> => {
  const { output, problems, status } = await runInMemory(
    ['check', `${folder.path}/${file}`, '--fail-on', 'never', ...options],
    { columns: 400 },
  );
  expect([problems, status]).toEqual(['', 0]);
  return output;
};

interface ReportedTable {
  readonly role: string;
  readonly rows: number;
}
interface ReportedPlan {
  readonly tables: readonly ReportedTable[];
  readonly offers: readonly ReportedTable[];
}
const counted = async (...words: readonly [string, ...string[]]) => {
  const [plan] = JSON.parse(await check(...words, '--format', 'json')) as readonly ReportedPlan[];
  const count = (tables: readonly ReportedTable[] = []) => tables.map(({ role, rows }) => `${rows} ${role}`);
  return { tables: count(plan?.tables), offers: count(plan?.offers) };
};

describe('a table that is not surely part of the plan', () => {
  it('is offered and not read', async () => {
    expect(await counted('todo.xlsx')).toEqual({ tables: [], offers: ['2 tactics'] });
  });

  it('is read with --accept-offers', async () => {
    expect(await counted('todo.xlsx', '--accept-offers')).toEqual({ tables: ['2 tactics'], offers: [] });
  });

  it('that is sure is read either way', async () => {
    const plain = await counted('true.xlsx');
    expect(plain.offers).toEqual([]);
    expect(await counted('true.xlsx', '--accept-offers')).toEqual(plain);
  });
});

/** Without the breaks of lines. */
const folded = (text: string): string => text.replace(/\s+/gu, ' ');

describe('section rows that may be the strategies of their rows', () => {
  const reason =
    'The section rows ("Dealers" and "Online") look like the strategies of the rows below them. Not sure, because no heading says so.';

  it('are offered with the reason', async () => {
    expect(await counted('sections.xlsx')).toEqual({ tables: ['4 tactics'], offers: ['2 strategies'] });
    expect(await check('sections.xlsx', '--format', 'json')).toContain(JSON.stringify(reason));
    expect(folded(await check('sections.xlsx'))).toContain(`Tactics!A1:C7: ${reason}`);
  });

  it('are read with --accept-offers', async () => {
    expect(await counted('sections.xlsx', '--accept-offers')).toEqual({ tables: ['4 tactics'], offers: [] });
    const explained = folded(await check('sections.xlsx', '--accept-offers', '--explain'));
    expect(explained).toContain('with 2 strategies read from its columns or section rows');
    expect(explained).toContain('its section rows give 2 strategies');
  });
});

describe('--explain', () => {
  it.each<[string, string]>([
    ['why a table was read', 'Read as tactics: "Tactic" names the tactic of each row'],
    ['what its columns give', '"Goal" gives 2 goals; "Strategy" gives 2 strategies'],
    ['why a column is what it is', 'Read as Owner: its heading says so'],
    ['what a level is', 'Read as the goals of the strategies in each row.'],
    ['what a calendar is for', 'Part of the calendar: it says when the rows run.'],
    ['why a column is not used', 'Not used: tactics have no field of that name.'],
    ['what was left alone', 'Left alone: it does not look like a part of a plan.'],
  ])('says %s', async (_, sentence) => {
    expect(await check('one.xlsx', '--explain')).toContain(sentence);
    expect(await check('one.xlsx')).not.toContain(sentence);
  });

  it('changes nothing else of the report', async () => {
    const plain = (await check('one.xlsx')).split('\n');
    const explained = new Set((await check('one.xlsx', '--explain')).split('\n'));
    const findings = plain.filter((line) => /▲|●|whole plan|Alignment score/u.test(line));
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.filter((line) => !explained.has(line))).toEqual([]);
  });
});
