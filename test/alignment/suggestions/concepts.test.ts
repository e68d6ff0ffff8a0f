import { stemIn, type StemmedLanguage } from '../../../src/alignment/stems';
import { type Concept, concepts, wideWords } from '../../../src/alignment/suggestions/concepts';
import { longestPhrase } from '../../../src/alignment/suggestions/known-words';
import { termsOf } from '../../../src/alignment/suggestions/terms';

const named: readonly (readonly [string, Concept, readonly string[]])[] = [
  ...Object.entries(concepts).map(([name, concept]) => [name, concept, [name]] as const),
  ...wideWords.map((wide) => [`words for ${wide.covers.join(', ')}`, wide, wide.covers] as const),
];

describe('the words of concepts', () => {
  it.each(named)('%s: each stands once, whatever its form', (_, { words }) => {
    for (const [language, list] of Object.entries(words) as [StemmedLanguage, string][]) {
      const stems = list.split(' ').map((phrase) =>
        phrase
          .split('-')
          .map((part) => stemIn(language, part))
          .join(' '),
      );
      expect(stems).toEqual([...new Set(stems)]);
    }
  });

  it.each(named)('%s: each is known in a text', (_, { words, pieces }, names) => {
    for (const phrase of Object.values(words).flatMap((list) => list.split(' '))) {
      expect(phrase.split('-').length).toBeLessThanOrEqual(longestPhrase);
      const text = phrase.length === 2 ? phrase.toUpperCase() : phrase.replaceAll('-', ' ');
      const told = new Set(termsOf(text).flatMap(({ concepts: of }) => [...of.keys()]));
      expect([phrase, names.filter((name) => !told.has(name as never))]).toEqual([phrase, []]);
    }
    for (const piece of pieces?.split(' ') ?? []) {
      const told = new Set(termsOf(piece).flatMap(({ concepts: of }) => [...of.keys()]));
      expect([piece, names.filter((name) => !told.has(name as never))]).toEqual([piece, []]);
    }
  });
});
