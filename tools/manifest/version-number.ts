const numbersOf = (version: string): readonly number[] => version.split('.').map(Number);

/** Below 0 where the first version is the lower one, above 0 where it is the higher: `1.9` is lower than `1.14`. */
function compareVersions(one: string, other: string): number {
  const [ones, others] = [numbersOf(one), numbersOf(other)];
  for (let place = 0; place < Math.max(ones.length, others.length); place += 1) {
    const difference = (ones[place] ?? 0) - (others[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

export const isAtLeast = (version: string, floor: string): boolean => compareVersions(version, floor) >= 0;
export const isAbove = (version: string, other: string): boolean => compareVersions(version, other) > 0;
