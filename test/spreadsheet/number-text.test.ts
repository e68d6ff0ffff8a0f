import * as fc from 'fast-check';
import { readNumberText } from '../../src/spreadsheet/number-text';

const number = (text: string, locale = 'en-US'): number | null =>
  readNumberText(text, locale, { currency: false });
const money = (text: string, locale = 'en-US'): number | null =>
  readNumberText(text, locale, { currency: true });

describe('text that is a number', () => {
  it.each([
    ['0', 0],
    ['-0', 0],
    ['12', 12],
    ['007', 7],
    ['  12\u00A0', 12],
    ['12.50', 12.5],
    ['.5', 0.5],
    ['5.', 5],
    ['1,234', 1234],
    ['1,234,567', 1234567],
    ['1,234,567.89', 1234567.89],
    ['1234567.89', 1234567.89],
    ['+5', 5],
    ['-5', -5],
    ['- 5', -5],
    ['−5', -5],
    ['–5', -5],
    ['(1,200)', -1200],
    ['( 12.5 )', -12.5],
    ['20%', 0.2],
    ['20 %', 0.2],
    ['%20', 0.2],
    ['-%5', -0.05],
    ['1.1%', 0.011],
    ['33.3%', 0.333],
    ['-5%', -0.05],
    ['(5%)', -0.05],
    ['１２％', 0.12],
    ['1e5', 100000],
    ['1.5E-3', 0.0015],
    ['1E+05', 100000],
  ])('%j is %d', (text, expected) => {
    expect(number(text)).toBe(expected);
    expect(money(text)).toBe(expected);
  });
});

describe('text that is no number', () => {
  it.each([
    '',
    ' ',
    '-',
    '.',
    ',',
    '%',
    '()',
    'TBD',
    '15k',
    '2M',
    '20-30',
    '20 - 30',
    '~20',
    '>20',
    '5 units',
    '12,34',
    '1,2345',
    '12345,678',
    ',123',
    '1,,234',
    '1,234,',
    '0,123',
    '1,234,56',
    '1.234.567',
    '1 234',
    "1'234",
    '1.2.3',
    '--5',
    '+-5',
    '5-',
    '(-5)',
    '((5))',
    '(5',
    '5)',
    '5%%',
    '%5%',
    '1e',
    'e5',
    '1e5.5',
    '1e999',
    '0x10',
    'Infinity',
    'NaN',
    '10²',
    '½',
    '1/2',
    '5$5',
    `1${'0'.repeat(100)}`,
  ])('%j', (text) => {
    expect(number(text)).toBeNull();
    expect(money(text)).toBeNull();
  });
});

describe('an amount may carry its currency, a number may not', () => {
  it.each([
    ['$5', 5],
    ['$.50', 0.5],
    ['$ 1,200.50', 1200.5],
    ['5$', 5],
    ['-$5', -5],
    ['$-5', -5],
    ['$ -5', -5],
    ['($1,200)', -1200],
    ['$(1,200)', -1200],
    ['(1,200) USD', -1200],
    ['€1,200', 1200],
    ['1,200 €', 1200],
    ['£1,200', 1200],
    ['¥1,200', 1200],
    ['￥1,200', 1200],
    ['₹1,200', 1200],
    ['US$ 1,200', 1200],
    ['1,200 $US', 1200],
    ['R$1,200', 1200],
    ['USD 1,200', 1200],
    ['USD1,200', 1200],
    ['1,200 EUR', 1200],
    ['1,200EUR', 1200],
    ['eur 1,200', 1200],
    ['CHF 1,200', 1200],
    ['kr. 1,200', 1200],
    ['1,200 zł', 1200],
    ['Rs. 1,200', 1200],
    ['1,200円', 1200],
    ['1e5 €', 100000],
  ])('%j is %d', (text, expected) => {
    expect(money(text)).toBe(expected);
    expect(number(text)).toBeNull();
  });

  it.each([
    '$',
    'USD',
    '$ 5 €',
    '$$5',
    'USDT 5',
    'ABC 5',
    '5 pcs',
    '$5%',
    '$5k',
    '5 $k',
    '$ TBD',
    '($-5)',
    '-($5)',
  ])('%j is no amount', (text) => {
    expect(money(text)).toBeNull();
  });
});

describe('the separators are those of the locale', () => {
  it.each([
    ['de-DE', '1.234.567,89', 1234567.89],
    ['de-DE', '1234,5', 1234.5],
    ['de-DE', '1.234', 1234],
    ['de-DE', '12.34', null],
    ['de-DE', '1234.5', null],
    ['de-DE', '1,234.5', null],
    ['de-CH', "1'234.50", 1234.5],
    ['de-CH', '1’234.50', 1234.5],
    ['fr-FR', '1 234,5', 1234.5],
    ['fr-FR', '1\u202F234\u202F567,5', 1234567.5],
    ['fr-FR', '1\u00A0234,5', 1234.5],
    ['fr-FR', '12 34', null],
    ['fr-FR', '1.234,5', null],
    ['sv-SE', '1 234', 1234],
    ['sv-SE', '−1 234', -1234],
    ['es-ES', '1.234,5', 1234.5],
    ['pt-BR', '1.234,5', 1234.5],
    ['ja-JP', '1,234.5', 1234.5],
    ['en-IN', '12,34,567', 1234567],
    ['en-IN', '1,234', 1234],
    ['en-IN', '1,234,567', null],
    ['he-IL', '\u200E-1,234.5', -1234.5],
    ['ar-EG', '1,234.5', 1234.5],
    ['no locale at all', '1,234.5', 1234.5],
  ])('%s: %j is %p', (locale, text, expected) => {
    expect(number(text, locale)).toBe(expected);
  });

  it('reads back what the locale writes, plain, as a percentage and as an amount', () => {
    const locales = fc.constantFrom('en-US', 'en-GB', 'en-IN', 'de-DE', 'de-CH', 'fr-FR', 'it-IT', 'es-ES', 'pt-PT', 'pl-PL', 'sv-SE', 'ja-JP', 'zh-CN'); // prettier-ignore
    fc.assert(
      fc.property(locales, fc.integer({ min: -1e11, max: 1e11 }), (locale, cents) => {
        const value = cents / 100;
        const written = (options: Intl.NumberFormatOptions): string =>
          new Intl.NumberFormat(locale, { maximumFractionDigits: 2, ...options }).format(value);
        expect(number(written({}), locale)).toBeCloseTo(value, 9);
        expect(number(written({ style: 'percent', maximumFractionDigits: 4 }), locale)).toBeCloseTo(value, 9);
        for (const currency of ['USD', 'EUR', 'CHF', 'JPY', 'INR']) {
          const amount = written({ style: 'currency', currency });
          expect([amount, money(amount, locale)]).toEqual([amount, expect.closeTo(value, 9)]);
        }
      }),
    );
  });

  it('reads what JavaScript writes, to the last digit', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(number(String(value))).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});
