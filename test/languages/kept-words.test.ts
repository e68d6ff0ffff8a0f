import { keptWordsOfAll } from '../../src/languages/kept-words';

const [usual, ...others] = keptWordsOfAll;

describe('what is read back from workbooks', () => {
  it.each(others)('has as many headings in every language', ({ report }) => {
    for (const headings of ['findings', 'history', 'records', 'entries'] as const)
      expect(report[headings]).toHaveLength(usual?.report[headings].length ?? 0);
  });

  it.each(keptWordsOfAll)('tells statuses and severities apart', ({ statuses, report }) => {
    expect(new Set(Object.values(statuses)).size).toBe(Object.keys(statuses).length);
    expect(new Set(Object.values(report.severities)).size).toBe(3);
  });

  it('means the same in whatever language a word is found', () => {
    const meanings = new Map<string, Set<string>>();
    for (const { statuses, report } of keptWordsOfAll) {
      const labels = ['title', 'score', 'checked', 'asOf', 'profile', 'lead'] as const;
      for (const [meaning, word] of [
        ...Object.entries(statuses).map(([key, word]) => [`status ${key}`, `status ${word}`] as const),
        ...labels.map((key) => [`label ${key}`, `label ${report[key]}`] as const),
        ...Object.entries(report.profiles).map(
          ([key, word]) => [`profile ${key}`, `setting ${word}`] as const,
        ),
        ...Object.entries(report.leads).map(([key, word]) => [`lead ${key}`, `setting ${word}`] as const),
      ]) {
        const known = meanings.get(word) ?? new Set();
        meanings.set(word, known.add(meaning));
      }
    }
    for (const [, known] of meanings) expect([...known]).toHaveLength(1);
  });
});
