import { errorCode } from '../problem';
import { type Block, chunksOf, halvesOf } from './value-chunks';

/**
 * Reads areas in chunks that Excel answers at once, in order, each a round trip. What it finds too large nonetheless is asked for again
 * in halves; a single row that it finds too large fails.
 */
export async function readInChunks(
  areas: readonly Block[],
  read: (chunk: readonly Block[]) => Promise<void>,
  mostCells?: number,
): Promise<void> {
  for (const chunk of chunksOf(areas, mostCells)) await readOrHalves(chunk, read);
}

async function readOrHalves(
  chunk: readonly Block[],
  read: (chunk: readonly Block[]) => Promise<void>,
): Promise<void> {
  try {
    await read(chunk);
  } catch (error) {
    const halves = tooLarge.has(errorCode(error)) ? halvesOf(chunk) : null;
    if (halves === null) throw error;
    for (const half of halves) await readOrHalves(half, read);
  }
}

class ValuesLeftOut extends Error {
  constructor() {
    super('Excel left the values out.');
    this.name = 'ValuesLeftOut';
  }
}

const tooLarge: ReadonlySet<string> = new Set([
  'ResponsePayloadSizeLimitExceeded',
  'RequestPayloadSizeLimitExceeded',
  'ValuesLeftOut',
]);

/** The cells that Excel answered; it answers null in place of those that are too many, which are asked for again in halves. */
export function cellsThere(answered: unknown): unknown[][] {
  if (answered === null) throw new ValuesLeftOut();
  return answered as unknown[][];
}
