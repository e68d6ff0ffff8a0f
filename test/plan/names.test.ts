import * as fc from 'fast-check';
import { comparable } from '../../src/plan/names';

describe('two names compare as the same', () => {
  it.each([
    ['whatever their case', 'Spring Fair', 'sPRING fAIR'],
    ['whatever stands around them', ' Spring Fair\n', 'Spring Fair'],
    ['whatever white space they have inside', 'Spring \t\u00A0 Fair', 'Spring Fair'],
    ['where one has a line break for a blank', 'Spring\r\nFair', 'Spring Fair'],
    ['where one has an ideographic space', '春\u3000博覧会', '春 博覧会'],
    ['in full width and in half width', 'Ｓ１', 'S1'],
    ['with a ligature', 'Oﬀer', 'offer'],
    ['with a superscript figure', 'CO²', 'co2'],
    ['with an accent that is a letter of its own', 'Cafe\u0301', 'Café'],
    ['with half-width kana', 'ｷｬﾝﾍﾟｰﾝ', 'キャンペーン'],
    ['with an ß in capitals', 'Straße', 'STRASSE'],
    ['with an ß that is a capital itself', 'STRAẞE', 'Straße'],
    ['with two marks on a Greek letter', 'ΠΡΑΫ́Σ', 'πραΰς'],
    ['with a dotless ı', 'Kampanyası', 'KAMPANYASI'],
    ['with a sigma at the end', 'ΧΩΡΟΣ', 'χωρος'],
  ])('%s', (_, one, other) => {
    expect(comparable(one)).toBe(comparable(other));
  });
});

describe('two names stay apart', () => {
  it.each([
    ['S1', 'S10'],
    ['Fair', 'Fairs'],
    ['Cafe', 'Café'],
    ['Spring Fair', 'SpringFair'],
    ['S-1', 'S1'],
    ['S1', 'S1.'],
  ])('%s and %s', (one, other) => {
    expect(comparable(one)).not.toBe(comparable(other));
  });
});

describe('the comparable form', () => {
  const texts = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));

  it('compares as the text that it is the form of', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(comparable(comparable(text))).toBe(comparable(text));
      }),
    );
  });

  it('is the same for the normal forms of Unicode and for any white space around the text', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('NFC', 'NFD', 'NFKC', 'NFKD'), (text, form) => {
        expect(comparable(` \t${text.normalize(form)}\u00A0`)).toBe(comparable(text));
      }),
    );
  });

  it('is the same for every text in capitals and in small letters that either gives back', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const capitals = text.toUpperCase();
        fc.pre(capitals.toLowerCase().toUpperCase() === capitals && capitals.normalize('NFKC') === capitals);
        expect(comparable(capitals)).toBe(comparable(capitals.toLowerCase()));
      }),
    );
  });

  it('has neither white space around it nor two blanks together', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(comparable(text)).toBe(comparable(text).trim());
        expect(comparable(text)).not.toMatch(/\s\s|[^\S ]/u);
      }),
    );
  });
});
