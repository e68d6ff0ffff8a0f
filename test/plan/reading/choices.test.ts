import { fieldKeys, fieldOf } from '../../../src/plan/fields/catalogue';
import type { ChoiceField } from '../../../src/plan/fields/field';
import { roles } from '../../../src/plan/fields/roles';
import { comparable } from '../../../src/plan/names';
import { choiceWords, readChoice } from '../../../src/plan/reading/choices';

const stage: ChoiceField = {
  name: 'Stage',
  kind: 'choice',
  synonyms: {},
  choices: {
    'at launch': { en: ['go live', "it's live"], de: ['Straße'], fr: ['été'] },
    after: { en: ['Go  Live+', 'at launch'] },
  },
};

const choiceFields = roles
  .flatMap((role) => fieldKeys(role).map((key) => fieldOf(role, key)))
  .filter((field): field is ChoiceField => field?.kind === 'choice');

it('the words of a choice are its values, then their synonyms in all languages', () => {
  expect(choiceWords(stage)).toEqual([
    'at launch',
    'after',
    'go live',
    "it's live",
    'Straße',
    'été',
    'Go  Live+',
    'at launch',
  ]);
});

describe('a choice', () => {
  it.each([
    ['at launch', 'at launch'],
    ['  AT   Launch ', 'at launch'],
    ['At\u00A0Launch', 'at launch'],
    ['ＡＴ ＬＡＵＮＣＨ', 'at launch'],
    ['STRASSE', 'at launch'],
    ['Été', 'at launch'],
    ['go live+', 'after'],
    ['✅ at launch', 'at launch'],
    ['• at launch', 'at launch'],
    ['1. at launch', 'at launch'],
    ['2) at launch!', 'at launch'],
    ['12. at launch', 'at launch'],
    ["IT'S LIVE", 'at launch'],
    ['It’s live', 'at launch'],
    ['❌\uFE0F at launch ❌', 'at launch'],
    ['(at launch)', 'at launch'],
    ['[x] at launch', 'at launch'],
    ['[ ] at launch', 'at launch'],
    ['1. ✅ [x] - at launch', 'at launch'],
    ['✅', null],
    ['1.', null],
    ['launch', null],
    ['ete', null],
    ['', null],
    ['constructor', null],
    ['__proto__', null],
  ])('%j is %j', (text, expected) => {
    expect(readChoice(stage, text)).toBe(expected);
  });

  it.each(['=', '[ ]', '[x]', '1. ', '1 ', '- ', '✅', '=x'])(
    'is looked for once in a cell full of %j',
    (sign) => {
      for (const end of ['', '1', ' %']) expect(readChoice(stage, sign.repeat(10_000) + end)).toBeNull();
      if (!/[a-z]$/u.test(sign))
        expect(readChoice(stage, `${sign.repeat(10_000)}at launch`)).toBe(sign === '1 ' ? null : 'at launch');
    },
  );

  it.each([...new Set(choiceFields)].map((field) => ({ name: field.name, field })))(
    'of $name is read from each of its values and each of its synonyms',
    ({ field }) => {
      const names = Object.keys(field.choices).map(comparable);
      for (const [value, synonyms] of Object.entries(field.choices)) {
        expect(readChoice(field, value)).toBe(value);
        for (const word of Object.values(synonyms).flat()) {
          // The name of a value wins over the synonym of another.
          const isOthersName = names.includes(comparable(word)) && comparable(word) !== comparable(value);
          if (!isOthersName) expect([word, readChoice(field, word)]).toEqual([word, value]);
        }
      }
    },
  );
});
