/** Numbers from 0 to 1 that look random and are the same each time (Marsaglia's xorshift). */
export function uniformNumbers(seed: number): () => number {
  let state = (seed * 2_654_435_761) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** Normal ones, with mean 0 and deviation 1: the sum of twelve uniform ones less 6. */
export function normalNumbers(seed: number): () => number {
  const uniform = uniformNumbers(seed);
  for (let warmUp = 0; warmUp < 20; warmUp += 1) uniform();
  return () => {
    let sum = -6;
    for (let index = 0; index < 12; index += 1) sum += uniform();
    return sum;
  };
}
