import { refuseForeignFile } from '../../xlsx/foreign-file';
import type { WorkbookLimits } from '../../xlsx/limits';
import { WorkbookError } from '../../xlsx/workbook-error';

/* The compound file of Office 97 to 2003, in which Office also wraps a workbook with a password. */
const compoundBeginning = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Streams of a compound file that tell what it is; the first that is found decides. */
const compoundStreams = [
  { name: 'EncryptedPackage', problem: 'encrypted' },
  { name: 'Workbook\0', problem: 'old-workbook' },
  { name: 'Book\0', problem: 'old-workbook' },
] as const;

/* Whether the bytes hold a text in UTF-16. */
function holdsWide(bytes: Uint8Array, text: string): boolean {
  const first = text.charCodeAt(0);
  const isAt = (at: number): boolean => {
    for (let index = 0; index < text.length; index += 1) {
      if (bytes[at + 2 * index] !== text.charCodeAt(index) || bytes[at + 2 * index + 1] !== 0) return false;
    }
    return true;
  };
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) if (isAt(at)) return true;
  return false;
}

/** Throws a WorkbookError that says what a file is which cannot be a workbook, or that it is too large. */
export function refuseOtherFiles(bytes: Uint8Array, limits: WorkbookLimits): void {
  if (bytes.length > limits.fileBytes) {
    const million = 1_000_000;
    throw new WorkbookError('file-too-large', {
      size: Math.ceil(bytes.length / million),
      limit: limits.fileBytes / million,
    });
  }
  // The command line looks into these with a Buffer, which browsers do not have.
  if (compoundBeginning.every((byte, index) => bytes[index] === byte)) {
    const stream = compoundStreams.find(({ name }) => holdsWide(bytes, name));
    throw new WorkbookError(stream?.problem ?? 'old-office-file');
  }
  refuseForeignFile(bytes);
}
