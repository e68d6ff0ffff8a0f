/** What several rules propose alike. Names stand in quotes. */
export const ruleMeasures = {
  replaceWith: (name: string): string => `Replace with ${name}`,
  remove: (names: readonly string[]): string => `Remove ${names.join(', ')}`,
};
