import { english } from '../../src/languages/english';
import { german } from '../../src/languages/german';
import { fieldKeys, fieldName, fieldOf } from '../../src/plan/fields/catalogue';
import { type Role, roles } from '../../src/plan/fields/roles';
import { readChoice } from '../../src/plan/reading/choices';
import { plainWords } from '../../src/plan/recognition/heading-words';
import { forEvery } from '../support/for-every';

type Words = Readonly<Record<string, { readonly heading: string; readonly description: string }>>;
type ChoiceWords = Readonly<Record<string, Readonly<Record<string, string>>>>;

const fields = roles.flatMap((role) =>
  fieldKeys(role).map((key): [string, Role, string] => [`${role}.${key}`, role, key]),
);

it.each([
  ['English', english],
  ['German', german],
])(
  '%s has words for the fields of the catalogue and their choices, and for no others',
  (_, { fields: words, choices }) => {
    for (const role of roles) {
      expect(Object.keys(words[role])).toEqual(fieldKeys(role));
      for (const key of fieldKeys(role)) {
        const field = fieldOf(role, key);
        const word = (words[role] as Words)[key];
        expect(word?.description).toMatch(/^\p{Lu}.*[^.]\.$/u);
        expect('unit' in (word ?? {})).toBe(['number', 'money', 'share'].includes(field?.kind ?? ''));
        if (field?.kind === 'choice')
          expect(Object.keys((choices as ChoiceWords)[key] ?? {})).toEqual(Object.keys(field.choices));
      }
    }
  },
);

forEvery(fields)('are called in English as the catalogue calls them', (_, role, key) => {
  expect((english.fields[role] as Words)[key]?.heading).toBe(fieldName(role, key));
});

forEvery(fields)(
  'have a German heading that is among the German words by which they are recognised',
  (_, role, key) => {
    const field = fieldOf(role, key);
    const heading = plainWords((german.fields[role] as Words)[key]?.heading ?? '');
    expect([field?.name ?? '', ...(field?.synonyms.de ?? [])].map(plainWords)).toContain(heading);
  },
);

forEvery(fields)('have German choices that are read as what they stand for', (_, role, key) => {
  const field = fieldOf(role, key);
  if (field?.kind !== 'choice') return;
  for (const value of Object.keys(field.choices)) {
    const word = (german.choices as ChoiceWords)[key]?.[value] ?? '';
    expect([word, readChoice(field, word)]).toEqual([word, value]);
  }
});
