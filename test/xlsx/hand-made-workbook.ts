import { strToU8, type Zippable, zipSync } from 'fflate';
import { WorkbookError, type WorkbookProblem } from '../../src/xlsx/package/workbook-error';

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

/** What a hand-made workbook holds: XML where exceljs would not write it so. */
export interface HandMade {
  /** What stands inside the root element of the only worksheet. */
  readonly sheet?: string;
  /** What stands inside `sheetData`, where `sheet` is not given. */
  readonly rows?: string;
  readonly sharedStrings?: string;
  readonly styles?: string;
  readonly workbookProperties?: string;
  /** Whole parts, added or put in the place of others; null leaves a part out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

export const relationshipsXml = (
  ...relationships: readonly (readonly [id: string, type: string, target: string])[]
): string =>
  `<Relationships ${packageRelationships}>${relationships
    .map(
      ([id, type, target]) =>
        `<Relationship Id="${id}" Type="${officeRelationships}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

export const worksheetXml = (content: string): string =>
  `<worksheet ${main} xmlns:r="${officeRelationships}">${content}</worksheet>`;

export const workbookXml = (content: string): string =>
  `<workbook ${main} xmlns:r="${officeRelationships}">${content}</workbook>`;

export const contentTypesXml = (mainType: string): string =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${mainType}"/></Types>`;

export const tableXml = (attributes: string): string => `<table ${main} id="1" ${attributes}/>`;

/** The bytes of an .xlsx file that is made by hand. */
export const handMade = (description: HandMade): Uint8Array => zip(handMadeParts(description));

export function handMadeParts({
  rows = '',
  sheet = `<sheetData>${rows}</sheetData>`,
  sharedStrings = '',
  styles = '',
  workbookProperties = '',
  parts = {},
}: HandMade): Record<string, string | Uint8Array> {
  const all: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': contentTypesXml(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
    ),
    '_rels/.rels': relationshipsXml(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': workbookXml(
      `${workbookProperties}<sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets>`,
    ),
    'xl/_rels/workbook.xml.rels': relationshipsXml(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'sharedStrings', 'sharedStrings.xml'],
      ['rId3', 'styles', '/xl/styles.xml'],
    ),
    'xl/worksheets/sheet1.xml': worksheetXml(sheet),
    'xl/sharedStrings.xml': `<sst ${main}>${sharedStrings}</sst>`,
    'xl/styles.xml': `<styleSheet ${main}>${styles}</styleSheet>`,
    ...parts,
  };
  const kept: Record<string, string | Uint8Array> = {};
  for (const [name, content] of Object.entries(all)) {
    if (content !== null) kept[name] = content;
  }
  return kept;
}

export function zip(parts: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 = 6): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    files[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(files, { level });
}

/** The problem for which something is not read; 'none' where it is read. Any other error is thrown on. */
export async function problemOf(reading: Promise<unknown>): Promise<WorkbookProblem | 'none'> {
  try {
    await reading;
    return 'none';
  } catch (error) {
    if (error instanceof WorkbookError) return error.problem;
    throw error;
  }
}

/** The archive with bytes behind the packed content of its last part, which count as packed. */
export function withBytesBehind(archive: Uint8Array, stray: Uint8Array): Uint8Array {
  const bytes = Buffer.from(archive);
  const end = bytes.length - 22;
  const directory = bytes.readUInt32LE(end + 16);
  let entry = directory;
  for (let next = entry; next < end;) {
    entry = next;
    next +=
      46 + bytes.readUInt16LE(next + 28) + bytes.readUInt16LE(next + 30) + bytes.readUInt16LE(next + 32);
  }
  const header = bytes.readUInt32LE(entry + 42);
  const packedSize = bytes.readUInt32LE(entry + 20) + stray.length;
  bytes.writeUInt32LE(packedSize, entry + 20);
  bytes.writeUInt32LE(packedSize, header + 18);
  bytes.writeUInt32LE(directory + stray.length, end + 16);
  return Buffer.concat([bytes.subarray(0, directory), stray, bytes.subarray(directory)]);
}
