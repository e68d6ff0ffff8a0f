import { distance } from 'fastest-levenshtein';

const longestCompared = 100;

/** The name that was probably meant: the one that takes the fewest changes, if those are few for its length. */
export function nearestName(name: string, names: readonly string[]): string | null {
  if (name.length > longestCompared) return null;
  let nearest: string | null = null;
  let fewest = Math.max(2, Math.floor(name.length / 3)) + 1;
  for (const candidate of names) {
    const changes = distance(name, candidate);
    if (changes < fewest) {
      nearest = candidate;
      fewest = changes;
    }
  }
  return nearest;
}
