import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { strToU8 } from 'fflate';
import { type WorkbookLimits, workbookLimits } from '../../../src/xlsx/package/limits';
import { openZipArchive } from '../../../src/xlsx/package/zip-archive';
import { problemOf, withBytesBehind, zip } from '../hand-made-workbook';

/** Reads parts one after the other, and tells how many bytes came of them. */
async function inflate(
  bytes: Uint8Array,
  names: readonly string[],
  limits: Partial<WorkbookLimits> = {},
  maxBytes = 1_000_000_000,
): Promise<number> {
  const archive = openZipArchive(bytes, { ...workbookLimits, ...limits });
  let size = 0;
  for (const name of names) {
    for await (const piece of archive.pieces(name, maxBytes)) size += piece.length;
  }
  return size;
}

/** A copy with the four bytes at an offset from a record's signature overwritten. */
function overwritten(bytes: Uint8Array, signature: number, offset: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at += 1) {
    if (view.getUint32(at, true) === signature) view.setUint32(at + offset, value, true);
  }
  return copy;
}

const directoryEntry = 0x02014b50;
const localHeader = 0x04034b50;
const directoryEnd = 0x06054b50;
const uncompressedSize = 24;
const compressedSize = 20;
const checksum = 16;
const localUncompressedSize = 22;

const noise = (size: number): Uint8Array => {
  let state = 1;
  return Uint8Array.from({ length: size }, () => (state = (state * 48_271) % 2_147_483_647) & 0xff);
};

describe('a zip archive', () => {
  it('gives its parts whole, packed or not', async () => {
    const parts = { 'a.xml': noise(200_000), 'b.xml': 'x'.repeat(100_000) };
    expect(await inflate(zip(parts, 6), ['a.xml', 'b.xml'])).toBe(300_000);
    expect(await inflate(zip(parts, 0), ['a.xml', 'b.xml'])).toBe(300_000);
  });

  it('gives a part once', async () => {
    expect(await problemOf(inflate(zip({ 'a.xml': 'x' }), ['a.xml', 'A.xml']))).toBe('damaged-part');
  });

  it('says which part it does not have', async () => {
    await expect(inflate(zip({ 'a.xml': 'x' }), ['b.xml'])).rejects.toThrow('"b.xml" is missing');
  });
});

describe('a part', () => {
  const content = 'some text, some text, some text';
  const endOf = (bytes: Uint8Array): Buffer => {
    const end = Buffer.alloc(8);
    end.writeUInt32LE(crc32(bytes), 0);
    end.writeUInt32LE(bytes.length, 4);
    return end;
  };

  it.each([0, 1, 65_534, 65_535, 65_536, 131_070])(
    'of %i bytes that are not packed comes whole',
    async (size) => {
      expect(await inflate(zip({ 'a.xml': noise(size) }, 0), ['a.xml'])).toBe(size);
    },
  );

  it.each([
    ['not packed', 0],
    ['packed', 6],
  ] as const)('that is %s and changed is damaged', async (_, level) => {
    const bytes = zip({ 'a.xml': noise(1000) }, level);
    bytes[500] = (bytes[500] ?? 0) ^ 1;
    expect(await problemOf(inflate(bytes, ['a.xml']))).toBe('damaged-part');
  });

  it.each([
    ['one byte', Buffer.from([0])],
    ['zeros', Buffer.alloc(12)],
    ['more than is unpacked at a time', Buffer.alloc(40_000, 7)],
    ['another content', Buffer.from(deflateRawSync('more'))],
    // A gzip file may hold several contents behind one another; the last of these has the right checksum.
    [
      'the end of a gzip file, and the same content again',
      Buffer.concat([endOf(strToU8(content)), gzipSync(content).subarray(0, -8)]),
    ],
  ])('with bytes behind its packed content is damaged: %s', async (_, stray) => {
    const bytes = withBytesBehind(zip({ 'a.xml': content }), stray);
    expect(await problemOf(inflate(bytes, ['a.xml']))).toBe('damaged-part');
  });
});

describe('a zip bomb is stopped by what is really inflated', () => {
  const zeros = zip({ 'a.xml': new Uint8Array(30_000_000), 'b.xml': new Uint8Array(30_000_000) });

  it('at the expansion ratio', async () => {
    expect(await problemOf(inflate(zeros, ['a.xml']))).toBe('expands-too-far');
  });

  it('also where its headers promise one byte', async () => {
    const lying = overwritten(
      overwritten(zeros, directoryEntry, uncompressedSize, 1),
      localHeader,
      localUncompressedSize,
      1,
    );
    expect(await problemOf(inflate(lying, ['a.xml']))).toBe('expands-too-far');
  });

  it('at the size of one part', async () => {
    const reading = inflate(zeros, ['a.xml'], { expansionRatio: 10_000 }, 20_000_000);
    expect(await problemOf(reading)).toBe('part-too-large');
  });

  it('at the size of all parts', async () => {
    const reading = inflate(zeros, ['a.xml', 'b.xml'], { expansionRatio: 10_000, totalBytes: 40_000_000 });
    expect(await problemOf(reading)).toBe('total-too-large');
  });

  it('also where its parts are one packed content under many names', async () => {
    const reading = inflate(overlapping(zeros), ['a.xml', 'b.xml'], {
      expansionRatio: 10_000,
      totalBytes: 40_000_000,
    });
    expect(await problemOf(reading)).toBe('total-too-large');
  });

  it('but a small part may expand as it likes', async () => {
    expect(await inflate(zip({ 'a.xml': new Uint8Array(9_000_000) }), ['a.xml'])).toBe(9_000_000);
  });
});

