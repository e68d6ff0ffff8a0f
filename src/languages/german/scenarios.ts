import { enumerate, number } from '../words';

/** What to do about an input, to follow a full stop. */
const enter = {
  todayPrice: 'Geben Sie einen Preis über 0 ein, zum Beispiel 230',
  todayCost: 'Geben Sie Kosten von 0 oder mehr ein, zum Beispiel 150',
  todayVolume: 'Geben Sie eine Absatzmenge von 0 oder mehr ein, zum Beispiel 800',
  price: 'Geben Sie einen Preis über 0 ein, zum Beispiel 250',
  discount: 'Geben Sie einen Prozentsatz von 0\u00a0% bis unter 100\u00a0% ein, zum Beispiel 8\u00a0%',
  unitCost: 'Geben Sie Kosten von 0 oder mehr ein, zum Beispiel 150',
  fixedCost: 'Geben Sie einen Betrag von 0 oder mehr ein, zum Beispiel 50.000',
  targetProfit: 'Geben Sie einen Betrag ein, zum Beispiel 10.000',
  elasticity:
    'Geben Sie eine Zahl unter 0 ein, zum Beispiel −1,5, oder lassen Sie das Feld leer, wenn die Absatzmenge nicht reagiert',
  volumeSpread: 'Geben Sie einen Prozentsatz von 0\u00a0% bis unter 100\u00a0% ein, zum Beispiel 20\u00a0%',
};

/** Scenarios of price and volume: what their figures are called, and what is wrong with those that a workbook keeps. */
export const scenarios = {
  /** What a scenario is made of: in the pane and on its sheet. Where it depends, what it is called today and where planned. */
  inputs: {
    todayPrice: {
      today: 'Nettopreis heute',
      planned: 'Geplanter Nettopreis',
    },
    todayCost: {
      today: 'Stückkosten heute',
      planned: 'Geplante Stückkosten',
    },
    todayVolume: {
      today: 'Absatzmenge heute',
      planned: 'Geplante Absatzmenge',
    },
    price: 'Listenpreis',
    discount: 'Rabatt',
    unitCost: 'Stückkosten',
    fixedCost: 'Fixkosten',
    targetProfit: 'Zielgewinn',
    elasticity: 'Preiselastizität',
    volumeSpread: 'Spanne der Absatzmenge (±)',
  },
  enter,
  /** What it comes to: each figure has this one name in the pane and on the sheet. */
  figures: {
    netPrice: 'Nettopreis',
    unitMargin: 'Stückdeckungsbeitrag',
    marginRatio: 'Deckungsbeitragsquote',
    breakevenVolume: 'Break-even-Menge',
    requiredVolume: 'Erforderliche Absatzmenge',
    breakevenChange: 'Mengenänderung bis zum Break-even',
    expectedVolume: 'Erwartete Absatzmenge',
    profit: 'Erwarteter Gewinn',
    profitAtStart: { today: 'Gewinn zum heutigen Preis', planned: 'Gewinn zum geplanten Preis' },
    /** One price, for a volume that stays as it is. */
    requiredPrice: 'Erforderlicher Preis',
    /** A range of prices, where the volume reacts to each of them. */
    pricesForTarget: 'Preise, die das Ziel erreichen',
    bestPrice: 'Bester Preis',
  },
  /** What is wrong with the sheet of the saved ones, and what to do. Its headings are the same in all languages. */
  problems: {
    noNames: (sheet: string): string =>
      `Das Blatt ${sheet} hat keine Zeile mit der Überschrift „Scenario“. Deshalb wird kein Szenario darauf gelesen. Tragen Sie die Überschriften über den Szenarien ein, oder löschen Sie das Blatt und beginnen Sie neu.`,
    /** Headings come in quotes. */
    noColumns: (sheet: string, headings: readonly string[]): string =>
      headings.length === 1
        ? `Das Blatt ${sheet} hat keine Spalte ${enumerate(headings)}. Deshalb wird kein Szenario darauf gelesen. Tragen Sie die Überschrift ein, oder löschen Sie das Blatt und beginnen Sie neu.`
        : `Dem Blatt ${sheet} fehlen die Spalten ${enumerate(headings)}. Deshalb wird kein Szenario darauf gelesen. Tragen Sie die Überschriften ein, oder löschen Sie das Blatt und beginnen Sie neu.`,
    nameTwice: (name: string, before: number): string =>
      `${name} steht schon in Zeile ${before}. Deshalb bleibt diese Zeile, wie sie ist. Geben Sie ihr einen anderen Namen.`,
    noName: (row: number): string =>
      `Zeile ${row} hat Zahlen, aber keinen Namen. Tragen Sie einen unter „Scenario“ ein.`,
    longName: (row: number, length: number, longest: number): string =>
      `Der Name in Zeile ${row} hat ${number(length)} Zeichen. Geben Sie höchstens ${longest} ein.`,
    unknownStart: (name: string, seen: string, heading: string): string =>
      `Bei ${name} steht unter „${heading}“ ${seen}. Geben Sie today oder planned ein.`,
    noValue: (name: string, heading: string, input: keyof typeof enter): string =>
      `Bei ${name} steht unter „${heading}“ nichts. ${enter[input]}.`,
    wrongValue: (name: string, seen: string, heading: string, input: keyof typeof enter): string =>
      `Bei ${name} steht unter „${heading}“ ${seen}. ${enter[input]}.`,
  },
};
