import { TextDecoder } from 'node:util';

/**
 * The lines of a stream of UTF-8 as they arrive, without their line breaks. Only \n and \r\n break a line: JSON may hold
 * other line separators, at which node:readline would break it.
 */
export async function* linesOf(chunks: AsyncIterable<string | Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  const line = (): string => {
    const text = parts.join('');
    parts = [];
    return text.endsWith('\r') ? text.slice(0, -1) : text;
  };
  for await (const chunk of chunks) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    let start = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
      parts.push(text.slice(start, end));
      yield line();
      start = end + 1;
    }
    parts.push(text.slice(start));
  }
  parts.push(decoder.decode());
  const last = line();
  if (last !== '') yield last;
}
