import * as fc from 'fast-check';
import { scenarioSheetNames } from '../../../src/excel/scenario/sheet-name';

describe('the name of a scenario’s sheet', () => {
  it.each([
    ['the product', 'Weekender', [], 'Price and volume – Weekender'],
    [
      'a number behind it where it is taken, in whatever case',
      'Bag',
      ['PRICE AND VOLUME – bag'],
      'Price and volume – Bag (2)',
    ],
    [
      'the next number that is free',
      'Bag',
      ['Price and volume – Bag', 'Price and volume – Bag (2)'],
      'Price and volume – Bag (3)',
    ],
    ['no sign that Excel refuses', 'A/B: [x]*?\\', [], 'Price and volume – A B x'],
    ['31 characters at most', 'Care Plan (one year)', [], 'Price and volume – Care Plan (…'],
    [
      '31 characters with its number',
      'Care Plan (one year)',
      ['Price and volume – Care Plan (…'],
      'Price and volume – Care Pl… (2)',
    ],
    ['no apostrophe at its end', "Women's'", [], "Price and volume – Women's"],
    ['the plain words where there are no others', ' : ', [], 'Price and volume'],
  ])('is %s', (_, title, taken, name) => {
    expect(scenarioSheetNames(title, taken).free).toBe(name);
  });

  it('is legal and unlike all others, whatever the title', () => {
    const title = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.stringMatching(/^['/:😀a ]*$/u));
    fc.assert(
      fc.property(title, fc.nat(12), (about, count) => {
        const taken: string[] = [];
        for (let number = 0; number <= count; number += 1) taken.push(scenarioSheetNames(about, taken).free);
        for (const name of taken) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[\\/?*[\]:\p{Cc}]|^'|'$/u);
          expect(name).not.toMatch(/\p{Cs}/u);
        }
        expect(new Set(taken.map((name) => name.toLowerCase())).size).toBe(taken.length);
      }),
    );
  });
});
