import * as fc from 'fast-check';
import {
  alertStyles,
  type CarriedRule,
  type CellStyle,
  type ConditionalStyle,
  type ConditionalType,
  createMemoryWorkbook,
  horizontalAlignments,
  type HostWorkbook,
  plainStyle,
  validationOperators,
  validationTypes,
  type ValidationView,
  verticalAlignments,
} from '../../../src/office-host';
import type { Area } from '../../../src/spreadsheet/area';
import type { CellValue, Matrix } from '../../../src/spreadsheet/cell';
import { rememberedResults, type Results } from '../../../src/workbench/files/remembered-results';
import { randomChart } from './random-chart';

/*
 * Workbooks with anything in them that a file can hold. Cells stand in the rows above `tableTop` and tables from there on,
 * so that no table has to have headings of two kinds.
 */
const tableTop = 12;
const lastColumn = 9;

const text = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12, unit: 'binary' }),
  fc.string({ minLength: 1, maxLength: 12 }),
  fc.constantFrom(
    ' two  spaces ',
    'line\nbreak\r\n',
    '_x000D_',
    '_x005F_',
    '<&>"\'',
    '\ud800',
    '=A1',
    '007',
    '\t',
  ),
);
const number = fc
  .oneof(
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom(45_000.25, 0.1, 1e300, 5e-324),
  )
  .map((value) => value + 0);
const error = fc
  .constantFrom('#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!')
  .map((one) => ({ error: one }));
const value: fc.Arbitrary<CellValue> = fc.oneof(text, number, fc.boolean(), error);
const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((rgb) => `#${rgb.toString(16).toUpperCase().padStart(6, '0')}`);
const numberFormat = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('General', '0.00', 'm/d/yyyy', '@', '[h]:mm', '#,##0 "€";[Red]-#,##0 "€"'),
  },
  { weight: 1, arbitrary: text.filter((format) => !/^general$/iu.test(format)) },
);

const look = fc.record({
  font: fc.constantFrom(
    '',
    '<u/>',
    '<strike/><u val="double"/><name val="Arial"/>',
    '<name val="Aptos Narrow"/>',
  ),
  border: fc.constantFrom(
    '',
    '<border><left style="thin"><color rgb="FF112233"/></left></border>',
    '<border diagonalUp="1"><bottom style="double"><color auto="1"/></bottom><diagonal style="hair"/></border>',
  ),
  alignment: fc.constantFrom('', ' indent="2"', ' textRotation="45" shrinkToFit="1"'),
});
const isBare = ({ font, border, alignment }: CarriedRule['look'] & object): boolean =>
  font === '' && border === '' && alignment === '';
const bareStyle = fc.record({
  fill: fc.option(colour),
  fontColor: fc.option(colour),
  bold: fc.boolean(),
  italic: fc.boolean(),
  fontSize: fc.constantFrom(8, 10.5, 11, 20),
  wrapText: fc.boolean(),
  horizontalAlignment: fc.constantFrom(...horizontalAlignments),
  verticalAlignment: fc.constantFrom(...verticalAlignments),
  locked: fc.boolean(),
});
const style: fc.Arbitrary<CellStyle> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(plainStyle) },
  { weight: 1, arbitrary: bareStyle },
  {
    weight: 1,
    arbitrary: fc
      .tuple(bareStyle, look)
      .map(([bare, carried]) => (isBare(carried) ? bare : { ...bare, carried })),
  },
);
const isPlain = (one: CellStyle): boolean => JSON.stringify(one) === JSON.stringify(plainStyle);

const area: fc.Arbitrary<Area> = fc
  .tuple(fc.nat(30), fc.nat(12), fc.nat(4), fc.nat(3))
  .map(([top, left, rows, columns]) => ({ top, left, bottom: top + rows, right: left + columns }));
const areas = fc.array(area, { minLength: 1, maxLength: 3 });

