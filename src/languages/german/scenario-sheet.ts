type Standing = 'today' | 'planned';

const atStartPrices = { today: 'beim heutigen Preis', planned: 'beim geplanten Preis' };

const perUnit = (money: string): string => `${money} je Stück`;
const ofPeriod = (money: string): string => `${money} im Zeitraum`;

/** What the sheet of a scenario says in words of its own. `money` is the sign of the currency, or the word for it. */
export const scenarioSheet = {
  sheet: 'Preis und Menge',
  title: (about: string): string => (about === '' ? 'Preis und Menge' : `Preis und Menge: ${about}`),
  unfinished: 'Nicht fertig: Schreiben Sie das Szenario noch einmal, dann wird dieses Blatt ersetzt.',
  note: 'Von Plumbline geschrieben. Ändern Sie die farbigen Zellen: Alle anderen Zahlen und die Diagramme rechnen mit.',
  verdict: {
    meets: 'Erreicht das Ziel',
    fallsShort: 'Verfehlt das Ziel',
    more: (met: boolean, standing: Standing): string =>
      `${met ? ' und bringt' : ', bringt aber'} mehr Gewinn als ${atStartPrices[standing]}.`,
    less: (met: boolean, standing: Standing): string =>
      `${met ? ', bringt aber' : ' und bringt'} weniger Gewinn als ${atStartPrices[standing]}.`,
    atStartPrice: (standing: Standing): string => ` ${atStartPrices[standing]}.`,
    same: (standing: Standing): string => ` und bringt so viel Gewinn wie ${atStartPrices[standing]}.`,
    unknown: (standing: Standing): string =>
      `; ${atStartPrices[standing]} wird zum Vergleich nichts verkauft.`,
    noVolume: 'Keine Absatzmenge reicht: Ein Stück bringt nicht mehr ein, als es kostet.',
  },
  inputs: 'Annahmen',
  inThePlan: 'Im Plan',
  product: 'Produkt',
  productNote: 'An diesem Schlüssel wird die Zeile im Plan gefunden.',
  currency: 'Währung',
  results: 'Ergebnisse',
  scenario: 'Szenario',
  pricesForTarget: {
    lowest: (name: string): string => `${name}: niedrigster`,
    highest: (name: string): string => `${name}: höchster`,
    none: 'keiner',
  },
  noBestPrice: {
    noReaction: 'keiner: Die Absatzmenge reagiert nicht auf den Preis',
    inelastic: 'keiner: Die Nachfrage ist unelastisch',
    noCost: 'keiner: Ein Stück kostet nichts',
  },
  cases: ['Fälle', 'Niedrig', 'Mittel', 'Hoch'],
  shortBy: 'Es fehlen',
  meetsTarget: 'Erreicht das Ziel',
  charts: {
    volume: { name: 'Preis und Menge', title: 'Absatzmenge nach Nettopreis', axis: 'Stück' },
    profit: { name: 'Preis und Gewinn', title: 'Erwarteter Gewinn nach Nettopreis' },
    price: 'Nettopreis je Stück',
  },
  labels: {
    plannedUnits: 'In den Maßnahmen geplant',
    overRequired: 'Erwartet abzüglich erforderlich',
    plannedOverRequired: 'Geplant abzüglich erforderlich',
  },
  notes: {
    price: perUnit,
    discount: 'des Listenpreises',
    unitCost: (money: string): string => `${perUnit(money)}; Kosten jedes weiteren Stücks`,
    fixedCost: ofPeriod,
    targetProfit: (money: string): string => `${ofPeriod(money)}; 0 für den Break-even`,
    elasticity: '% Änderung der Absatzmenge je 1 % Preis; leer: keine Reaktion',
    todayPrice: (money: string): string => `${perUnit(money)}, nach Abzug des Rabatts`,
    todayCost: perUnit,
    todayVolume: 'Stück im Zeitraum',
    volumeSpread: 'der erwarteten Absatzmenge, nach oben und unten',
    plannedUnits: 'Stück aus den Maßnahmen des Plans, als dieses Blatt geschrieben wurde',
    netPrice: (money: string): string => `${perUnit(money)}: Listenpreis abzüglich Rabatt`,
    unitMargin: perUnit,
    marginRatio: 'des Nettopreises',
    requiredVolume: 'Stück, um die Fixkosten zu decken und den Zielgewinn zu erreichen',
    breakevenVolume: 'Stück, um die Fixkosten zu decken',
    breakevenChange: (standing: Standing): string =>
      standing === 'today'
        ? 'der heutigen Absatzmenge, damit der heutige Deckungsbeitrag bleibt'
        : 'der geplanten Absatzmenge, damit der geplante Deckungsbeitrag bleibt',
    expectedVolume: 'Stück zum Nettopreis',
    profit: (money: string): string => `${ofPeriod(money)}, vor Steuern`,
    profitAtStart: (money: string): string => `${ofPeriod(money)}, alles andere wie im Szenario`,
    overRequired: 'Stück; unter 0 wird das Ziel verfehlt',
    requiredPrice: 'netto, um mit der erwarteten Absatzmenge das Ziel zu erreichen',
    lowestForTarget:
      'netto, mit der Absatzmenge, die jeder Preis bringt; 0: jeder niedrigere Preis erreicht es',
    highestForTarget: 'netto; leer: jeder höhere Preis erreicht es',
    plannedOverRequired: 'Stück aus den Maßnahmen des Plans',
  },
};
