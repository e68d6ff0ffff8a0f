import { termsOf } from '../../../src/alignment/suggestions/terms';

/** The terms of a text with what they tell of. */
const told = (text: string): readonly (readonly [string, readonly string[]])[] =>
  termsOf(text).map(({ written, concepts }) => [written, [...concepts.keys()].sort()]);

describe('the words of a text', () => {
  it.each<[string, string, readonly (readonly [string, readonly string[]])[]]>([
    [
      'are given as written',
      'INSTAGRAM quzz',
      [
        ['INSTAGRAM', ['socialMedia']],
        ['quzz', []],
      ],
    ],
    ['tell of something in any form', 'discounted', [['discounted', ['price']]]],
    ['tell of something in any language', 'Rabatte', [['Rabatte', ['price']]]],
    ['tell of several things', 'webinar', [['webinar', ['content', 'education', 'events']]]],
    [
      'are phrases where these are known',
      'Win-back of a friend',
      [
        ['Win-back', ['winBack']],
        ['friend', ['referral']],
      ],
    ],
    [
      'are phrases in one word too',
      'pricelist winback',
      [
        ['pricelist', ['price']],
        ['winback', ['winBack']],
      ],
    ],
    ['tell what their parts tell', 'Kundenempfehlung', [['Kundenempfehlung', ['referral']]]],
    ['are abbreviations in capitals only', 'PR pr', [['PR', ['press']]]],
    ['are none where they say nothing of their own', 'for the 20 and a', []],
    [
      'are pieces and pairs in scripts without blanks',
      '邮件通知',
      [
        ['邮件', ['email']],
        ['件通', []],
        ['通知', []],
      ],
    ],
    [
      'are parted where the script changes',
      'SEO优化x',
      [
        ['优化', ['research', 'search']],
        ['SEO', ['search']],
      ],
    ],
    ['are each given once', 'Sale, sale!', [['Sale', ['price']]]],
    ['stand without what nobody sees', 'news\u00adletter', [['newsletter', ['content', 'email']]]],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('that stand for several things tell of each a little', () => {
    const [digital] = termsOf('digital');
    const parts = [...(digital?.concepts.entries() ?? [])].filter(([name]) => name !== 'technology');
    expect(parts).toHaveLength(6);
    for (const [, weight] of parts) expect(weight).toBeCloseTo(1 / Math.sqrt(6), 12);
  });

  it('are read from the beginning of a document', () => {
    expect(told(`${'x '.repeat(1000)}discount`)).toEqual([]);
  });
});