const formula = fc.constantFrom(
  '=A1*2',
  "=SUM('My sheet'!$A$1:B5)+Table1[[#This Row],[Price]]",
  '=IF(A1="<a & b>","x","")',
  '=XLOOKUP(A1,B:B,C:C)',
  '=PLUMB.REQUIRED_VOLUME(A1:A3,2)',
  '=SUM(A1:A3*B1:B3)',
  '=FILTER(A1:B3,A1:A3>1)',
  '=_xlfn.UNHEARD_OF(1)',
  '=SUM(A1#)',
);
const cell = fc.record({ value: fc.option(value), numberFormat, style });
const formulaCell = fc.record({ formula, value: fc.oneof(value, fc.constant('')), numberFormat, style });

const conditionalStyle: fc.Arbitrary<ConditionalStyle> = fc.record({
  fill: fc.option(colour),
  fontColor: fc.option(colour),
  bold: fc.option(fc.boolean()),
  italic: fc.option(fc.boolean()),
  numberFormat: fc.option(numberFormat),
});
const carriedRules: readonly {
  readonly type: ConditionalType;
  readonly carried: Omit<CarriedRule, 'look'>;
}[] = [
  {
    type: 'CellValue',
    carried: {
      attributes: { type: 'cellIs', operator: 'between' },
      formulas: ['1', 'A1&"<"'],
      content: '',
      extension: '',
    },
  },
  {
    type: 'ColorScale',
    carried: {
      attributes: { type: 'colorScale' },
      formulas: [],
      content:
        '<colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FF63BE7B"/></colorScale>',
      extension: '',
    },
  },
  {
    type: 'DataBar',
    carried: {
      attributes: { type: 'dataBar' },
      formulas: [],
      content: '<dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar>',
      extension:
        '<x14:cfRule type="dataBar" id="{AAAAAAAA-0000-0000-0000-000000000001}"><x14:dataBar minLength="0"><x14:cfvo type="autoMin"/></x14:dataBar></x14:cfRule>',
    },
  },
  {
    type: 'IconSet',
    carried: {
      attributes: { type: 'iconSet' },
      formulas: [],
      content: '<iconSet iconSet="3Arrows"><cfvo type="percent" val="0"/></iconSet>',
      extension: '',
    },
  },
  {
    type: 'ContainsText',
    carried: {
      attributes: { type: 'containsText', operator: 'containsText', text: 'a"b_x000D_' },
      formulas: ['NOT(ISERROR(SEARCH("a",A1)))'],
      content: '',
      extension: '',
    },
  },
];
const rule = fc.record({
  areas,
  stopIfTrue: fc.boolean(),
  style: conditionalStyle,
  kind: fc.option(fc.constantFrom(...carriedRules)),
  look: fc.option(look.map((one) => ({ ...one, alignment: '' })).filter((one) => !isBare(one))),
});

const validation: fc.Arbitrary<Omit<ValidationView, 'id' | 'sheet'>> = fc
  .record({
    areas,
    type: fc.constantFrom(...validationTypes),
    operator: fc.constantFrom(...validationOperators),
    formulas: fc.constantFrom([], ['="Yes,No"'], ['=Lists!$A$1:$A$9'], ['=45000', '=A1+1']),
    ignoreBlank: fc.boolean(),
    inCellDropDown: fc.boolean(),
    prompt: fc.option(fc.record({ title: text, message: text })),
    alert: fc.option(fc.record({ style: fc.constantFrom(...alertStyles), title: text, message: text })),
  })
  .map((one) =>
    ['None', 'List', 'Custom'].includes(one.type) ? { ...one, operator: 'Between' as const } : one,
  );

