import * as fc from 'fast-check';
import { workbookLimits } from '../../../src/xlsx/package/limits';
import { WorkbookError } from '../../../src/xlsx/package/workbook-error';
import { readWorkbookBytes } from '../../../src/xlsx/values/read-workbook';
import { writeXlsx } from '../../support/write-xlsx';
import {
  type HandMade,
  handMade,
  handMadeParts,
  problemOf,
  relationshipsXml,
  workbookXml,
  worksheetXml,
  zip,
} from '../hand-made-workbook';
import { damagedWorkbooks } from '../unreadable-files';

const sheetPart = 'xl/worksheets/sheet1.xml';

describe('a damaged workbook is refused, not read in part', () => {
  it.each(damagedWorkbooks)('for %s', async (_, workbook, problem) => {
    expect(await problemOf(readWorkbookBytes(handMade(workbook)))).toBe(problem);
  });

  it('with the address of a cell that is not readable', async () => {
    const rows = '<row r="7"><c r="C7"><v>1,5</v></c></row>';
    await expect(readWorkbookBytes(handMade({ rows }))).rejects.toThrow(
      'The file is damaged: cell C7 of sheet "Plan" cannot be read (not a number).',
    );
  });
});

describe('a workbook that asks too much', () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="9"><c r="E9"><v>1</v></c></row>';
  const twoSheets = (): Uint8Array => {
    const parts = handMadeParts({ rows });
    const double = (part: string, from: string, to: string): string => {
      const xml = String(parts[part]);
      return xml.replace(from, from + to);
    };
    return zip({
      ...parts,
      'xl/worksheets/sheet2.xml': String(parts[sheetPart]),
      'xl/workbook.xml': double('xl/workbook.xml', '<sheets>', '<sheet name="Two" r:id="rId8"/>'),
      'xl/_rels/workbook.xml.rels': String(parts['xl/_rels/workbook.xml.rels']).replace(
        '<Relationship Id="rId1"',
        '<Relationship Id="rId8" Type="x/worksheet" Target="worksheets/sheet2.xml"/>$&',
      ),
    });
  };

  it('counts rows with a value by their width and others as one cell, over all sheets', async () => {
    const cost = 2 * (2 * 5 + 7);
    expect(await problemOf(readWorkbookBytes(twoSheets(), { ...workbookLimits, cells: cost }))).toBe('none');
    expect(await problemOf(readWorkbookBytes(twoSheets(), { ...workbookLimits, cells: cost - 1 }))).toBe(
      'too-many-cells',
    );
  });

  it('because two cells are far apart is refused with the way out', async () => {
    const wide = Array.from(
      { length: 700 },
      (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>1</v></c></row>`,
    );
    const far = `${wide.join('')}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`;
    await expect(readWorkbookBytes(handMade({ rows: far }))).rejects.toThrow(
      'Sheet "Plan" uses the cells A1:XFD1048576, which takes the workbook over the limit of 10 million cells.',
    );
  });

  it.each<[what: string, workbook: HandMade, limits: Partial<typeof workbookLimits>]>([
    ['shared texts', { sharedStrings: '<si/><si/><si/>' }, {}],
    [
      'merged areas',
      { sheet: '<sheetData/><mergeCell ref="A1"/><mergeCell ref="A2"/><mergeCell ref="A3"/>' },
      {},
    ],
  ])('with too many %s is refused', async (_, workbook) => {
    const bytes = handMade(workbook);
    expect(await problemOf(readWorkbookBytes(bytes, { ...workbookLimits, listItems: 2 }))).toBe(
      'list-too-long',
    );
    expect(await problemOf(readWorkbookBytes(bytes, { ...workbookLimits, listItems: 3 }))).toBe('none');
  });

  it('counts the merged areas of all sheets', async () => {
    const merges = '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:B2"/></mergeCells>';
    const sheet = `<sheetData>${rows}</sheetData>${merges}`;
    const bytes = handMade({
      sheet,
      parts: {
        'xl/worksheets/sheet2.xml': worksheetXml(sheet),
        'xl/workbook.xml': workbookXml(
          '<sheets><sheet name="One" r:id="rId1"/><sheet name="Two" r:id="rId2"/></sheets>',
        ),
        'xl/_rels/workbook.xml.rels': relationshipsXml(
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
          ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
        ),
      },
    });
    expect(await problemOf(readWorkbookBytes(bytes, { ...workbookLimits, listItems: 3 }))).toBe(
      'list-too-long',
    );
    expect(await problemOf(readWorkbookBytes(bytes, { ...workbookLimits, listItems: 4 }))).toBe('none');
  });

  it('counts a shared text as often as cells name it', async () => {
    const cells = ['A1', 'B1', 'C1'].map((place) => `<c r="${place}" t="s"><v>0</v></c>`).join('');
    const bytes = handMade({
      rows: `<row r="1">${cells}</row>`,
      sharedStrings: '<si><t>0123456789</t></si>',
    });
    expect(await problemOf(readWorkbookBytes(bytes, { ...workbookLimits, characters: 30 }))).toBe('none');
    expect(await problemOf(readWorkbookBytes(bytes, { ...workbookLimits, characters: 29 }))).toBe(
      'too-much-text',
    );
  });

  it('by more tables than it can have parts is refused', async () => {
    const sheet = `<sheetData/><tableParts>${'<tablePart r:id="rId1"/>'.repeat(3)}</tableParts>`;
    expect(
      await problemOf(readWorkbookBytes(handMade({ sheet }), { ...workbookLimits, zipEntries: 8 })),
    ).toBe('missing-part');
    expect(
      await problemOf(
        readWorkbookBytes(
          handMade({
            sheet: sheet.replaceAll('<tablePart r:id="rId1"/>', '<tablePart r:id="rId1"/>'.repeat(3)),
          }),
          {
            ...workbookLimits,
            zipEntries: 8,
          },
        ),
      ),
    ).toBe('list-too-long');
  });

  it('by the size of its file is refused', async () => {
    const bytes = handMade({});
    expect(await problemOf(readWorkbookBytes(bytes, { ...workbookLimits, fileBytes: bytes.length }))).toBe(
      'none',
    );
    expect(
      await problemOf(readWorkbookBytes(bytes, { ...workbookLimits, fileBytes: bytes.length - 1 })),
    ).toBe('file-too-large');
  });

  it('by naming one part for many sheets is refused', async () => {
    const parts = {
      'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${'<sheet name="S" r:id="rId1"/>'.repeat(5)}</sheets></workbook>`,
    };
    expect(await problemOf(readWorkbookBytes(handMade({ parts })))).toBe('damaged-part');
  });
});

