import { type Language, language } from '../../languages/language';
import type { WorkbookLimits } from './limits';
import { type FileKind, WorkbookError, type WorkbookProblem } from './workbook-error';

/** How files begin that are not zip archives. */
const beginnings: readonly { readonly bytes: readonly number[]; readonly what: FileKind }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], what: 'pdf' },
  { bytes: [0x1f, 0x8b], what: 'gzip' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], what: 'sevenZip' },
  { bytes: [0x52, 0x61, 0x72, 0x21], what: 'rar' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: 'png' },
  { bytes: [0xff, 0xd8, 0xff], what: 'jpeg' },
];

/** A zip archive begins with its first part, with the end of an empty one, or with the mark of a split one. */
const zipBeginnings = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0x50, 0x4b, 0x07, 0x08],
];
/** The compound file of Office 97 to 2003, in which Office also wraps a workbook with a password. */
const compoundBeginning = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Streams of a compound file that tell what it is; the first that is found decides. */
const compoundStreams: readonly { readonly name: string; readonly problem: WorkbookProblem }[] = [
  { name: 'EncryptedPackage', problem: 'encrypted' },
  { name: 'Workbook\0', problem: 'old-workbook' },
  { name: 'Book\0', problem: 'old-workbook' },
];

const separators: readonly {
  readonly sign: string;
  readonly name: keyof Language['workbookFiles']['separators'];
}[] = [
  { sign: '\t', name: 'tabs' },
  { sign: ';', name: 'semicolons' },
  { sign: ',', name: 'commas' },
];

/** Enough of a file to know a text by. */
const lookedAt = 4096;

const startsWith = (bytes: Uint8Array, beginning: readonly number[]): boolean =>
  beginning.every((byte, index) => bytes[index] === byte);

const million = 1_000_000;

/** Throws a WorkbookError for a file of more bytes than are read. */
export function refuseLargeFile(bytes: number, { fileBytes }: WorkbookLimits): void {
  if (bytes <= fileBytes) return;
  throw new WorkbookError('file-too-large', {
    size: Math.ceil(bytes / million),
    limit: fileBytes / million,
  });
}

/** Throws a WorkbookError that says what a file is which is not even a zip archive. */
export function refuseForeignFile(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new WorkbookError('empty');
  if (zipBeginnings.some((beginning) => startsWith(bytes, beginning))) return;
  if (startsWith(bytes, compoundBeginning)) throw new WorkbookError(compoundProblem(bytes));
  const known = beginnings.find((kind) => startsWith(bytes, kind.bytes));
  if (known !== undefined)
    throw new WorkbookError('not-a-zip', { what: language.workbookFiles.kinds[known.what] });
  const text = textStart(bytes);
  if (text === null) throw new WorkbookError('not-a-zip', { what: language.workbookFiles.kinds.unknown });
  throw textError(text);
}

function compoundProblem(bytes: Uint8Array): WorkbookProblem {
  const stream = compoundStreams.find(({ name }) => holdsWide(bytes, name));
  return stream?.problem ?? 'old-office-file';
}

/** Whether bytes hold a text in UTF-16. */
function holdsWide(bytes: Uint8Array, text: string): boolean {
  const wide = Array.from(text).flatMap((character) => [character.charCodeAt(0), 0]);
  const first = wide[0] ?? 0;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wide.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** All but control characters; white space and the upper control characters of old encodings stand in texts too. */
const textCharacter = /[\s\u0080-\u009f]|\P{Cc}/u;

/** Begins the shifts of Japanese and Korean mail encodings. */
const escape = '\u001b';

/** The beginning of a text; null for what is not text. Zero bytes and other control characters tell a binary file. */
function textStart(bytes: Uint8Array): string | null {
  const start = bytes.subarray(0, lookedAt);
  const wide = startsWith(start, [0xff, 0xfe]) || startsWith(start, [0xfe, 0xff]);
  const encoding = !wide ? 'utf-8' : start[0] === 0xff ? 'utf-16le' : 'utf-16be';
  const text = new TextDecoder(encoding).decode(start);
  const isBinary = Array.from(text).some(
    (character) => !textCharacter.test(character) && character !== escape,
  );
  return isBinary ? null : text.trimStart();
}

function textError(text: string): WorkbookError {
  if (/^<(!doctype html|html|head|body|table|meta|style)\b/i.test(text)) return new WorkbookError('web-page');
  if (text.startsWith('<?xml')) return new WorkbookError(/<html\b/i.test(text) ? 'web-page' : 'xml-text');
  const firstLine = text.slice(0, text.search(/[\r\n]|$/));
  const separator = separators.find(({ sign }) => firstLine.includes(sign));
  return separator === undefined
    ? new WorkbookError('plain-text')
    : new WorkbookError('delimited-text', { separator: language.workbookFiles.separators[separator.name] });
}
