import { profiles } from '../alignment/settings';
import { namespace } from '../functions/lookup';
import { language } from '../languages/language';
import type { FieldKey } from '../plan/fields/catalogue';
import { headingOf } from '../plan/fields/in-words';
import type { Role } from '../plan/fields/roles';
import { absoluteCell } from '../spreadsheet/address';
import type { Matrix } from '../spreadsheet/cell';
import { resultOf, tableCells } from './formula-results';
import type { FormattedArea, PageCell, PageSheet, PlanSheet } from './template-workbook';

const profileCell = { row: 3, column: 1 } as const;
const scoreRow = 4;
const titleRow = 6;
const headings = titleRow + 1;
const firstRow = titleRow + 2;

/** Rows below a heading that keep their number format, so that what spills further looks right too. */
const formattedRows = 200;

/** A formula under headings, of whose results each column has a number format; null for texts. */
interface Block {
  readonly column: number;
  readonly title: string;
  readonly headings: readonly string[];
  /** A formula for each column, or one that spills over all of them. */
  readonly formulas: readonly string[];
  readonly numberFormats: readonly (string | null)[];
}

/** Columns are wider where their headings need it. */
const widths = [18, 12, 12, 12, 4, 44, 10, 14, 10, 4, 28, 14, 18];

const units = '#,##0';
const points = '0.0';

/** The sheet on which PLUMB functions say what the plan comes to. Its formulas name the tables of the plan as they are called here. */
export function scoreSheet(name: string, plan: readonly PlanSheet[]): PageSheet {
  const { score: texts } = language.template;
  const table = (role: Role): string => plan.find((sheet) => sheet.role === role)?.table ?? role;
  const all = (role: Role): string => `${table(role)}[#All]`;
  const ofProduct = (key: FieldKey<'products'>): string =>
    `${table('products')}[${headingOf('products', key)}]`;
  const call = (id: string, ...given: readonly string[]): string => `${namespace}.${id}(${given.join(',')})`;
  const orNone = (formula: string): string => `IFERROR(${formula},"${texts.none}")`;
  const orNothing = (formula: string): string => `IFERROR(${formula},"")`;
  const scored = [
    all('tactics'),
    all('strategies'),
    all('goals'),
    all('products'),
    absoluteCell(profileCell.row, profileCell.column),
  ];
  const netPrice = `${ofProduct('price')}*(1-${ofProduct('discount')})`;
  const [core] = profiles;
  const result = (formula: string): Matrix =>
    resultOf(formula, (reference) => (reference.kind === 'cells' ? core : tableCells(plan, reference)));

  const blocks: readonly Block[] = [
    {
      column: 0,
      ...texts.breakdown,
      formulas: [orNone(call('ALIGNMENT_BREAKDOWN', ...scored))],
      numberFormats: [null, units, points, points],
    },
    {
      column: 5,
      ...texts.coverage,
      formulas: [orNone(call('STRATEGY_COVERAGE', all('tactics'), all('strategies')))],
      numberFormats: [null, units, units, '0%'],
    },
    {
      column: 10,
      ...texts.volumes,
      formulas: [
        `${ofProduct('product')}&""`,
        orNothing(call('CONTRIBUTION_MARGIN', netPrice, ofProduct('unitCost'))),
        orNothing(
          call(
            'REQUIRED_VOLUME',
            ofProduct('fixedCost'),
            netPrice,
            ofProduct('unitCost'),
            // A blank target is none: what is calculated with a blank cell takes it for 0.
            `${ofProduct('targetProfit')}+0`,
            '0',
            'TRUE',
          ),
        ),
      ],
      numberFormats: [null, '#,##0.00', units],
    },
  ];
  const score = orNone(call('ALIGNMENT_SCORE', ...scored));
  return {
    kind: 'page',
    name,
    widths: widths.map((width, column) =>
      Math.max(width, ...headingsIn(blocks, column).map(({ length }) => length + 2)),
    ),
    cells: [
      { row: 0, column: 0, content: language.kept.titles.score, look: 'title' },
      { row: 1, column: 0, content: texts.explanation, look: 'explanation' },
      { ...profileCell, column: 0, content: texts.profile, look: 'text' },
      {
        ...profileCell,
        content: core,
        look: 'input',
        rule: {
          kind: 'words',
          words: profiles,
          alert: { title: texts.profile, text: language.columnRules.unusualWord(texts.profile) },
        },
      },
      { ...profileCell, column: 2, content: texts.profileHint, look: 'explanation' },
      { row: scoreRow, column: 0, content: texts.score, look: 'text' },
      {
        row: scoreRow,
        column: 1,
        content: { formula: score, result: result(score), spills: false },
        look: 'result',
        numberFormat: points,
      },
      ...blocks.flatMap((block) => cellsOf(block, result)),
    ],
    formats: blocks.flatMap(formatsOf),
  };
}

const headingsIn = (blocks: readonly Block[], column: number): readonly string[] =>
  blocks.flatMap((block) => block.headings[column - block.column] ?? []);

function cellsOf(
  { column, title, headings: words, formulas, numberFormats }: Block,
  result: (formula: string) => Matrix,
): readonly PageCell[] {
  return [
    { row: titleRow, column, content: title, look: 'section' },
    ...words.map((word, at): PageCell => ({
      row: headings,
      column: column + at,
      content: word,
      look: (numberFormats[at] ?? null) === null ? 'heading' : 'numberHeading',
    })),
    ...formulas.map((formula, at): PageCell => ({
      row: firstRow,
      column: column + at,
      content: { formula, result: result(formula), spills: true },
      look: 'figure',
    })),
  ];
}

const formatsOf = ({ column, numberFormats }: Block): readonly FormattedArea[] =>
  numberFormats.flatMap((numberFormat, at) =>
    numberFormat === null
      ? []
      : [{ top: firstRow, bottom: firstRow + formattedRows - 1, column: column + at, numberFormat }],
  );
