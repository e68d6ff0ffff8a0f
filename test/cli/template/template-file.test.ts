import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { checkPlan } from '../../../src/alignment/check';
import { readPlanAsSet } from '../../../src/alignment/workbook-settings/read-plan-as-set';
import { templateFile } from '../../../src/cli/template/template-file';
import { workbookFile } from '../../../src/cli/template/workbook-file';
import { english } from '../../../src/languages/english';
import { german } from '../../../src/languages/german';
import { speak } from '../../../src/languages/language';
import { exampleSheets } from '../../../src/plan/example/example-sheets';
import { fieldKeys, fieldName, fieldOf, sheetCatalogue } from '../../../src/plan/fields/catalogue';
import { type Role, roles } from '../../../src/plan/fields/roles';
import type { Plan } from '../../../src/plan/plan';
import { fieldValue, type Link, type Mention, type Row } from '../../../src/plan/rows';
import type { CellValue } from '../../../src/spreadsheet/cell';
import { textOf } from '../../../src/spreadsheet/cell-text';
import { dayFromIso, dayFromSerial } from '../../../src/spreadsheet/day';
import { template, type TemplateRow } from '../../../src/template/template';
import { readWorkbookBytes } from '../../../src/xlsx';
import { examplePlan } from '../../support/example-plan';
import { planOf } from '../../support/plan-of';
import { randomPlan } from './random-plans';

const day = dayFromIso('2026-11-22') ?? 0;

const readBack = async (bytes: Uint8Array): Promise<Plan> =>
  readPlanAsSet(await readWorkbookBytes(bytes), day).plan;

/** What a cell that was typed says, as a row of the plan has it. */
function meantBy(role: Role, key: string, cell: CellValue | undefined): unknown {
  const kind = fieldOf(role, key)?.kind;
  if (cell === null || cell === undefined) return kind === 'reference' || kind === 'list' ? [] : null;
  if (kind === 'date') return dayFromSerial(Number(cell), 1900);
  if (kind === 'text' || kind === 'id') return textOf(cell).trim();
  if (kind !== 'reference' && kind !== 'list') return cell;
  return textOf(cell)
    .split('; ')
    .map((piece) => piece.replace(/ \d+%$/u, ''));
}

/** The same of a row that was read. What a period means has its own tests: here it is its text, and gives no other field a date. */
function saidBy(row: Row, key: string, typed: TemplateRow | undefined): unknown {
  const value = fieldValue(row, key);
  const cell = typed?.[key];
  const kind = fieldOf(row.role, key)?.kind;
  if (kind === 'date' && cell === null && typed?.['period'] !== null) return null;
  if (kind === 'period') return value === null ? null : cell;
  return kind === 'reference' || kind === 'list'
    ? (value as readonly (Link | Mention)[]).map(({ text }) => text)
    : value;
}

const said = (rows: readonly Row[], typed: readonly TemplateRow[]): unknown =>
  rows.map((row, index) => fieldKeys(row.role).map((key) => [key, saidBy(row, key, typed[index])]));

const meant = (role: Role, typed: readonly TemplateRow[]): unknown =>
  typed.map((row) => fieldKeys(role).map((key) => [key, meantBy(role, key, row[key])]));

/** Where tables are, of which role, and what their columns are. */
const recognised = ({ tables }: Plan): unknown =>
  tables.map(({ role, source, columns }) => ({ role, sheet: source.sheet, top: source.top, columns }));

const allTables = (): unknown =>
  template('empty').sheets.flatMap((sheet) =>
    sheet.kind === 'plan'
      ? { role: sheet.role, sheet: sheet.name, top: 3, columns: fieldKeys(sheet.role) }
      : [],
  );

/** An ordinary value of a field, another one in each row; every choice comes up. */
function ordinary(role: Role, key: string, row: number): CellValue {
  const field = fieldOf(role, key);
  if (field === undefined) return null;
  switch (field.kind) {
    case 'id':
      return `${role.charAt(0).toUpperCase()}${row + 1}`;
    case 'text':
    case 'list':
      return `${key === sheetCatalogue[role].nameField || field.kind === 'text' ? key : 'some'} ${words[row % words.length] ?? ''} ${row}`;
    case 'reference':
      return `${field.to.charAt(0).toUpperCase()}${row + 1}`;
    case 'number':
    case 'money':
      return 100 + row;
    case 'share':
      return 0.1 + row / 100;
    case 'date':
      return 46_000 + row;
    case 'period':
      return `Q${(row % 4) + 1} 2027`;
    case 'choice': {
      const values = Object.keys(field.choices);
      return values[row % values.length] ?? null;
    }
  }
}