describe('the entries of a zip archive', () => {
  const many = zip(Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`part${index}.xml`, 'x'])));

  it('are refused where there are too many', async () => {
    expect(await problemOf(inflate(many, [], { zipEntries: 11 }))).toBe('too-many-entries');
    expect(await inflate(many, ['part11.xml'], { zipEntries: 12 })).toBe(1);
  });

  it('are refused where two have the same name', async () => {
    expect(await problemOf(inflate(zip({ 'a.xml': 'x', 'A.XML': 'y' }), []))).toBe('damaged-zip');
  });

  it.each([
    ['a larger size', directoryEntry, uncompressedSize, 900, 'damaged-part'],
    ['a smaller size', directoryEntry, uncompressedSize, 3, 'damaged-part'],
    ['a larger packed size', directoryEntry, compressedSize, 900_000, 'damaged-zip'],
    ['a smaller packed size', directoryEntry, compressedSize, 3, 'damaged-part'],
    ['another checksum', directoryEntry, checksum, 12_345, 'damaged-part'],
    ['a place outside the file', directoryEntry, 42, 900_000, 'damaged-zip'],
    ['a password', directoryEntry, 8, 0x0008_0001, 'encrypted-zip'],
    ['another way of packing', directoryEntry, 8, 0x000c_0000, 'damaged-zip'],
    ['a longer name', directoryEntry, 28, 0xffff, 'damaged-zip'],
    ['a broken signature', directoryEntry, 0, 1, 'damaged-zip'],
    ['a directory outside the file', directoryEnd, 16, 900_000, 'damaged-zip'],
    ['a wide directory that is not there', directoryEnd, 16, 0xffff_ffff, 'damaged-zip'],
  ])('that claim %s are damaged', async (_, signature, offset, value, problem) => {
    const bytes = overwritten(zip({ 'a.xml': 'some text, some text' }), signature, offset, value);
    const reading = Promise.resolve().then(() => inflate(bytes, ['a.xml']));
    expect(await problemOf(reading)).toBe(problem);
  });

  it('are missed in a file that is cut off anywhere', async () => {
    const whole = zip({ 'a.xml': 'some text, some text' });
    for (let length = 0; length < whole.length; length += 1) {
      expect(await problemOf(inflate(whole.subarray(0, length), ['a.xml']))).toBe('damaged-zip');
    }
  });

  it('are found before a comment at the end', async () => {
    const whole = zip({ 'a.xml': 'text' });
    const commented = Buffer.concat([whole, Buffer.from('a comment')]);
    commented.writeUInt16LE(9, whole.length - 2);
    expect(await inflate(commented, ['a.xml'])).toBe(4);
  });

  it('are found where their numbers are in the 64-bit records', async () => {
    expect(await inflate(withWideRecords(zip({ 'a.xml': 'text' })), ['a.xml'])).toBe(4);
  });
});

/** The archive of one part with its sizes and places moved into the ZIP64 records. */
function withWideRecords(narrow: Uint8Array): Uint8Array {
  const bytes = Buffer.from(narrow);
  const end = bytes.length - 22;
  const start = bytes.readUInt32LE(end + 16);
  const entry = Buffer.from(bytes.subarray(start, end));
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  [24, 20, 42].forEach((offset, index) => {
    extra.writeBigUInt64LE(BigInt(entry.readUInt32LE(offset)), 4 + 8 * index);
    entry.writeUInt32LE(0xffff_ffff, offset);
  });
  entry.writeUInt16LE(extra.length, 30);
  const wideEnd = Buffer.alloc(56);
  wideEnd.writeUInt32LE(0x06064b50, 0);
  wideEnd.writeBigUInt64LE(1n, 32);
  wideEnd.writeBigUInt64LE(BigInt(start), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(start + entry.length + extra.length), 8);
  const narrowEnd = Buffer.from(bytes.subarray(end));
  narrowEnd.writeUInt16LE(0xffff, 10);
  narrowEnd.writeUInt32LE(0xffff_ffff, 16);
  return Buffer.concat([bytes.subarray(0, start), entry, extra, wideEnd, locator, narrowEnd]);
}

/** The archive with all its directory entries pointing to its first part. */
const overlapping = (bytes: Uint8Array): Uint8Array => overwritten(bytes, directoryEntry, 42, 0);
