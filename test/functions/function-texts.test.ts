import { worksheetFunctions } from '../../src/functions/catalogue';
import type { Parameter, Result, WorksheetFunction } from '../../src/functions/function';
import { functionTexts } from '../../src/functions/function-texts';
import { english } from '../../src/languages/english';
import { german } from '../../src/languages/german';
import { type Language, speak } from '../../src/languages/language';
import { forEvery } from '../support/for-every';

const spoken: readonly Language[] = [english, german];
const inEach = spoken.flatMap((language) =>
  worksheetFunctions.map(
    (declaration) => [`${declaration.id} (${language.tag})`, declaration, language] as const,
  ),
);

const sentence = /^\p{Lu}[^\n]*\.$/u;
const withUnit: readonly Parameter['kind'][] = ['number', 'rate', 'numbers'];

const isNumeric = (result: Result): boolean =>
  result.kind !== 'spill' && (result.value === 'number' || result.value === 'rate');

const columnsOf = ({ result }: WorksheetFunction): readonly string[] | null =>
  result.kind === 'spill' ? (result.columns?.map(({ name }) => name) ?? null) : [];

afterAll(() => speak(english));

describe('what is said of each function', () => {
  forEvery(inEach)('is whole sentences about just what it declares', (_, declaration, language) => {
    const texts = functionTexts(declaration.id, language);
    for (const said of [texts.description, texts.notes ?? 'None.', texts.source]) {
      expect(said).toMatch(sentence);
    }
    expect(texts.description.length).toBeLessThanOrEqual(128);
    expect(Object.keys(texts.parameters)).toEqual(declaration.parameters.map(({ name }) => name));
    for (const { name, kind } of declaration.parameters) {
      const { description = '', unit } = texts.parameters[name] ?? {};
      expect(description).toMatch(sentence);
      expect([name, unit !== undefined && unit !== '']).toEqual([name, withUnit.includes(kind)]);
    }
    expect(texts.unit !== undefined).toBe(isNumeric(declaration.result));
    const { columns = {} } = texts;
    expect(typeof columns === 'string' ? null : Object.keys(columns)).toEqual(columnsOf(declaration));
  });

  forEvery(inEach)('has a sentence for each error, of what that error knows', (_, declaration, language) => {
    const texts = functionTexts(declaration.id, language);
    const names = declaration.parameters.map(({ name }) => name);
    expect(Object.keys(texts.errors).sort()).toEqual(Object.keys(declaration.errors).sort());
    for (const [reason, { mentions = [] }] of Object.entries(declaration.errors)) {
      const { when = '', message = '' } = texts.errors[reason] ?? {};
      expect(when).toMatch(/^\S[^\n]*[^.]$/u);
      expect(message).toMatch(/^[\p{L}{][^\n]*\.$/u);
      const named = [...message.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name ?? '');
      expect(named.filter((name) => !names.includes(name) && !mentions.includes(name))).toEqual([]);
    }
  });
});