const words = ['Alster', 'Brocken', 'Chiemsee', 'Donau', 'Elbe'];

const ordinaryPlan = Object.fromEntries(
  roles.map((role): [Role, readonly TemplateRow[]] => [
    role,
    Array.from({ length: 20 }, (_, row) =>
      Object.fromEntries(fieldKeys(role).map((key) => [key, ordinary(role, key, row)])),
    ),
  ]),
) as Readonly<Record<Role, readonly TemplateRow[]>>;

describe('what stands in the template is read back', () => {
  it('whatever the plan', async () => {
    await fc.assert(
      fc.asyncProperty(randomPlan, async (typed) => {
        const plan = await readBack(await workbookFile(template(typed), day));
        expect(recognised(plan)).toEqual(allTables());
        expect(plan.offers).toEqual([]);
        expect(plan.unreadableCells).toEqual([]);
        expect(plan.textNumbers).toEqual([]);
        for (const role of roles) expect(said(plan[role], typed[role])).toEqual(meant(role, typed[role]));
        const unresolved = roles.flatMap((role) =>
          (plan[role] as readonly Row[]).flatMap((row) =>
            fieldKeys(role).flatMap((key) => {
              const field = fieldOf(role, key);
              if (field === undefined || !('to' in field) || field.to === null) return [];
              return (fieldValue(row, key) as readonly (Link | Mention)[]).filter(
                ({ target }) => target === null,
              );
            }),
          ),
        );
        expect(unresolved).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe.each([
  ['English', english],
  ['German', german],
])('what stands in the %s template is read back', (_, spoken) => {
  beforeAll(() => {
    speak(spoken);
  });
  afterAll(() => {
    speak(english);
  });

  it('in every field, and each choice as what it stands for', async () => {
    const plan = await readBack(await workbookFile(template(ordinaryPlan), day));
    expect(recognised(plan)).toEqual(allTables());
    expect(plan.offers).toEqual([]);
    expect(plan.unreadableCells).toEqual([]);
    for (const role of roles)
      expect(said(plan[role], ordinaryPlan[role])).toEqual(meant(role, ordinaryPlan[role]));
  });

  it('and an empty plan is recognised, and is no more than empty', async () => {
    const { plan, check } = readPlanAsSet(await readWorkbookBytes(await templateFile(false, day)), day);
    expect(recognised(plan)).toEqual(allTables());
    expect(plan.offers).toEqual([]);
    for (const role of roles) expect(plan[role]).toEqual([]);
    const { score, findings } = checkPlan(plan, check);
    expect(score.score).toBeNull();
    expect(findings.map(({ rule }) => rule)).toEqual(['plan-missing', 'plan-missing']);
  });

  it('and the example scores as the worked example does, for the same reasons', async () => {
    const { plan, check } = readPlanAsSet(await readWorkbookBytes(await templateFile(true, day)), day);
    for (const profile of ['core', 'full'] as const) {
      const filled = checkPlan(plan, { ...check, profile });
      const plain = checkPlan(planOf(examplePlan('as-first-written')), { ...check, profile });
      expect(filled.score.score).toBeCloseTo(plain.score.score ?? 0, 10);
      const reasons = ({ findings }: typeof plain) =>
        findings.map(({ rule, key }) => `${rule} ${key}`).sort();
      expect(reasons(filled)).toEqual(reasons(plain));
    }
  });
});

describe('the file', () => {
  const partsOf = async (withExample: boolean) => {
    const files = unzipSync(await templateFile(withExample, day));
    const paths = Object.keys(files);
    return { paths, text: (path: string): string => strFromU8(files[path] ?? new Uint8Array()) };
  };

  it('is the same whenever it is written on a day, and names nobody', async () => {
    const [one, other] = [await templateFile(true, day), await templateFile(true, day)];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
    const { text } = await partsOf(true);
    expect(text('docProps/core.xml')).toContain('<dc:creator>Plumbline</dc:creator>');
    expect(text('docProps/core.xml').match(/\d{4}-\d{2}-\d{2}T[\d:]+Z/gu)).toEqual([
      '2026-11-22T00:00:00Z',
      '2026-11-22T00:00:00Z',
    ]);
  });

  it('has formulas as Excel writes them, which spill, each with its result', async () => {
    const { text } = await partsOf(true);
    const score = text('xl/worksheets/sheet9.xml');
    const formulas = [...score.matchAll(/<c r="([A-Z]+\d+)"([^>]*)><f([^>]*)>([^<]*)<\/f><v>([^<]*)<\/v>/gu)];
    expect(formulas.map(([, cell]) => cell)).toEqual(['B5', 'A9', 'F9', 'K9', 'L9', 'M9']);
    for (const [, cell, marks, kind, formula, value] of formulas) {
      expect(value).not.toBe('');
      expect(formula).not.toContain('PLUMB.');
      expect(marks?.includes(' cm="1"')).toBe(cell !== 'B5');
      expect(kind?.startsWith(' t="array" ref="')).toBe(cell !== 'B5');
    }
    expect(score).toContain('_xldudf_PLUMB_ALIGNMENT_SCORE(Tactics[#All],Strategies[#All],');
    expect(text('xl/metadata.xml')).toContain('fDynamic="1"');
    expect(text('[Content_Types].xml')).toContain('PartName="/xl/metadata.xml"');
    expect(text('xl/_rels/workbook.xml.rels')).toContain('Target="metadata.xml"');
  });

  it('has a note on every heading, high enough for its text', async () => {
    const { paths, text } = await partsOf(false);
    const comments = paths.filter((path) => /^xl\/comments\d+\.xml$/u.test(path)).map(text);
    const headings = roles.reduce((sum, role) => sum + fieldKeys(role).length, 0);
    expect(comments.join('').match(/<comment ref="[A-Z]+4"/gu)).toHaveLength(headings);
    const drawings = paths.filter((path) => path.endsWith('.vml')).map(text);
    const anchors = [
      ...drawings.join('').matchAll(/<x:Anchor>\d+, \d+, (\d+), \d+, \d+, \d+, (\d+), \d+</gu),
    ];
    expect(anchors).toHaveLength(headings);
    for (const [, top, bottom] of anchors) expect(Number(bottom) - Number(top)).toBe(8);
  });

  it('links the guide to each sheet, within the workbook', async () => {
    const { text } = await partsOf(false);
    const guide = text('xl/worksheets/sheet1.xml');
    const targets = [...guide.matchAll(/<hyperlink ref="[A-Z]+\d+" location="([^"]+)"\/>/gu)].map(
      ([, at]) => at,
    );
    expect(new Set(targets)).toEqual(
      new Set([
        'Goals!A1',
        'Strategies!A1',
        'Tactics!A1',
        'Products!A1',
        'Segments!A1',
        "'Sales history'!A1",
        'Components!A1',
        'Score!A1',
      ]),
    );
    expect(text('xl/worksheets/_rels/sheet1.xml.rels')).not.toContain('hyperlink');
  });

  it('asks before it keeps a strange word, and lets several keys be typed', async () => {
    const { text } = await partsOf(false);
    const strategies = text('xl/worksheets/sheet3.xml');
    const validations = [...strategies.matchAll(/<dataValidation [^>]*>(?:<formula1>([^<]*)<)?/gu)];
    const ofGoal = validations.find(([, source]) => source === 'Goals!$A$5:$A$12')?.[0];
    expect(ofGoal).not.toContain('showErrorMessage="1"');
    expect(ofGoal).toContain('showInputMessage="1"');
    const others = validations.map(([all]) => all).filter((all) => all.includes('showErrorMessage="1"'));
    expect(others.length).toBeGreaterThan(8);
    for (const other of others) expect(other).toContain('errorStyle="warning"');
  });

  it('has tables without a totals row, from the headings to the last row with room to type', async () => {
    const { paths, text } = await partsOf(true);
    const tables = paths.filter((path) => path.startsWith('xl/tables/')).map(text);
    expect(tables).toHaveLength(roles.length);
    for (const table of tables) {
      expect(table).toContain('totalsRowShown="0"');
      expect(table).toMatch(/ ref="A4:[A-Z]+\d+"/u);
    }
    const tactics = exampleSheets('as-first-written').find(({ role }) => role === 'tactics');
    expect(tables.join('')).toContain(` ref="A4:AC${4 + (tactics?.rows.length ?? 0) + 3}"`);
    expect(fieldName('tactics', 'approvedOn')).toBe('Approved on');
  });
});
