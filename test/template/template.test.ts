import { english } from '../../src/languages/english';
import { german } from '../../src/languages/german';
import { keptWordsOfAll } from '../../src/languages/kept-words';
import { speak } from '../../src/languages/language';
import { exampleSheets } from '../../src/plan/example/example-sheets';
import { fieldKeys, fieldName, fieldOf, sheetCatalogue } from '../../src/plan/fields/catalogue';
import type { ColumnRule } from '../../src/plan/fields/column-rule';
import { descriptionOf } from '../../src/plan/fields/in-words';
import { type Role, roles } from '../../src/plan/fields/roles';
import { isHeadingWord } from '../../src/plan/recognition/vocabulary';
import { columnLetters } from '../../src/spreadsheet/address';
import { parseFormula } from '../../src/spreadsheet/formula/parse';
import { isSyntaxProblem } from '../../src/spreadsheet/formula/syntax-problem';
import { template, type TemplatePlan } from '../../src/template/template';
import {
  headingRow,
  type PageCell,
  type PageSheet,
  type PlanSheet,
  type TemplateWorkbook,
} from '../../src/template/template-workbook';

const planSheets = ({ sheets }: TemplateWorkbook): readonly PlanSheet[] =>
  sheets.flatMap((sheet) => (sheet.kind === 'plan' ? sheet : []));
const pages = ({ sheets }: TemplateWorkbook): readonly PageSheet[] =>
  sheets.flatMap((sheet) => (sheet.kind === 'page' ? sheet : []));
const formulasOf = (workbook: TemplateWorkbook): ReadonlyMap<string, readonly (readonly unknown[])[]> =>
  new Map(
    pages(workbook).flatMap(({ cells }) =>
      cells.flatMap(({ content }) =>
        typeof content === 'object' && content !== null && 'formula' in content
          ? [[content.formula, content.result] as const]
          : [],
      ),
    ),
  );
const resultOf = (workbook: TemplateWorkbook, name: string): readonly (readonly unknown[])[] => {
  const [found] = [...formulasOf(workbook)].filter(([formula]) => formula.includes(name));
  if (found === undefined) throw new Error(`No formula has ${name}`);
  return found[1];
};
const ruleOf = (workbook: TemplateWorkbook, role: Role, field: string): ColumnRule | null | undefined =>
  planSheets(workbook)
    .find((sheet) => sheet.role === role)
    ?.columns.find((column) => column.field === field)?.rule;

const plans: readonly TemplatePlan[] = ['empty', 'example'];

const spoken = [
  ['English', english],
  ['German', german],
] as const;

afterEach(() => {
  speak(english);
});

describe.each(plans)('the %s template', (plan) => {
  const workbook = template(plan);

  it('has a guide first, a sheet for each role, and the score last', () => {
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      'Guide',
      'Goals',
      'Strategies',
      'Tactics',
      'Products',
      'Segments',
      'Sales history',
      'Components',
      'Score',
    ]);
  });

  it('has a column with a note for every field of the catalogue, in its order', () => {
    for (const { role, columns } of planSheets(workbook)) {
      expect(columns.map(({ field }) => field)).toEqual(fieldKeys(role));
      expect(columns.map(({ heading }) => heading)).toEqual(
        fieldKeys(role).map((key) => fieldName(role, key)),
      );
      for (const { field, note } of columns) {
        expect(note?.text).toContain(descriptionOf(role, field));
        expect(note?.text).toContain('\nExample: ');
      }
    }
  });

  it('offers the keys of the other tables, and all of them', () => {
    for (const sheet of planSheets(workbook)) {
      for (const { field, rule } of sheet.columns) {
        const declared = fieldOf(sheet.role, field);
        const to = declared !== undefined && 'to' in declared ? declared.to : null;
        expect(rule?.kind === 'keys').toBe(to !== null);
        if (rule?.kind !== 'keys' || to === null) continue;
        const target = planSheets(workbook).find(({ role }) => role === to);
        const key = 'id' in sheetCatalogue[to].fields ? 'id' : sheetCatalogue[to].nameField;
        const letters = columnLetters(fieldKeys(to).indexOf(key));
        expect(rule.sheet).toBe(target?.name);
        expect(rule.area).toBe(
          `$${letters}$${headingRow + 2}:$${letters}$${headingRow + 1 + (target?.rows.length ?? 0)}`,
        );
      }
    }
  });

  it('leaves no cell that a formula fills to another', () => {
    for (const { cells } of pages(workbook)) {
      const filled = cells.flatMap(({ row, column, content }: PageCell) =>
        typeof content === 'object' && content !== null && 'result' in content
          ? content.result.flatMap((line, down) => line.map((_, right) => `${row + down} ${column + right}`))
          : [`${row} ${column}`],
      );
      expect(new Set(filled).size).toBe(filled.length);
    }
  });

  it('has only formulas that can be read, with no error among their results', () => {
    const formulas = formulasOf(workbook);
    expect(formulas.size).toBe(6);
    for (const [formula, result] of formulas) {
      expect(isSyntaxProblem(parseFormula(formula, 'workbook'))).toBe(false);
      for (const cell of result.flat()) expect(['string', 'number']).toContain(typeof cell);
    }
  });
});