const sheet = fc.record({
  cells: fc.dictionary(
    fc.constantFrom(...Array.from({ length: tableTop * (lastColumn + 1) }, (_, at) => String(at))),
    fc.oneof({ weight: 3, arbitrary: cell }, { weight: 1, arbitrary: formulaCell }),
    { maxKeys: 25 },
  ),
  visibility: fc.constantFrom('Visible' as const, 'Hidden' as const, 'VeryHidden' as const),
  tabColor: fc.oneof(colour, fc.constant('')),
  showGridlines: fc.boolean(),
  hiddenRows: fc.uniqueArray(fc.nat(40), { maxLength: 3 }),
  columnWidths: fc.uniqueArray(
    fc.tuple(
      fc.nat(30),
      fc.integer({ min: 1, max: 4000 }).map((size) => size / 8),
    ),
    { selector: ([at]) => at, maxLength: 6 },
  ),
  rowHeights: fc.uniqueArray(
    fc.tuple(
      fc.nat(60),
      fc.integer({ min: 1, max: 400 }).map((size) => size / 4),
    ),
    { selector: ([at]) => at, maxLength: 3 },
  ),
  hiddenColumns: fc.uniqueArray(fc.nat(30), { maxLength: 3 }),
  // Two that overlap would be none that Excel can show.
  merges: fc.array(
    area.filter(({ top, left, bottom, right }) => top < bottom || left < right),
    { maxLength: 1 },
  ),
  frozen: fc.record({ rows: fc.nat(3), columns: fc.nat(3) }),
  links: fc.array(
    fc.record({
      area,
      target: fc.constantFrom('https://example.com/?a=1&b=_x0041_', 'mailto:a@example.com'),
      location: fc.constantFrom('', "'My sheet'!A1"),
      tip: fc.oneof(text, fc.constant('')),
    }),
    { maxLength: 2 },
  ),
  isProtected: fc.boolean(),
  rules: fc.array(rule, { maxLength: 4 }),
  validations: fc.array(validation, { maxLength: 4 }),
  charts: fc.array(randomChart, { maxLength: 2 }),
  headings: fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), {
    minLength: 1,
    maxLength: 4,
    selector: (one) => one.toLowerCase(),
  }),
  hasTable: fc.boolean(),
  showTotals: fc.boolean(),
});

const name = fc.record({
  formula: fc.constantFrom('=Sheet!$A$1', '=0.05', "='My sheet'!$A:$C", '="<text>"', '=#REF!'),
  visible: fc.boolean(),
  comment: fc.oneof(text, fc.constant('')),
  isLocal: fc.boolean(),
});

/** What a random workbook holds. */
export const randomContent = fc.record({
  sheets: fc.array(sheet, { minLength: 1, maxLength: 3 }),
  names: fc.array(name, { maxLength: 3 }),
  dateSystem: fc.constantFrom(1900 as const, 1904 as const),
  isStructureProtected: fc.boolean(),
});

export type RandomContent = typeof randomContent extends fc.Arbitrary<infer Content> ? Content : never;

