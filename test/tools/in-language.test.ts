import { english } from '../../src/languages/english';
import { german } from '../../src/languages/german';
import { language, speak } from '../../src/languages/language';
import { number } from '../../src/languages/words';
import { inLanguage } from '../../tools/in-language';

describe('inLanguage', () => {
  afterEach(() => {
    speak(english);
  });

  it('writes in the language, and speaks the one before with its numbers again', () => {
    speak(english, 'en-IN');
    expect(inLanguage(german, () => `${language.tag} ${number(1_234_567.5)}`)).toBe('de 1.234.567,5');
    expect(`${language.tag} ${number(1_234_567.5)}`).toBe('en 12,34,567.5');
  });

  it('speaks the one before again where the writing fails', () => {
    const fail = (): never => {
      throw new Error('no ink');
    };
    expect(() => inLanguage(german, fail)).toThrow('no ink');
    expect(language).toBe(english);
  });
});
