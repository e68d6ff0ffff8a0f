import { readWorkbookBytes } from '../../../src/xlsx';
import { handMade } from '../../xlsx/hand-made-workbook';
import { at, openedFile } from './opened-file';

const row = (content: string): string => `<row r="1">${content}</row>`;

describe('a cell holds what the file says', () => {
  it.each<[what: string, cell: string, value: unknown]>([
    ['a number', '<c r="A1"><v>1.5</v></c>', 1.5],
    ['a truth', '<c r="A1" t="b"><v>1</v></c>', true],
    ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', { error: '#N/A' }],
    ['an inline text', '<c r="A1" t="inlineStr"><is><t>Grow</t></is></c>', 'Grow'],
    ['a shared text', '<c r="A1" t="s"><v>1</v></c>', 'one two'],
    ['a date in words, as its serial', '<c r="A1" t="d"><v>2026-05-04T12:00:00</v></c>', 46_146.5],
    ['nothing', '<c r="A1"/>', null],
  ])('%s', async (_, cell, expected) => {
    const sharedStrings =
      '<si><t>zero</t></si><si><r><t>one</t></r><r><t xml:space="preserve"> two</t></r></si>';
    const { value } = await openedFile({ rows: row(cell), sharedStrings });
    expect(value(0, 0)).toEqual(expected);
  });

  it('counts the days of a date in words by the date system of the file', async () => {
    const rows = row('<c r="A1" t="d"><v>2026-05-04</v></c>');
    const { value, workbook } = await openedFile({ rows, workbookProperties: '<workbookPr date1904="1"/>' });
    expect(workbook.dateSystem).toBe(1904);
    expect(value(0, 0)).toBe(46_146 - 1462);
  });
});

describe('a formula', () => {
  it('reads as Excel shows it and gives what the file says', async () => {
    const { cell, value } = await openedFile({
      rows: row('<c r="A1" t="str"><f>_xlfn.CONCAT("a","b")</f><v>ab</v></c>'),
    });
    expect(cell(0, 0)).toMatchObject({ value: null, formula: '=CONCAT("a","b")' });
    expect(value(0, 0)).toBe('ab');
  });

  it('that others share is written out where they stand', async () => {
    const { cell, value } = await openedFile({
      rows:
        '<row r="1"><c r="B1"><f t="shared" si="0" ref="B1:B3">A1*$A$9+LOG10(A1)</f><v>1</v></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>' +
        '<row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>',
    });
    expect([0, 1, 2].map((at) => cell(at, 1).formula)).toEqual([
      '=A1*$A$9+LOG10(A1)',
      '=A2*$A$9+LOG10(A2)',
      '=A3*$A$9+LOG10(A3)',
    ]);
    expect([0, 1, 2].map((at) => value(at, 1))).toEqual([1, 2, 3]);
  });

  it('that spills leaves the cells around it free', async () => {
    const { cell, value, workbook, sheet } = await openedFile({
      rows:
        '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:B2">_xlfn.SEQUENCE(2,2)</f><v>1</v></c><c r="B1"><v>2</v></c></row>' +
        '<row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c></row>',
    });
    expect(cell(0, 0).formula).toBe('=SEQUENCE(2,2)');
    expect(cell(1, 1)).toMatchObject({ value: null, formula: null });
    expect([value(0, 0), value(0, 1), value(1, 0), value(1, 1)]).toEqual([1, 2, 3, 4]);
    expect(workbook.spills(sheet.id)).toEqual([at(0, 0, 1, 1)]);
  });

  it('gives #NAME? as soon as it is another one, until something calculates it', async () => {
    const { workbook, sheet, value } = await openedFile({ rows: row('<c r="A1"><f>B1</f><v>7</v></c>') });
    expect(value(0, 0)).toBe(7);
    workbook.write(sheet.id, at(0, 0), () => ({ input: { formula: '=B2' } }));
    expect(value(0, 0)).toEqual({ error: '#NAME?' });
  });
});

it('names the formats that a file gives by number as the strict reader does', async () => {
  const ids = Array.from({ length: 60 }, (_, id) => id);
  const made = {
    rows: row(
      ids
        .map(
          (id) =>
            `<c r="${id < 26 ? '' : id < 52 ? 'A' : 'B'}${String.fromCharCode(65 + (id % 26))}1" s="${id}"><v>1</v></c>`,
        )
        .join(''),
    ),
    styles: `<cellXfs>${ids.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`,
  };
  const { cell } = await openedFile(made);
  const strict = await readWorkbookBytes(handMade(made));
  const formats = strict.sheets[0]?.formats?.[0]?.map((format) => format ?? 'General');
  expect(ids.map((id) => cell(0, id).numberFormat)).toEqual(formats);
});

describe('a cell looks as the file says', () => {
  const styles =
    '<fonts><font/><font><b/><i val="0"/><sz val="14"/><color theme="4" tint="-0.25"/><name val="Arial"/></font></fonts>' +
    '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
    '<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.8"/></patternFill></fill>' +
    '<fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills>' +
    '<borders><border/><border><left/><bottom style="thin"><color theme="0"/></bottom></border></borders>' +
    '<cellXfs><xf/><xf fontId="1" fillId="2" borderId="1"><alignment horizontal="centerContinuous" vertical="center" wrapText="1" indent="1"/><protection locked="0"/></xf><xf fillId="3"/></cellXfs>';

  it('with colours of the theme and the palette as what they are', async () => {
    const { cell } = await openedFile({
      rows: row('<c r="A1" s="1"><v>1</v></c><c r="B1" s="2"/>'),
      styles,
    });
    expect(cell(0, 0).style).toEqual({
      fill: '#DAE3F3',
      fontColor: '#2F5597',
      bold: true,
      italic: false,
      fontSize: 14,
      wrapText: true,
      horizontalAlignment: 'CenterAcrossSelection',
      verticalAlignment: 'Center',
      locked: false,
      carried: {
        font: '<name val="Arial"/>',
        border: '<border><bottom style="thin"><color rgb="FFFFFFFF"/></bottom></border>',
        alignment: ' indent="1"',
      },
    });
    expect(cell(0, 1).style.fill).toBe('#FFFF00');
  });
});
