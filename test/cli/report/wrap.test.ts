import * as fc from 'fast-check';
import { displayWidth, padded, paddedBefore, wrap } from '../../../src/cli/report/wrap';

describe('the width of a text', () => {
  it.each([
    ['', 0],
    ['Tactics!C5', 10],
    ['Größe – 5 €', 11],
    ['東京の計画', 10],
    ['ｶﾅ', 2],
    ['（全角）', 8],
    ['한국어', 6],
    ['cafe\u0301', 4],
    ['👍', 2],
  ])('of %j is %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it('is what padding fills up to, on either side', () => {
    expect(padded('東京', 6)).toBe('東京  ');
    expect(paddedBefore('9.5', 5)).toBe('  9.5');
    expect(padded('longer', 3)).toBe('longer');
  });
});

describe('wrapping', () => {
  it.each<[string, string, number, readonly string[]]>([
    ['breaks at spaces', 'one two three', 7, ['one two', 'three']],
    ['fills a line to the last column', 'abc def', 7, ['abc def']],
    ['never breaks a word', 'an extraordinarily long word', 6, ['an', 'extraordinarily', 'long', 'word']],
    ['breaks between characters that are written without spaces', '東京の計画', 6, ['東京の', '計画']],
    ['does not begin a line with closing marks', '東京。計画', 4, ['東', '京。', '計画']],
    ['does not end a line with opening ones', '計画「東京', 6, ['計画', '「東京']],
    ['keeps a word whole beside such characters', 'S1 東京 shop', 4, ['S1', '東京', 'shop']],
    ['gives one empty line for no text', '', 10, ['']],
  ])('%s', (_, text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  const word = fc.string({
    minLength: 1,
    maxLength: 12,
    unit: fc.constantFrom('a', 'b', '-', '.', '京', '、', 'é'),
  });

  it('loses and adds nothing, and keeps to the width wherever the words allow it', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), fc.integer({ min: 4, max: 40 }), (words, width) => {
        const text = words.join(' ');
        const lines = wrap(text, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines)
          if (line.includes(' ')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
