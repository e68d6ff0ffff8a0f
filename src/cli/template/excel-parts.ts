/*
 * What exceljs does not write itself, put into the parts that it wrote: that formulas spill, links within the workbook, notes that show all
 * of their text, and that no table has a totals row.
 */

/** A link to the first cell of a sheet. */
export interface SheetLink {
  /** The address of the cell that it stands in. */
  readonly cell: string;
  /** What it leads to, as formulas write it: `'Sales history'!A1`. */
  readonly target: string;
}

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const metadataPath = 'xl/metadata.xml';

/* Says of the cells that refer to it that their formulas may spill (MS-XLSX 2.4.6, dynamicArrayProperties). */
const spillMetadata = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<metadata xmlns="${main}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

/** Parts that are added where formulas spill. */
export const spillParts: ReadonlyMap<string, string> = new Map([[metadataPath, spillMetadata]]);

const spillingCell = /<c r="[A-Z]+\d+"[^>]*(?=><f t="array")/gu;

/** Columns and rows that a note covers: its heading is as wide as one, and its text has up to eight lines. */
const noteColumns = 3;
const noteRows = 8;
const anchor = /<x:Anchor>(\d+), (\d+), (\d+), (\d+), [^<]*<\/x:Anchor>/gu;

function withNoteSizes(text: string): string {
  return text.replace(anchor, (_, left: string, leftOffset: string, top: string, topOffset: string) => {
    const place = [
      left,
      leftOffset,
      top,
      topOffset,
      Number(left) + noteColumns,
      2,
      Number(top) + noteRows,
      16,
    ];
    return `<x:Anchor>${place.join(', ')}</x:Anchor>`;
  });
}

const linkList = (links: readonly SheetLink[]): string =>
  `<hyperlinks>${links
    .map(({ cell, target }) => `<hyperlink ref="${cell}" location="${attribute(target)}"/>`)
    .join('')}</hyperlinks>`;

/** Revises a part that exceljs wrote; `linksOfPart` has the links of the sheets by their parts. */
export const revisePart =
  (linksOfPart: ReadonlyMap<string, readonly SheetLink[]>, spills: boolean) =>
  (path: string, text: string): string => {
    if (path.startsWith('xl/tables/')) return text.replace(' totalsRowShown="1"', ' totalsRowShown="0"');
    if (path.endsWith('.vml')) return withNoteSizes(text);
    if (path.startsWith('xl/worksheets/') && path.endsWith('.xml')) {
      const links = linksOfPart.get(path) ?? [];
      const marked = text.replace(spillingCell, '$& cm="1"');
      return links.length === 0 ? marked : marked.replace('<pageMargins', `${linkList(links)}<pageMargins`);
    }
    if (spills && path === '[Content_Types].xml')
      return text.replace(
        '</Types>',
        `<Override PartName="/${metadataPath}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml"/></Types>`,
      );
    if (spills && path === 'xl/_rels/workbook.xml.rels')
      return text.replace(
        '</Relationships>',
        '<Relationship Id="rIdMetadata" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata" Target="metadata.xml"/></Relationships>',
      );
    return text;
  };
