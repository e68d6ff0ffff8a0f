import { columnNames, type Mapping, noMapping } from '../../src/plan/mapping';
import { comparable } from '../../src/plan/names';
import type { Plan } from '../../src/plan/plan';
import { readWorkbookPlan } from '../../src/plan/read-workbook';
import { askAboutTables, type TableQuestion } from '../../src/plan/table-questions';
import type { Sheet } from '../../src/spreadsheet/sheet';
import { readingSettings } from '../support/plan-of';
import { sheetOf } from './recognition/sheet-of';

const read = (sheets: readonly Sheet[], mapping: Partial<Mapping> = {}): Plan =>
  readWorkbookPlan(
    { sheets, dateSystem: 1900, leftOut: [] },
    { ...readingSettings, derivesLevels: true, mapping: { ...noMapping, ...mapping } },
  );

/** A question in a line, as the tables of truth below say it. */
function inWords(question: TableQuestion): string {
  const { kind, table } = question;
  switch (kind) {
    case 'offer':
      return `offer ${table.name} as ${question.role}`;
    case 'sections':
      return `sections of ${table.name} as ${question.level}: ${question.texts.join(', ')}`;
    case 'fill down':
      return `fill down ${table.name} › ${question.column.name}`;
    case 'reference':
      return `${table.name} › ${question.column.name} as ${question.field}: ${question.resolved} of ${question.filled} ${question.areIds ? 'IDs' : 'names'} of ${question.to}`;
  }
}

const asked = (sheets: readonly Sheet[], mapping?: Partial<Mapping>): readonly string[] =>
  askAboutTables(read(sheets, mapping)).map(inWords);

const inTable = <Said>(table: string, said: Said): ReadonlyMap<string, Said> =>
  new Map([[comparable(table), said]]);

const strategies = sheetOf(
  `
    ID | Strategy        | Goal
    S1 | Hold the price  | Grow
    S2 | Win first buyers | Grow
    S3 | Keep customers   | Grow
  `,
  { name: 'Strategies' },
);

describe('a table that may be part of the plan', () => {
  const sheet = sheetOf(
    `
      What we do  | Owner | Budget
      Spring fair | Ann | 500
      Mailing     | Bob | 300
      Open day    | Cy  | 200
    `,
    { name: 'Sheet1' },
  );

  it('is asked about where it is offered, and not where somebody said what it is', () => {
    const plan = read([sheet]);
    const [question] = askAboutTables(plan);
    expect(plan.offers.map(({ role }) => role)).toEqual(question?.kind === 'offer' ? [question.role] : []);
    expect(question?.kind).toBe('offer');
    expect(asked([sheet], { tables: inTable('Sheet1', 'leave alone') })).toEqual([]);
    expect(asked([sheet], { tables: inTable('Sheet1', 'tactics') })).toEqual([]);
  });
});

describe('section rows', () => {
  const withSections = (extra = '', cells = ''): Sheet =>
    sheetOf(
      `
        Tactic        | Owner | Budget | Status ${extra}
        Be seen       | .     | .      | .
        Spring fair   | Ann   | 500    | planned ${cells}
        Film          | Bob   | 900    | planned ${cells}
        Build trust   | .     | .      | .
        Open day      | Ann   | 300    | planned ${cells}
        Guide         | Cy    | 200    | planned ${cells}
      `,
      { name: 'Plan' },
    );

  it.each([
    [
      'are asked about as strategies where no column tells them',
      [withSections()],
      ['sections of Plan as strategies: Be seen, Build trust'],
    ],
    [
      'are asked about as goals where strategies have a column',
      [withSections('| Strategy', '| Hold the price')],
      ['sections of Plan as goals: Be seen, Build trust'],
    ],
    ['are not asked about where the workbook has a list of strategies', [withSections(), strategies], []],
  ])('%s', (_, sheets, questions) => {
    expect(asked(sheets)).toEqual(questions);
  });

  it.each(['strategies', 'goals', 'not used'] as const)(
    'are not asked about after the answer %s',
    (answer) => {
      expect(asked([withSections()], { sections: inTable('Plan', answer) })).toEqual([]);
    },
  );

  it.each([
    ['strategies', withSections(), 'strategies'],
    ['goals', withSections('| Strategy', '| Hold the price'), 'goals'],
  ] as const)('are, after a yes, the %s of the plan', (answer, sheet, role) => {
    const plan = read([sheet], { sections: inTable('Plan', answer) });
    expect(plan[role].map(({ key }) => key)).toEqual(['Be seen', 'Build trust']);
  });

  it('that are periods are no question', () => {
    const sheet = sheetOf(
      `
        Tactic      | Owner | Budget | Status
        Q1 2026     | .     | .      | .
        Spring fair | Ann   | 500    | planned
        Film        | Bob   | 900    | planned
        Q2 2026     | .     | .      | .
        Open day    | Ann   | 300    | planned
        Guide       | Cy    | 200    | planned
      `,
      { name: 'Plan' },
    );
    expect(asked([sheet])).toEqual([]);
  });

  it('are asked about apart from those among them that are periods', () => {
    const sheet = sheetOf(
      `
        Tactic      | Owner | Budget | Status
        Q1 2026     | .     | .      | .
        Be seen     | .     | .      | .
        Spring fair | Ann   | 500    | planned
        Film        | Bob   | 900    | planned
        Build trust | .     | .      | .
        Open day    | Ann   | 300    | planned
        Guide       | Cy    | 200    | planned
        Letters     | Cy    | 100    | planned
      `,
      { name: 'Plan' },
    );
    expect(asked([sheet])).toEqual(['sections of Plan as strategies: Be seen, Build trust']);
  });
});

