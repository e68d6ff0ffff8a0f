import { currenciesIn } from '../../src/plan/currencies';
import { moneySign, moneySignOf } from '../../src/plan/money-sign';

describe('the sign of a currency, whatever word the plan has for it', () => {
  it.each([
    ['Price (€)', '€'],
    ['Price in EUR', 'EUR'],
    ['Price, euros', 'EUR'],
    ['Price us$', 'US$'],
    ['Price in dollars', '$'],
    ['Precio en pesos', '$'],
    ['Preis in Franken', 'CHF'],
    ['Price chf', 'CHF'],
    ['Price in yen', 'JPY'],
    ['Price Rs 5', 'INR'],
  ])('%s is shown in front, as %s', (heading, text) => {
    const [shown] = currenciesIn(heading);
    expect(shown && moneySign(shown)).toMatchObject({ text, isBehind: false });
  });

  it.each([
    ['250 kr', 'kr', true],
    ['250 zł', 'zł', true],
    ['250円', '円', false],
    ['人民币', '人民币', false],
  ])('%s is shown behind, as %s', (amount, text, isApart) => {
    const [shown] = currenciesIn(amount);
    expect(shown && moneySign(shown)).toEqual({ text, isBehind: true, isApart });
  });

  it.each(['', ' ', 'units', 'soon'])('is none for %j', (text) => {
    expect(moneySignOf(text)).toBeNull();
  });
});
