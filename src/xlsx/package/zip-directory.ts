import { language } from '../../languages/language';
import type { WorkbookLimits } from './limits';
import { WorkbookError } from './workbook-error';

/** A part as the archive's directory declares it; size and checksum are claims until the part is inflated. */
export interface ZipEntry {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly isDeflated: boolean;
  readonly size: number;
  readonly checksum: number;
}

/** Record signatures and lengths, and the marks for "see the 64-bit field", of the ZIP format (PKWARE APPNOTE 6.3). */
const signature = {
  localHeader: 0x04034b50,
  directoryEntry: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  end64Locator: 0x07064b50,
} as const;
const length = {
  localHeader: 30,
  directoryEntry: 46,
  end: 22,
  end64: 56,
  end64Locator: 20,
  longestComment: 0xffff,
};
const beyond16Bits = 0xffff;
const beyond32Bits = 0xffffffff;
const method = { stored: 0, deflated: 8 } as const;
const flag = { encrypted: 1 } as const;
const wideSizesField = 1;

const damaged = (detail: string): WorkbookError => new WorkbookError('damaged-zip', { detail });

/** The entries of the central directory, folders left out. Throws a WorkbookError where the archive is damaged or over the limits. */
export function readZipDirectory(bytes: Uint8Array, limits: WorkbookLimits): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start } = findDirectory(view);
  if (count > limits.zipEntries)
    throw new WorkbookError('too-many-entries', { count, limit: limits.zipEntries });

  const names = new TextDecoder();
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (!holds(view, at, length.directoryEntry, signature.directoryEntry))
      throw damaged(language.workbookFiles.details.listBroken);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + length.directoryEntry + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > view.byteLength) throw damaged(language.workbookFiles.details.listCutOff);
    const nameStart = at + length.directoryEntry;
    const name = names.decode(bytes.subarray(nameStart, nameStart + nameLength));
    if (!name.endsWith('/')) entries.push(readEntry(bytes, view, at, name));
    at = next;
  }
  return entries;
}

const holds = (view: DataView, at: number, size: number, mark: number): boolean =>
  at >= 0 && at + size <= view.byteLength && view.getUint32(at, true) === mark;

function findDirectory(view: DataView): { count: number; start: number } {
  const last = view.byteLength - length.end;
  for (let at = last; at >= Math.max(0, last - length.longestComment); at -= 1) {
    if (view.getUint32(at, true) !== signature.end) continue;
    if (at + length.end + view.getUint16(at + 20, true) > view.byteLength) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    const isWide = count === beyond16Bits || start === beyond32Bits;
    return isWide ? (findWideDirectory(view, at) ?? { count, start }) : { count, start };
  }
  throw damaged(language.workbookFiles.details.cutOff);
}

function findWideDirectory(view: DataView, end: number): { count: number; start: number } | null {
  const locator = end - length.end64Locator;
  if (!holds(view, locator, length.end64Locator, signature.end64Locator)) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (!holds(view, at, length.end64, signature.end64))
    throw damaged(language.workbookFiles.details.listBroken);
  return { count: Number(view.getBigUint64(at + 32, true)), start: Number(view.getBigUint64(at + 48, true)) };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, name: string): ZipEntry {
  if ((view.getUint16(at + 8, true) & flag.encrypted) !== 0) throw new WorkbookError('encrypted-zip');
  const packing = view.getUint16(at + 10, true);
  if (packing !== method.stored && packing !== method.deflated) {
    throw damaged(language.workbookFiles.details.unknownPacking(name, packing));
  }
  const { size, packedSize, header } = readSizes(view, at);
  if (!holds(view, header, length.localHeader, signature.localHeader))
    throw damaged(language.workbookFiles.details.partElsewhere(name));
  const start =
    header + length.localHeader + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + packedSize > view.byteLength) throw damaged(language.workbookFiles.details.partCutOff(name));
  return {
    name,
    packed: bytes.subarray(start, start + packedSize),
    isDeflated: packing === method.deflated,
    size,
    checksum: view.getUint32(at + 16, true),
  };
}

/** The sizes of a directory entry and the place of its local header, taken from the 64-bit extra field where they do not fit. */
function readSizes(view: DataView, at: number): { size: number; packedSize: number; header: number } {
  const narrow = [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ];
  let field = at + length.directoryEntry + view.getUint16(at + 28, true);
  const extrasEnd = field + view.getUint16(at + 30, true);
  while (field + 4 <= extrasEnd && view.getUint16(field, true) !== wideSizesField) {
    field += 4 + view.getUint16(field + 2, true);
  }
  let wideAt = field + 4;
  const [size = 0, packedSize = 0, header = 0] = narrow.map((value) => {
    if (value !== beyond32Bits || wideAt + 8 > extrasEnd) return value;
    wideAt += 8;
    return Number(view.getBigUint64(wideAt - 8, true));
  });
  return { size, packedSize, header };
}