export function workbookOf({ sheets, names, dateSystem, isStructureProtected }: RandomContent): HostWorkbook {
  const sheetNames = ['My sheet', 'Lists', 'Ünï & "co"'];
  const results = new Map<string, Results>();
  const workbook = createMemoryWorkbook({ dateSystem, engine: rememberedResults(results) });
  const [first] = workbook.sheets();
  sheets.forEach((content, index) => {
    const sheetName = sheetNames[index] ?? `Sheet ${index}`;
    const id = index === 0 && first !== undefined ? first.id : workbook.addSheet(sheetName);
    const own: Results = new Map();
    results.set(sheetName, own);
    const protection = content.isProtected
      ? { options: { ...noRights, allowFormatCells: true, selectionMode: 'Unlocked' } }
      : null;
    workbook.changeSheet(id, {
      name: sheetName,
      visibility: index === 0 ? 'Visible' : content.visibility,
      tabColor: content.tabColor,
      showGridlines: content.showGridlines,
      columnWidths: new Map(content.columnWidths),
      rowHeights: new Map(content.rowHeights),
      hiddenColumns: new Set(content.hiddenColumns),
      merges: content.merges,
      frozen: content.frozen,
      links: content.links,
      protection,
    });
    for (const [at, one] of Object.entries(content.cells)) {
      const row = Math.floor(Number(at) / (lastColumn + 1));
      const column = Number(at) % (lastColumn + 1);
      const isFormula = 'formula' in one;
      if (isFormula) remember(own, row, column, one.formula, one.value);
      if (!isFormula && one.value === null && one.numberFormat === 'General' && isPlain(one.style)) continue;
      const input = isFormula ? { formula: one.formula } : one.value;
      const where = { top: row, left: column, bottom: row, right: column };
      workbook.write(id, where, () => ({ input, numberFormat: one.numberFormat, style: one.style }));
    }
    // Right of all cells, where there is room for what spills.
    const spillingAt = { top: 0, left: lastColumn + 2, bottom: 0, right: lastColumn + 2 };
    remember(own, 0, spillingAt.left, '=A1:B2', [
      [1, 'two'],
      [true, { error: '#N/A' }],
    ]);
    workbook.write(id, spillingAt, () => ({ input: { formula: '=A1:B2' } }));
    workbook.hideRows(id, content.hiddenRows, true);
    if (content.hasTable) addTable(workbook, id, index, content.headings, content.showTotals);
    content.rules.forEach(({ areas: where, stopIfTrue, style: ruleStyle, kind, look: ruleLook }, place) => {
      const format = workbook.addConditionalFormat(id, where, kind?.type ?? 'Custom');
      const bare = kind?.carried ?? { attributes: {}, formulas: [], content: '', extension: '' };
      // No two rules have the same id.
      const extension = bare.extension.replace('000000000001', `00000000000${place}`);
      workbook.changeConditionalFormat(format, {
        formula: kind === null ? '=AND($A1>"<",NOT(ISBLANK($A1)))' : '',
        stopIfTrue,
        style: ruleStyle,
        ...(kind === null && ruleLook === null ? {} : { carried: { ...bare, extension, look: ruleLook } }),
      });
    });
    for (const one of content.validations) workbook.addValidation({ ...one, sheet: id });
    for (const one of content.charts) workbook.addChart({ ...one, sheet: id });
  });
  names.forEach(({ isLocal, ...one }, index) => {
    const scope = isLocal ? (workbook.sheets().at(-1)?.id ?? null) : null;
    workbook.putName({ ...one, name: `Name_${index}`, scope });
  });
  workbook.putCustomXmlPart({ xml: '<plan xmlns="urn:plan">ä</plan>' });
  workbook.protectStructure(isStructureProtected);
  return workbook;
}

const noRights = Object.fromEntries(
  [
    'AutoFilter',
    'DeleteColumns',
    'DeleteRows',
    'EditObjects',
    'EditScenarios',
    'FormatCells',
    'FormatColumns',
    'FormatRows',
    'InsertColumns',
    'InsertHyperlinks',
    'InsertRows',
    'PivotTables',
    'Sort',
  ].map((right) => [`allow${right}`, false]),
);

function remember(
  results: Results,
  row: number,
  column: number,
  written: string,
  result: CellValue | Matrix,
): void {
  const line =
    results.get(row) ?? new Map<number, { readonly formula: string; readonly value: CellValue | Matrix }>();
  line.set(column, { formula: written, value: result });
  results.set(row, line);
}

function addTable(
  workbook: HostWorkbook,
  sheet: string,
  index: number,
  headings: readonly string[],
  showTotals: boolean,
): void {
  const where = { top: tableTop, left: 1, bottom: tableTop + 3, right: headings.length };
  const headerRow = { ...where, bottom: where.top };
  workbook.write(sheet, headerRow, (_, column) => ({ input: headings[column] ?? '' }));
  workbook.addTable({
    name: `Table${index + 1}`,
    sheet,
    area: where,
    showHeaders: true,
    showTotals,
    style: index === 0 ? 'TableStyleMedium2' : '',
  });
}
