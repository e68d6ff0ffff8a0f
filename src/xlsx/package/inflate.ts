import { language } from '../../languages/language';
import type { ZipEntry } from './zip-directory';

/** Given so much at a time, a bomb makes some 17 MB before anybody counts them. */
const sliceBytes = 16_384;

/**
 * The content of a part, in pieces. It is inflated as a gzip file, which ends with the checksum and the size that the archive's
 * directory gives: so the stream itself compares them. It also refuses bytes behind the content; in a bare deflate stream browsers
 * refuse them and Node 20 passes over them. `damaged` makes the error for a part that does not come out as the directory says.
 */
export async function* inflated(
  entry: ZipEntry,
  damaged: (detail: string) => Error,
): AsyncGenerator<Uint8Array, void> {
  const { readable, writable } = new DecompressionStream('gzip');
  // What goes wrong while it is fed shows where it is read.
  feed(gzipFile(entry), writable.getWriter()).catch(() => undefined);
  const reader = readable.getReader();
  let isDone = false;
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw damaged(language.workbookFiles.details.notUnpacked);
      });
      isDone = done;
      if (done) return;
      yield value;
    }
  } finally {
    // Left early, by a limit or a reader that throws, nothing more is unpacked.
    if (!isDone) reader.cancel().catch(() => undefined);
  }
}

async function feed(
  bytes: Uint8Array<ArrayBuffer>,
  writer: WritableStreamDefaultWriter<BufferSource>,
): Promise<void> {
  for (let at = 0; at < bytes.length; at += sliceBytes)
    await writer.write(bytes.subarray(at, at + sliceBytes));
  await writer.close();
}

/** How a gzip file begins that says nothing of name, time or system (RFC 1952, 2.3); checksum and size end it. */
const gzipStart = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];
const gzipEnd = 8;

function gzipFile({ packed, isDeflated, size, checksum }: ZipEntry): Uint8Array<ArrayBuffer> {
  const blocks = isDeflated ? [packed] : storedBlocks(packed);
  const length = blocks.reduce((sum, block) => sum + block.length, gzipStart.length + gzipEnd);
  const file = new Uint8Array(length);
  file.set(gzipStart);
  let at = gzipStart.length;
  for (const block of blocks) {
    file.set(block, at);
    at += block.length;
  }
  const end = new DataView(file.buffer, at);
  end.setUint32(0, checksum, true);
  end.setUint32(4, size, true);
  return file;
}

/** The longest block that deflate holds unpacked (RFC 1951, 3.2.4). */
const storedBytes = 0xffff;

/** Content that is not packed as a deflate stream: blocks of it, each behind whether it is the last, its length and the length's complement. */
function storedBlocks(content: Uint8Array): Uint8Array[] {
  const blocks: Uint8Array[] = [];
  for (let at = 0; at === 0 || at < content.length; at += storedBytes) {
    const block = content.subarray(at, at + storedBytes);
    const head = new Uint8Array(5);
    head[0] = at + storedBytes >= content.length ? 1 : 0;
    const lengths = new DataView(head.buffer);
    lengths.setUint16(1, block.length, true);
    lengths.setUint16(3, ~block.length, true);
    blocks.push(head, block);
  }
  return blocks;
}