describe('whatever the bytes', () => {
  /** True for a workbook and for a reasoned refusal; any other error fails the law. */
  const isAnswered = async (bytes: Uint8Array): Promise<boolean> => {
    try {
      return (await readWorkbookBytes(bytes)).sheets.length > 0;
    } catch (error) {
      if (error instanceof WorkbookError) return error.message.length > 0;
      throw error;
    }
  };

  const mutations = fc.array(
    fc.tuple(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.nat(255)),
    {
      minLength: 1,
      maxLength: 8,
    },
  );
  const mutate = (bytes: Uint8Array, changes: readonly (readonly [number, number])[]): Uint8Array => {
    const copy = bytes.slice();
    for (const [place, byte] of changes) copy[Math.floor(place * copy.length)] = byte;
    return copy;
  };

  const realWorkbook = writeXlsx({
    sheets: [
      {
        name: 'Goals',
        at: 'B2',
        rows: [
          ['ID', 'Start', 'Share'],
          ['G1', 46204, 0.2],
          ['G2', { formula: 'C3+1', result: 46205 }, { error: '#N/A' }],
        ],
        tables: [{ name: 'Goals', area: 'B2:D4' }],
        formats: { 'C3:C4': 'yyyy-mm-dd' },
        hiddenRows: [4],
        merges: ['A1:D1'],
      },
      { name: 'Notes', rows: [[{ runs: ['a', 'b'] }, true]] },
    ],
  });

  it('a real file with changed bytes is read or refused with a reason', async () => {
    const bytes = await realWorkbook;
    await fc.assert(fc.asyncProperty(mutations, async (changes) => isAnswered(mutate(bytes, changes))));
  });

  it('a file with changed XML under right checksums is read or refused with a reason', async () => {
    const parts = Object.entries(
      handMadeParts({
        rows: '<row r="1" hidden="1"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1" t="d"><v>2026-07-01</v></c><c r="C1" t="inlineStr"><is><r><t>x</t></r></is></c></row>',
        sharedStrings: '<si><t xml:space="preserve"> a_x000D_ </t></si>',
        styles:
          '<numFmts><numFmt numFmtId="164" formatCode="0.0"/></numFmts><cellXfs><xf/><xf numFmtId="164"/></cellXfs>',
        workbookProperties: '<workbookPr date1904="1"/>',
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(parts.length - 1), mutations, async (which, changes) =>
        isAnswered(
          zip(
            Object.fromEntries(
              parts.map(([name, content], index) => [
                name,
                index === which ? mutate(Buffer.from(content), changes.map(asText)) : content,
              ]),
            ),
          ),
        ),
      ),
    );
  });

  /** Among the bytes of XML the signs of XML are the ones that matter. */
  const asText = ([place, byte]: readonly [number, number]): readonly [number, number] => {
    const signs = '<>/="\'& :;0129-.#?![]xAr';
    return [place, signs.charCodeAt(byte % signs.length)];
  };

  it('a beginning of a real file, or any bytes after its first ones, are refused with a reason', async () => {
    const bytes = await realWorkbook;
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.uint8Array({ maxLength: 200 }), async (length, rest) =>
        isAnswered(Buffer.concat([bytes.subarray(0, length), rest])),
      ),
    );
  });
});
