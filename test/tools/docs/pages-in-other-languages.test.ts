import { posix } from 'node:path';
import { worksheetFunctions } from '../../../src/functions/catalogue';
import { functionTexts } from '../../../src/functions/function-texts';
import { english } from '../../../src/languages/english';
import type { Language } from '../../../src/languages/language';
import { languages, languageTags } from '../../../src/languages/languages';
import { referencePages } from '../../../tools/docs/reference-pages';
import { inLanguage } from '../../../tools/in-language';

type Pages = ReadonlyMap<string, string>;

const pagesIn = (spoken: Language): Pages =>
  inLanguage(spoken, () => new Map(Object.entries(referencePages).map(([name, write]) => [name, write()])));

const headings = (text: string): readonly string[] => text.split('\n').filter((line) => /^#+ /u.test(line));

/** Without what is no text of ours: comments, code, quotes and names of the worked example's rows. */
const ownWords = (text: string): string =>
  text
    .replace(/<!--.*?-->/gsu, '')
    .replace(/```.*?```/gsu, '')
    .replace(/`[^`]*`/gu, '')
    .replace(/„[^“]*“/gu, '')
    .replace(/\b[A-Z]\d+ \((?:[^()]|\([^()]*\))*\)/gu, '');

/** English words that stand in nearly every English text, and in no name of a setting or source. */
const isEnglish = /\b(?:the|its|their|with|which|that|this|from|are|does|has|have|what|where|every|each)\b/iu;

describe.each(languageTags.filter((tag) => tag !== english.tag))('the reference pages in %s', (tag) => {
  let pages: Pages = new Map();
  /** Books and papers have the titles that they have. */
  let sources: readonly string[] = [];
  beforeAll(async () => {
    const spoken = await languages[tag].load();
    pages = pagesIn(spoken);
    sources = worksheetFunctions.map(({ id }) => functionTexts(id, spoken).source);
  });

  it('are those that there are in English, with the same parts', () => {
    const inEnglish = pagesIn(english);
    expect([...pages.keys()]).toEqual([...inEnglish.keys()]);
    for (const [name, text] of pages) {
      expect([name, headings(text).length]).toEqual([name, headings(inEnglish.get(name) ?? '').length]);
    }
  });

  it('have no link that leads nowhere', () => {
    for (const [name, text] of pages) {
      const links = [...text.matchAll(/\]\(([^)]+)\)/gu)].map(([, link = '']) => link);
      const lost = links.filter((link) => {
        const [path = '', place] = link.split('#');
        const page = path === '' ? text : pages.get(posix.join(posix.dirname(name), path));
        return page === undefined || (place !== undefined && !page.includes(`<a id="${place}">`));
      });
      expect([name, lost]).toEqual([name, []]);
    }
  });

  it('have tables whose rows are as wide as their headings, and show nothing of their making', () => {
    for (const [name, text] of pages) {
      expect([name, /undefined|\bnull\b|NaN|\[object|\n{3}/u.exec(text)]).toEqual([name, null]);
      for (const piece of text.split('\n\n').filter((each) => each.startsWith('|'))) {
        const rows = piece.split('\n').filter((line) => line !== '');
        const widths = rows.map((line) => line.split(/(?<!\\)\|/u).length);
        expect([name, new Set(widths).size]).toEqual([name, 1]);
      }
    }
  });

  it('leave nothing in English but code and names', () => {
    const left = [...pages].flatMap(([name, text]) =>
      ownWords(text)
        .split('\n')
        .filter((line) => isEnglish.test(line) && !sources.includes(line))
        .map((line) => `${name}: ${line}`),
    );
    expect(left).toEqual([]);
  });
});
