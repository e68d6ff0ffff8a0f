import { english } from '../../src/languages/english';
import { german } from '../../src/languages/german';
import { language, speak } from '../../src/languages/language';

beforeEach(() => speak(german));
afterAll(() => speak(english));

it.each([
  [
    true,
    { kind: 'breaks even', earns: null },
    { kind: 'at start' },
    'Erreicht den Break-even. Das ist der heutige Preis.',
  ],
  [
    true,
    { kind: 'meets target', target: '10.000 €', toSpare: '4.000 €' },
    { kind: 'more', by: '2.300 €' },
    'Erreicht den Zielgewinn von 10.000 € und liegt um 4.000 € darüber. Der Gewinn ist um 2.300 € höher als beim heutigen Preis.',
  ],
  [
    false,
    { kind: 'short of target', target: '10.000 €', by: '900 €' },
    { kind: 'less', by: '900 €' },
    'Zum Zielgewinn von 10.000 € fehlen 900 €. Der Gewinn ist um 900 € niedriger als beim heutigen Preis.',
  ],
  [
    false,
    { kind: 'no volume', margin: '−5,00 €' },
    null,
    'Der Stückdeckungsbeitrag ist −5,00 €: Keine Absatzmenge erreicht das Ziel.',
  ],
] as const)('the verdict is %s: %j, %j', (isGood, outcome, comparison, words) => {
  expect(language.priceAndVolume.verdict.words(outcome, comparison, 'today', isGood)).toBe(words);
});

it('numbers in texts are written as the person writes numbers', () => {
  const { field } = language.priceAndVolume;
  expect(field.wrong('fixedCost', 'no number', 'viel', '1.234,50', null)).toBe(
    'viel ist keine Zahl. Geben Sie einen Betrag von mindestens 0 ein, zum Beispiel 50.000.',
  );
  expect(field.share().replaceAll('\u00a0', ' ')).toBe(
    '0,15 oder 15 oder 15 % bedeuten dasselbe, nämlich 15 %. Eine 1 bedeutet 1 %.',
  );
});

it('what a plan lacks is told in the right gender and number', () => {
  const { lack } = language.priceAndVolume.field;
  expect(lack('todayPrice', 'today', 'absent', '')).toBe('Der Plan nennt für dieses Produkt keinen Preis.');
  expect(lack('unitCost', 'today', 'unreadable', '')).toBe(
    'Die Stückkosten dieses Produkts sind im Plan nicht lesbar.',
  );
  expect(lack('todayVolume', 'planned', 'absent', '')).toBe(
    'Der Plan nennt für dieses Produkt keine Prognosemenge.',
  );
});

it('one and several are told apart', () => {
  const { coverage, linkUp, approvals, tables, setup } = language;
  expect(coverage.leftOut('budget', 1, 7)).toBe(
    '1 von 7 Maßnahmen nennt kein Budget und fehlt in diesen Summen.',
  );
  expect(coverage.leftOut('units', 2, 7)).toBe(
    '2 von 7 Maßnahmen nennen keine Absatzmenge und fehlen in diesen Summen.',
  );
  expect(coverage.gaps.lacking('department', ['Marketing', 'Vertrieb'])).toBe(
    'Keine Maßnahme der Abteilungen Marketing und Vertrieb',
  );
  expect(linkUp.make.adds('Strategien', 1, 5)).toBe(
    'Fügt das Blatt Strategien mit einer Tabelle von 1 Strategie hinzu und verknüpft 5 Maßnahmen mit ihr.',
  );
  expect(approvals.foot.writes(1, 0)).toBe(
    'Hält auf dem Blatt Plumbline settings fest, was die Zeile sagt. Ihre Tabelle hat keine Spalten „Genehmigt von“ und „Genehmigt am“ zum Ausfüllen.',
  );
  expect(tables.questions.referenceWhy(1, 4, true, 'strategies')).toBe(
    '1 von 4 Werten ist die ID einer Strategie.',
  );
  expect(tables.questions.referenceWhy(3, 4, false, 'goals')).toBe('3 von 4 Werten nennen Ziele.');
  expect(
    setup.tables.levels([
      { role: 'strategies', rows: 1 },
      { role: 'goals', rows: 1200 },
    ]),
  ).toBe('Aus derselben Tabelle außerdem: 1 Strategie und 1.200 Ziele');
});
