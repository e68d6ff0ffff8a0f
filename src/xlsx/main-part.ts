import type { WorkbookLimits } from './limits';
import { readContentTypes, readRelationships, relationshipOfType } from './package-parts';
import { WorkbookError } from './workbook-error';
import type { ZipArchive } from './zip-archive';

/** Main parts that are not read, told by a word in their content type. All others must prove to be a workbook by their root element. */
const refusedTypes: readonly { readonly word: string; readonly error: () => WorkbookError }[] = [
  { word: 'sheet.binary', error: () => new WorkbookError('binary-workbook') },
  { word: 'wordprocessingml', error: () => otherDocument('a Word document') },
  { word: 'ms-word', error: () => otherDocument('a Word document') },
  { word: 'presentationml', error: () => otherDocument('a PowerPoint presentation') },
  { word: 'ms-powerpoint', error: () => otherDocument('a PowerPoint presentation') },
  { word: 'ms-visio', error: () => otherDocument('a Visio drawing') },
];

/** Documents that are zip archives with a file `mimetype`, told by the words in it. */
const mimeTypes: readonly { readonly word: string; readonly what: string }[] = [
  { word: 'opendocument.spreadsheet', what: 'an OpenDocument spreadsheet (.ods)' },
  { word: 'opendocument.text', what: 'an OpenDocument text (.odt)' },
  { word: 'opendocument', what: 'an OpenDocument file' },
  { word: 'epub', what: 'an electronic book (.epub)' },
];

/** Other zip archives, told by the name of something in them. */
const telltaleNames: readonly { readonly name: RegExp; readonly what: string }[] = [
  { name: /\.iwa$/i, what: 'an Apple Numbers, Pages or Keynote document' },
  { name: /^META-INF\/MANIFEST\.MF$/i, what: 'a Java archive' },
];

const otherDocument = (what: string): WorkbookError => new WorkbookError('other-document', { what });

const contentTypesPart = '[Content_Types].xml';

/** The name of the part that lists the sheets. Throws a WorkbookError that says what the archive is, where it is no workbook. */
export async function findMainPart(archive: ZipArchive, limits: WorkbookLimits): Promise<string> {
  if (!archive.has(contentTypesPart)) throw await otherArchive(archive, limits);
  const contentTypeOf = await readContentTypes(archive, limits);
  const main = relationshipOfType(await readRelationships(archive, '', limits), 'officeDocument');
  if (main === undefined) throw await otherArchive(archive, limits);
  const contentType = contentTypeOf(main.target);
  const refused = refusedTypes.find(({ word }) => contentType.includes(word));
  if (refused !== undefined) throw refused.error();
  return main.target;
}

async function otherArchive(archive: ZipArchive, limits: WorkbookLimits): Promise<WorkbookError> {
  if (archive.has('xl/workbook.xml')) {
    const part = archive.has(contentTypesPart) ? '_rels/.rels' : contentTypesPart;
    return new WorkbookError('missing-part', { part });
  }
  if (archive.has('mimetype')) {
    let mimeType = '';
    for await (const piece of archive.pieces('mimetype', limits.otherPartBytes)) {
      mimeType = Buffer.from(piece).toString('latin1');
      break;
    }
    const document = mimeTypes.find(({ word }) => mimeType.includes(word));
    if (document !== undefined) return otherDocument(document.what);
  }
  const telltale = telltaleNames.find(({ name }) => archive.names.some((part) => name.test(part)));
  if (telltale !== undefined) return otherDocument(telltale.what);
  const workbook = archive.names.find((part) => /\.xls[xm]$/i.test(part));
  return workbook === undefined
    ? new WorkbookError('other-zip')
    : new WorkbookError('workbook-in-zip', { name: workbook });
}
