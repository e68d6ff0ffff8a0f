import { canBeOne, currenciesIn, currenciesOfFormat, currencyOf } from '../../src/plan/currencies';

const signs = (shown: ReturnType<typeof currenciesIn>): readonly string[] => shown.map(({ sign }) => sign);
const codes = (text: string): readonly (readonly string[])[] => currenciesIn(text).map((one) => one.codes);

describe('the currencies of a text', () => {
  it.each([
    ['Budget (€)', [['EUR']]],
    ['Budget in EUR', [['EUR']]],
    ['Price eur', [['EUR']]],
    ['Kosten k€', [['EUR']]],
    ['Kosten (TEUR)', [['EUR']]],
    ['Cost, US$', [['USD']]],
    ['A$ 1,000', [['AUD']]],
    ['R$ 15', [['BRL']]],
    ['CHF 20.–', [['CHF']]],
    ['1 500 kr.', [['SEK', 'NOK', 'DKK', 'ISK']]],
    ['予算（千円）', [['JPY']]],
    ['预算（万元）', [['CNY', 'TWD', 'HKD']]],
    ['€ 5 / $ 6', [['EUR'], expect.arrayContaining(['USD', 'CAD', 'MXN'])]],
  ])('%s', (text, expected) => expect(codes(text)).toEqual(expected));

  it.each(['Budget', '1,500', 'Try it', 'Cost per pen', 'Ron', 'All media', 'COST', ''])(
    'are none in %p',
    (text) => expect(currenciesIn(text)).toEqual([]),
  );
});

describe('the currencies of a number format', () => {
  it.each([
    ['[$€-407] #,##0.00', ['€']],
    ['#,##0.00 [$€-1]', ['€']],
    ['[$CHF] #,##0', ['CHF']],
    ['[$EUR] #,##0.00;[Red]-[$EUR] #,##0.00', ['EUR', 'EUR']],
    ['"$"#,##0_);("$"#,##0)', ['$', '$']],
    ['$#,##0', ['$']],
    ['_-* #,##0.00\\ "€"_-', ['€']],
    ['#,##0\\ \\€', ['€']],
    ['#,##0 "kr"', ['kr']],
    ['[$-409]#,##0', []],
    ['#,##0" units"', []],
    ['0.00%', []],
    ['[Red]#,##0', []],
    ['yyyy/m/d', []],
  ])('%s', (format, expected) => expect(signs(currenciesOfFormat(format))).toEqual(expected));
});

describe('a text that is a currency alone', () => {
  it.each(['€', 'EUR', 'eur', 'euros', 'k€', 'TEUR', 'US$', 'kr.', '円', '£'])('%s', (text) =>
    expect(currencyOf(text)).not.toBeNull(),
  );
  it.each(['units', '€ per unit', '%', 'EUR 5', '', 'k'])('is not %p', (text) =>
    expect(currencyOf(text)).toBeNull(),
  );
});

describe('currencies', () => {
  const canBe = (...texts: readonly string[]): boolean => canBeOne(texts.flatMap(currenciesIn));
  it('can be one where all mean something in common', () => {
    expect(canBe()).toBe(true);
    expect(canBe('$', 'CAD', 'C$')).toBe(true);
    expect(canBe('¥', '元', 'RMB')).toBe(true);
    expect(canBe('€', 'EUR', 'k€')).toBe(true);
  });
  it('are different where any two do not', () => {
    expect(canBe('€', '$')).toBe(false);
    expect(canBe('$', 'CAD', 'USD')).toBe(false);
    expect(canBe('¥', '円', '元')).toBe(false);
    expect(canBe('£', 'EUR')).toBe(false);
  });
});
