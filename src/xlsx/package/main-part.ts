import { language } from '../../languages/language';
import { readPart } from './part-xml';
import { partOfType, readRelationships } from './relationships';
import { type FileKind, WorkbookError } from './workbook-error';
import type { ZipArchive } from './zip-archive';

/** Main parts that are not read, told by a word in their content type. All others must prove to be a workbook by their root element. */
const refusedTypes: readonly { readonly word: string; readonly error: () => WorkbookError }[] = [
  { word: 'sheet.binary', error: () => new WorkbookError('binary-workbook') },
  { word: 'wordprocessingml', error: () => otherDocument('word') },
  { word: 'ms-word', error: () => otherDocument('word') },
  { word: 'presentationml', error: () => otherDocument('powerPoint') },
  { word: 'ms-powerpoint', error: () => otherDocument('powerPoint') },
  { word: 'ms-visio', error: () => otherDocument('visio') },
];

/** Documents that are zip archives with a file `mimetype`, told by the words in it. */
const mimeTypes: readonly { readonly word: string; readonly what: FileKind }[] = [
  { word: 'opendocument.spreadsheet', what: 'ods' },
  { word: 'opendocument.text', what: 'odt' },
  { word: 'opendocument', what: 'openDocument' },
  { word: 'epub', what: 'epub' },
];

/** Other zip archives, told by the name of something in them. */
const telltaleNames: readonly { readonly name: RegExp; readonly what: FileKind }[] = [
  { name: /\.iwa$/i, what: 'iWork' },
  { name: /^META-INF\/MANIFEST\.MF$/i, what: 'java' },
];

const otherDocument = (what: FileKind): WorkbookError =>
  new WorkbookError('other-document', { what: language.workbookFiles.kinds[what] });

const contentTypesPart = '[Content_Types].xml';

/** What the package says of its parts. */
export interface PackageMap {
  /** The part that lists the sheets. */
  readonly mainPart: string;
  /** The content type that the package declares for a part; '' for none. */
  readonly contentTypeOf: (part: string) => string;
}

/** Finds the part that lists the sheets. Throws a WorkbookError that says what the archive is, where it is not a workbook. */
export async function readPackageMap(archive: ZipArchive): Promise<PackageMap> {
  if (!archive.has(contentTypesPart)) throw await otherArchive(archive);
  const contentTypeOf = await readContentTypes(archive);
  const mainPart = partOfType(await readRelationships(archive, ''), 'officeDocument');
  if (mainPart === undefined) throw await otherArchive(archive);
  const mainType = contentTypeOf(mainPart).toLowerCase();
  const refused = refusedTypes.find(({ word }) => mainType.includes(word));
  if (refused !== undefined) throw refused.error();
  return { mainPart, contentTypeOf };
}

/** The content types that the package declares: of single parts (names in lower case), and of all parts with an extension. */
async function readContentTypes(archive: ZipArchive): Promise<(part: string) => string> {
  const ofPart = new Map<string, string>();
  const ofExtension = new Map<string, string>();
  await readPart(archive, contentTypesPart, archive.limits.otherPartBytes, {
    root: 'Types',
    open: (name, { PartName = '', Extension = '', ContentType = '' }) => {
      if (name === 'Override') ofPart.set(PartName.replace(/^\//, '').toLowerCase(), ContentType);
      if (name === 'Default') ofExtension.set(Extension.toLowerCase(), ContentType);
    },
  });
  return (part) => {
    const name = part.toLowerCase();
    return ofPart.get(name) ?? ofExtension.get(name.slice(name.lastIndexOf('.') + 1)) ?? '';
  };
}

async function otherArchive(archive: ZipArchive): Promise<WorkbookError> {
  if (archive.has('xl/workbook.xml')) {
    const part = archive.has(contentTypesPart) ? '_rels/.rels' : contentTypesPart;
    return new WorkbookError('missing-part', { part });
  }
  if (archive.has('mimetype')) {
    let mimeType = '';
    for await (const piece of archive.pieces('mimetype', archive.limits.otherPartBytes)) {
      mimeType = new TextDecoder('latin1').decode(piece);
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