describe.each(spoken)('the texts in %s', (_, language) => {
  it.each(plans)(
    'keep within what Excel takes for names, notes, prompts and alerts in the %s template',
    (plan) => {
      speak(language);
      for (const { name } of template(plan).sheets) {
        expect(name).toMatch(/^[\p{L} ]{1,31}$/u);
        expect(['history', 'verlauf']).not.toContain(name.toLowerCase());
      }
      for (const { columns, table } of planSheets(template(plan))) {
        expect(table).toMatch(/^\p{L}{1,255}$/u);
        for (const { note, rule, look } of columns) {
          expect(note?.text.length).toBeLessThanOrEqual(255);
          expect(look.width).toBeGreaterThanOrEqual(7);
          const words = rule === null ? null : 'prompt' in rule ? rule.prompt : rule.alert;
          expect(words?.title.length ?? 0).toBeLessThanOrEqual(32);
          expect(words?.text.length ?? 0).toBeLessThanOrEqual(225);
          if (rule?.kind === 'words') expect(rule.words.join(',').length).toBeLessThanOrEqual(255);
        }
      }
    },
  );

  it('name each sheet with a title that is not the bare name of its role, which would be a heading', () => {
    speak(language);
    for (const { role, title } of planSheets(template('empty'))) {
      const words = Object.values(sheetCatalogue[role].titles).flat();
      expect(words).not.toContain(title.toLowerCase());
      expect(isHeadingWord(title)).toBe(false);
    }
    expect(planSheets(template('empty')).map(({ role }) => role)).toEqual(roles);
  });

  it('head the pages with what they are known by in every language', () => {
    speak(language);
    const known = keptWordsOfAll.flatMap(({ titles }) => Object.values(titles));
    for (const { cells } of pages(template('empty'))) expect(known).toContain(cells[0]?.content);
  });
});

it('comes to the same in every language', () => {
  const figures = (): readonly unknown[] =>
    [...formulasOf(template('example')).values()].map((result) =>
      result.map((row) => row.filter((cell) => typeof cell === 'number')),
    );
  const inEnglish = figures();
  speak(german);
  const formulas = [...formulasOf(template('example')).keys()].join('\n');
  expect(formulas).toContain('Maßnahmen[#All],Strategien[#All],Ziele[#All],Produkte[#All]');
  expect(formulas).toContain('Produkte[Stückkosten]');
  expect(figures()).toEqual(inEnglish);
});

it('writes dates and amounts as they are written in the language, with the currency that is said', () => {
  const formatOf = (workbook: TemplateWorkbook, field: string): string | null | undefined =>
    planSheets(workbook)
      .find(({ role }) => role === 'tactics')
      ?.columns.find((column) => column.field === field)?.look.numberFormat;
  expect(formatOf(template('example'), 'start')).toBe('d mmm yyyy');
  expect(formatOf(template('example'), 'budget')).toBe('"€"#,##0');
  expect(formatOf(template('example', undefined, 'CHF'), 'budget')).toBe('"CHF "#,##0');
  speak(german);
  expect(formatOf(template('example'), 'start')).toBe('dd.mm.yyyy');
  expect(formatOf(template('example'), 'budget')).toBe('#,##0 "€"');
});

describe('what the cells of a column take', () => {
  const workbook = template('empty');

  it.each<[Role, string, Partial<ColumnRule> | null]>([
    ['tactics', 'tactic', null],
    ['tactics', 'id', null],
    ['tactics', 'period', null],
    ['tactics', 'channel', null],
    ['tactics', 'budget', { kind: 'number', least: 0, most: null }],
    ['tactics', 'actualSpend', { kind: 'number', least: null, most: null }],
    ['tactics', 'discount', { kind: 'number', least: null, most: 1 }],
    ['strategies', 'fundingShare', { kind: 'number', least: 0, most: 1 }],
    ['tactics', 'start', { kind: 'date' }],
    ['products', 'bigPush', { kind: 'words', words: ['yes', 'no'] }],
    ['tactics', 'strategy', { kind: 'keys', sheet: 'Strategies', area: '$A$5:$A$19' }],
    ['tactics', 'segment', { kind: 'keys', sheet: 'Segments', area: '$A$5:$A$14' }],
  ])('%s %s', (role, field, rule) => {
    if (rule === null) expect(ruleOf(workbook, role, field)).toBeNull();
    else expect(ruleOf(workbook, role, field)).toMatchObject(rule);
  });
});

