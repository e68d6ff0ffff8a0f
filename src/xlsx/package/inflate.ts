/** Given so much at a time, a bomb makes some 17 MB before anybody counts them. */
const sliceBytes = 16_384;

/** What deflated bytes expand to, in pieces. `damaged` makes the error for bytes that do not expand. */
export async function* inflated(
  packed: Uint8Array,
  damaged: (detail: string) => Error,
): AsyncGenerator<Uint8Array, void> {
  const { readable, writable } = new DecompressionStream('deflate-raw');
  // What goes wrong while it is fed shows where it is read.
  feed(packed, writable.getWriter()).catch(() => undefined);
  const reader = readable.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw damaged('it cannot be unpacked');
      });
      if (done) return;
      yield value;
    }
  } finally {
    // Left early, by a limit or a reader that throws, nothing more is unpacked.
    reader.cancel().catch(() => undefined);
  }
}

async function feed(packed: Uint8Array, writer: WritableStreamDefaultWriter<BufferSource>): Promise<void> {
  for (let at = 0; at < packed.length; at += sliceBytes) {
    await writer.ready;
    await writer.write(packed.slice(at, at + sliceBytes));
  }
  await writer.close();
}
