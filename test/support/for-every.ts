/**
 * One test of a law over all entries of a catalogue, whose failure lists every entry that breaks it. Each entry begins with
 * what it is called: forEvery(rules)('each has a title', (id, rule) => …).
 */
export const forEvery =
  <Entry extends readonly [string, ...unknown[]]>(entries: readonly Entry[]) =>
  (name: string, holds: (...entry: Entry) => void): void => {
    it(name, () => {
      expect(entries).not.toHaveLength(0);
      const offences = entries.flatMap((entry) => {
        try {
          holds(...entry);
          return [];
        } catch (error) {
          return [`${entry[0]}: ${error instanceof Error ? error.message : String(error)}`];
        }
      });
      if (offences.length > 0) throw new Error(`It does not hold for\n\n${offences.join('\n\n')}`);
    });
  };