describe('the formulas', () => {
  it('say with a dash that there is nothing to calculate yet', () => {
    const workbook = template('empty');
    expect(resultOf(workbook, 'ALIGNMENT_SCORE')).toEqual([['–']]);
    expect(resultOf(workbook, 'STRATEGY_COVERAGE')).toEqual([['–']]);
    expect(resultOf(workbook, 'REQUIRED_VOLUME').flat()).toEqual(Array.from({ length: 12 }, () => ''));
  });

  it('come to what the plan comes to', () => {
    const workbook = template({
      goals: [{ id: 'G1', goal: 'Grow' }],
      strategies: [{ id: 'S1', strategy: 'Sell to families', goal: 'G1' }],
      tactics: [
        {
          id: 'T1',
          tactic: 'Test rides',
          strategy: 'S1',
          owner: 'Ana',
          kpi: 'Rides',
          start: 46_000,
          end: 46_030,
          segment: 'Families',
          budget: 500,
        },
      ],
      products: [
        { id: 'P1', product: 'Cargo bike', price: 250, unitCost: 150, fixedCost: 50_000 },
        { id: 'P2', product: 'Trailer', price: 100, discount: 0.5, unitCost: 60, fixedCost: 100 },
        { id: 'P3', product: 'Bell' },
      ],
    });
    expect(resultOf(workbook, 'ALIGNMENT_SCORE')).toEqual([[100]]);
    expect(resultOf(workbook, 'ALIGNMENT_BREAKDOWN')).toEqual([
      ['Backing', 60, 60, 0],
      ['Coverage', 40, 40, 0],
      ['Funding', 0, 0, 0],
      ['Feasibility', 0, 0, 0],
    ]);
    expect(resultOf(workbook, 'STRATEGY_COVERAGE')).toEqual([['Sell to families', 1, 500, 1]]);
    expect(resultOf(workbook, 'CONTRIBUTION_MARGIN').flat()).toEqual([100, -10, '', '', '', '']);
    expect(resultOf(workbook, 'REQUIRED_VOLUME').flat()).toEqual([500, '', '', '', '', '']);
  });
});

describe('the rows', () => {
  it('are those of the worked example as its team first wrote it, with room below', () => {
    for (const { role, columns, rows } of planSheets(template('example'))) {
      const example = exampleSheets('as-first-written').find((sheet) => sheet.role === role);
      if (example === undefined) {
        expect(rows.flat().every((cell) => cell === null)).toBe(true);
        continue;
      }
      expect(rows).toHaveLength(example.rows.length + 3);
      example.fields.forEach((field, column) => {
        const place = columns.findIndex((each) => each.field === field);
        expect(rows.map((row) => row[place])).toEqual([
          ...example.rows.map((row) => row[column]),
          null,
          null,
          null,
        ]);
      });
    }
  });

  it('are blank in an empty plan, and there is room to type', () => {
    for (const { rows } of planSheets(template('empty'))) {
      expect(rows.length).toBeGreaterThanOrEqual(8);
      expect(rows.flat().every((cell) => cell === null)).toBe(true);
    }
  });
});

describe('names that the workbook has', () => {
  const workbook = template('empty', {
    sheets: ['GOALS', 'Goals 2', 'Score', 'guide'],
    tables: ['Strategies', 'strategies2', 'Products'],
  });

  it('get a number', () => {
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      'Guide 2',
      'Goals 3',
      'Strategies',
      'Tactics',
      'Products',
      'Segments',
      'Sales history',
      'Components',
      'Score 2',
    ]);
    expect(planSheets(workbook).map(({ table }) => table)).toEqual([
      'Goals',
      'Strategies3',
      'Tactics',
      'Products2',
      'Segments',
      'SalesHistory',
      'Components',
    ]);
  });

  it('are named with it by formulas, lists and links', () => {
    const formulas = [...formulasOf(workbook).keys()].join('\n');
    expect(formulas).toContain('Tactics[#All],Strategies3[#All],Goals[#All],Products2[#All]');
    expect(formulas).toContain('Products2[Price]');
    expect(formulas).not.toMatch(/(?:Strategies|Products)\[/u);
    expect(ruleOf(workbook, 'strategies', 'goal')).toMatchObject({ kind: 'keys', sheet: 'Goals 3' });
    const links = pages(workbook).flatMap(({ cells }) =>
      cells.flatMap(({ content }) =>
        typeof content === 'object' && content !== null && 'sheet' in content ? content.sheet : [],
      ),
    );
    expect(new Set(links)).toEqual(
      new Set(workbook.sheets.map(({ name }) => name).filter((name) => name !== 'Guide 2')),
    );
  });
});