describe('a column of references that is blank under its values', () => {
  const tactics = (...links: readonly string[]): Sheet =>
    sheetOf(
      [
        'Tactic | Strategy | Owner | Budget',
        ...links.map((link, row) => `Visit ${row} | ${link} | Ann | 100`),
      ].join('\n'),
      { name: 'Tactics' },
    );

  it.each([
    ['is asked about', ['S1', '.', '.', 'S2', '.', 'S3', '.'], ['fill down Tactics › Strategy']],
    ['is no question where every row says it', ['S1', 'S1', 'S2', 'S2', 'S3', 'S3', 'S3'], []],
    [
      'is no question where a text stands in two rows one after the other',
      ['S1', 'S1', '.', '.', 'S2', '.', '.'],
      [],
    ],
    [
      'is no question where hardly a cell is blank',
      ['S1', 'S2', 'S3', '.', 'S1', 'S2', 'S3', 'S1', 'S2'],
      [],
    ],
  ])('%s: %j', (_, links, questions) => {
    expect(asked([strategies, tactics(...links)])).toEqual(questions);
  });

  const gaps = tactics('S1', '.', '.', 'S2', '.', 'S3', '.');

  it.each([
    [true, ['S1', 'S1', 'S1', 'S2', 'S2', 'S3', 'S3']],
    [false, ['S1', '', '', 'S2', '', 'S3', '']],
  ])('is not asked about after the answer %s, and read so', (answer, links) => {
    const mapping = { fillDown: inTable('Tactics', inTable('Strategy', answer)) };
    expect(asked([strategies, gaps], mapping)).toEqual([]);
    const plan = read([strategies, gaps], mapping);
    expect(plan.tactics.map(({ strategy }) => strategy.map(({ target }) => target?.key).join())).toEqual(
      links,
    );
  });

  it('is no question where the reader has filled it down by itself, as the level that it derives from it', () => {
    expect(asked([tactics('Be seen', '.', '.', 'Build trust', '.', 'Care', '.')])).toEqual([]);
  });
});

describe('a column whose values name rows of another table', () => {
  const tactics = sheetOf(
    `
      Tactic      | Why we do it | Owner | Budget
      Spring fair | S1           | Ann   | 500
      Film        | S2           | Bob   | 900
      Open day    | S1           | Ann   | 300
      Guide       | S3           | Cy    | 200
    `,
    { name: 'Tactics' },
  );

  it('is asked about, with how many do; an answer ends it', () => {
    expect(asked([strategies, tactics])).toEqual([
      'Tactics › Why we do it as Strategy: 4 of 4 IDs of strategies',
    ]);
    const [why = ''] = columnNames(['Why we do it']);
    for (const answer of ['Strategy', 'not used'])
      expect(asked([strategies, tactics], { columns: inTable('Tactics', inTable(why, answer)) })).toEqual([]);
  });

  it('backs each tactic after a yes', () => {
    const mapping = { columns: inTable('Tactics', inTable('Why we do it', 'Strategy')) };
    const plan = read([strategies, tactics], mapping);
    expect(plan.tactics.map(({ strategy }) => strategy[0]?.target?.key)).toEqual(['S1', 'S2', 'S1', 'S3']);
  });
});
