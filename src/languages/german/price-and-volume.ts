import type { Comparison, Input, Mark, Outcome, Standing } from '../english/price-and-volume';
import { count, enumerate, number, percent, quote } from '../words';
import { clearsUndo } from './clears-undo';

/** A name, or one for what is so today and one for what is planned. */
type Name = string | Readonly<Record<Standing, string>>;

const nameFor = (name: Name, standing: Standing): string =>
  typeof name === 'string' ? name : name[standing];

/** In a list of what is missing. */
const nouns: Readonly<Record<Input, Name>> = {
  todayPrice: { today: 'heutiger Nettopreis', planned: 'geplanter Nettopreis' },
  todayCost: { today: 'heutige Stückkosten', planned: 'geplante Stückkosten' },
  todayVolume: { today: 'heutige Absatzmenge', planned: 'geplante Absatzmenge' },
  price: 'Listenpreis',
  discount: 'Rabatt',
  unitCost: 'Stückkosten',
  fixedCost: 'Fixkosten',
  targetProfit: 'Zielgewinn',
  elasticity: 'Preiselastizität',
  volumeSpread: 'Spanne der Absatzmenge',
};

/** What the plan says of a figure of this product. */
interface PlanFigure {
  readonly name: string;
  readonly absent: string;
  readonly unreadable: string;
}

const price: PlanFigure = {
  name: 'Preis',
  absent: 'Der Plan nennt für dieses Produkt keinen Preis.',
  unreadable: 'Der Preis dieses Produkts ist im Plan nicht lesbar.',
};
const unitCost: PlanFigure = {
  name: 'Stückkosten',
  absent: 'Der Plan nennt für dieses Produkt keine Stückkosten.',
  unreadable: 'Die Stückkosten dieses Produkts sind im Plan nicht lesbar.',
};
const baseVolume: PlanFigure = {
  name: 'Basismenge',
  absent: 'Der Plan nennt für dieses Produkt keine Basismenge.',
  unreadable: 'Die Basismenge dieses Produkts ist im Plan nicht lesbar.',
};
const forecastUnits: PlanFigure = {
  name: 'Prognosemenge',
  absent: 'Der Plan nennt für dieses Produkt keine Prognosemenge.',
  unreadable: 'Die Prognosemenge dieses Produkts ist im Plan nicht lesbar.',
};

const planFigures: Readonly<Record<Input, (standing: Standing) => PlanFigure>> = {
  todayPrice: () => price,
  todayCost: () => unitCost,
  todayVolume: (standing) => (standing === 'today' ? baseVolume : forecastUnits),
  price: () => price,
  discount: () => ({
    name: 'Rabatt',
    absent: 'Der Plan nennt für dieses Produkt keinen Rabatt.',
    unreadable: 'Der Rabatt dieses Produkts ist im Plan nicht lesbar.',
  }),
  unitCost: () => unitCost,
  fixedCost: () => ({
    name: 'Fixkosten',
    absent: 'Der Plan nennt für dieses Produkt keine Fixkosten.',
    unreadable: 'Die Fixkosten dieses Produkts sind im Plan nicht lesbar.',
  }),
  targetProfit: () => ({
    name: 'Zielgewinn',
    absent: 'Der Plan nennt für dieses Produkt keinen Zielgewinn.',
    unreadable: 'Der Zielgewinn dieses Produkts ist im Plan nicht lesbar.',
  }),
  elasticity: () => ({
    name: 'Preiselastizität',
    absent: 'Der Plan nennt für dieses Produkt keine Preiselastizität.',
    unreadable: 'Die Preiselastizität dieses Produkts ist im Plan nicht lesbar.',
  }),
  volumeSpread: () => ({
    name: 'Spanne der Absatzmenge',
    absent: 'Der Plan nennt für dieses Produkt keine Spanne der Absatzmenge.',
    unreadable: 'Die Spanne der Absatzmenge dieses Produkts ist im Plan nicht lesbar.',
  }),
};

/** What an empty field means, where it may be empty. */
const whenEmpty: Readonly<Partial<Record<Input, string>>> = {
  fixedCost: 'Bleibt das Feld leer, gilt 0.',
  targetProfit: 'Bleibt das Feld leer, gilt 0: Es reicht, den Break-even zu erreichen.',
  elasticity: 'Bleibt das Feld leer, reagiert die Absatzmenge nicht auf den Preis.',
};

/** What a field may hold, after "Geben Sie". */
const expected: Readonly<Record<Input, () => string>> = {
  todayPrice: () => `einen Preis über 0 ein, zum Beispiel ${number(230)}`,
  todayCost: () => `Kosten von mindestens 0 ein, zum Beispiel ${number(150)}`,
  todayVolume: () => `eine Stückzahl von mindestens 0 ein, zum Beispiel ${number(800)}`,
  price: () => `einen Preis über 0 ein, zum Beispiel ${number(250)}`,
  discount: () =>
    `einen Prozentsatz von ${percent(0)} bis unter ${percent(1)} ein, zum Beispiel ${percent(0.08)}`,
  unitCost: () => `Kosten von mindestens 0 ein, zum Beispiel ${number(150)}`,
  fixedCost: () => `einen Betrag von mindestens 0 ein, zum Beispiel ${number(50_000)}`,
  targetProfit: () => `einen Betrag ein, zum Beispiel ${number(10_000)}`,
  elasticity: () =>
    `eine Zahl unter 0 ein, zum Beispiel −${number(1.5)}, oder lassen Sie das Feld leer, wenn die Absatzmenge nicht reagiert`,
  volumeSpread: () =>
    `einen Prozentsatz von ${percent(0)} bis unter ${percent(1)} ein, zum Beispiel ${percent(0.2)}`,
};

const atStart: Readonly<Record<Standing, string>> = {
  today: 'beim heutigen Preis',
  planned: 'beim geplanten Preis',
};

function outcomeWords(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'breaks even':
      return outcome.earns === null
        ? 'Erreicht den Break-even.'
        : `Erreicht den Break-even und bringt ${outcome.earns} Gewinn.`;
    case 'meets target':
      return outcome.toSpare === null
        ? `Erreicht den Zielgewinn von ${outcome.target}.`
        : `Erreicht den Zielgewinn von ${outcome.target} und liegt um ${outcome.toSpare} darüber.`;
    case 'short of breaking even':
      return `Bis zum Break-even fehlen ${outcome.by}.`;
    case 'short of target':
      return `Zum Zielgewinn von ${outcome.target} fehlen ${outcome.by}.`;
    case 'no volume':
      return outcome.margin === null
        ? 'Der Stückdeckungsbeitrag ist 0: Keine Absatzmenge erreicht das Ziel.'
        : `Der Stückdeckungsbeitrag ist ${outcome.margin}: Keine Absatzmenge erreicht das Ziel.`;
  }
}

function comparisonWords(comparison: Comparison, standing: Standing): string {
  switch (comparison.kind) {
    case 'at start':
      return standing === 'today' ? 'Das ist der heutige Preis.' : 'Das ist der geplante Preis.';
    case 'nothing sold':
      return standing === 'today'
        ? 'Zum heutigen Preis wird nichts verkauft, deshalb gibt es keinen Vergleich.'
        : 'Zum geplanten Preis wird nichts verkauft, deshalb gibt es keinen Vergleich.';
    case 'same':
      return `Der Gewinn ist so hoch wie ${atStart[standing]}.`;
    case 'more':
      return `Der Gewinn ist um ${comparison.by} höher als ${atStart[standing]}.`;
    case 'less':
      return `Der Gewinn ist um ${comparison.by} niedriger als ${atStart[standing]}.`;
  }
}

const markNames: Readonly<Record<Mark, Name>> = {
  scenario: 'Szenario',
  start: { today: 'heute', planned: 'geplant' },
  from: 'Ziel ab',
  to: 'Ziel bis',
  best: 'bester Preis',
};

const moneyIn = (sign: string | null): string => (sign === null ? '' : `; Beträge in ${sign}`);

const ownFigures = 'Eigene Zahlen';

/** What the view of price and volume says; amounts that come as strings are words already. */
export const priceAndVolume = {
  title: 'Preis und Menge',
  lead: 'Ändern Sie die Zahlen. Sie sehen, wie viel Sie absetzen müssen, welche Absatzmenge zu erwarten ist und welcher Gewinn dabei entsteht.',
  noPlan: 'Geben Sie eigene Zahlen ein, oder prüfen Sie einen Plan, um mit seinen Produkten zu beginnen.',
  noProducts: 'Der Plan hat keine Produkte, mit denen Sie beginnen könnten. Geben Sie eigene Zahlen ein.',
  subject: {
    label: 'Produkt',
    typed: ownFigures,
    title: 'Name des Szenarios',
    titleHint: 'zum Beispiel der Name des Produkts',
    untitled: 'Preis und Menge',
  },
  /** From one price to another. */
  range: (from: string, to: string): string => `${from} bis ${to}`,
  /** What amounts of money are in, or why that is not said. */
  mixedCurrency: (signs: readonly string[]): string =>
    `Der Plan nennt diese Beträge in ${enumerate(signs)}, deshalb steht hier keine Währung.`,
  start: {
    today: {
      title: 'Heute',
      lead: 'Der Ausgangspunkt für die Nachfrage und alle Vergleiche.',
      reset: 'Auf die heutigen Zahlen zurücksetzen',
    },
    planned: {
      title: 'Geplant',
      lead: 'Dieses Produkt wird noch nicht verkauft. Seine geplanten Zahlen sind der Ausgangspunkt für die Nachfrage und alle Vergleiche.',
      reset: 'Auf die geplanten Zahlen zurücksetzen',
    },
    availableFrom: (day: string): string => `Verfügbar ab ${day}.`,
    summary: (standing: Standing, netPrice: string, cost: string, volume: string): string =>
      `${standing === 'today' ? 'Heute' : 'Geplant'}: Nettopreis ${netPrice}, Stückkosten ${cost}, ${volume} Stück`,
  },
  scenario: { title: 'Was wäre, wenn' },
  field: {
    /** How a percentage can be typed. */
    share: (): string =>
      `${number(0.15)} oder ${number(15)} oder ${percent(0.15)} bedeuten dasselbe, nämlich ${percent(0.15)}. Eine ${number(1)} bedeutet ${percent(0.01)}.`,
    /** `until` is what is used meanwhile; `example` is a number as it is written here. */
    wrong: (
      field: Input,
      problem: 'empty' | 'no number' | 'out of range' | 'ambiguous',
      seen: string,
      example: string,
      until: string | null,
    ): string => {
      const then = until === null ? '' : ` Bis dahin gilt ${until}.`;
      if (problem === 'ambiguous')
        return `${seen} lässt sich verschieden lesen. Schreiben Sie die Zahl so: ${example}.${then}`;
      const why = {
        empty: 'Das Feld ist leer.',
        'no number': `${seen} ist keine Zahl.`,
        'out of range': `${seen} ist hier nicht möglich.`,
      }[problem];
      return `${why} Geben Sie ${expected[field]()}.${then}`;
    },
    /** Why the plan gives no value; `seen` is one that it has and that cannot be used. */
    lack: (
      field: Input,
      standing: Standing,
      cause: 'absent' | 'unreadable' | 'unfit',
      seen: string,
    ): string => {
      const figure = planFigures[field](standing);
      const why =
        cause === 'unfit'
          ? `Im Plan steht bei diesem Produkt ${seen} als ${figure.name}. Damit lässt sich nicht rechnen.`
          : figure[cause];
      return [why, whenEmpty[field] ?? ''].join(' ').trim();
    },
    whenEmpty: (field: Input): string | null => whenEmpty[field] ?? null,
  },
  offers: {
    fitted: (elasticity: string, periods: number, low: string, high: string): string =>
      `${elasticity} verwenden, aus ${count(periods, 'Zeitraum', 'Zeiträumen')} der Absatzhistorie geschätzt, allein aus dem Preis (${low} bis ${high})`,
    together: (explained: number): string =>
      `Preis und Saison haben sich in dieser Historie gemeinsam bewegt: ${number(explained)}. Deshalb ist die Spanne weit.`,
    onlyTogether: (explained: number): string =>
      `Die Absatzhistorie zeigt nicht, wie der Absatz auf den Preis reagiert: Der Preis hat sich nur zusammen mit Saison und Trend bewegt (${number(explained)}).`,
    fittedNet: (elasticity: string, periods: number, low: string, high: string): string =>
      `${elasticity} verwenden, aus ${count(periods, 'Zeitraum', 'Zeiträumen')} der Absatzhistorie geschätzt, ohne Saison und Trend (${low} bis ${high})`,
    forecastUnits: (units: string): string => `${units} verwenden, die Prognosemenge im Plan`,
  },
  example: 'Beispielzahlen einsetzen',
  missing: (fields: readonly Input[], standing: Standing): string =>
    `Noch nötig: ${enumerate(fields.map((field) => nameFor(nouns[field], standing)))}.`,
  nothingToCover:
    'Ohne Fixkosten und Zielgewinn muss nichts abgesetzt werden. Geben Sie ein, was das Produkt decken muss.',
  verdict: {
    label: 'Ergebnis',
    profit: 'Gewinn',
    required: 'Erforderlich',
    expected: 'Erwartet',
    unknown: '–',
    /** `comparison` is null where there is none to make. */
    words: (outcome: Outcome, comparison: Comparison | null, standing: Standing): string =>
      comparison === null
        ? outcomeWords(outcome)
        : `${outcomeWords(outcome)} ${comparisonWords(comparison, standing)}`,
    /** Told to those who listen, once the figures stand still; `required` is null where no volume is enough. */
    news: (
      profit: string,
      comparison: Comparison,
      standing: Standing,
      required: string | null,
      volume: string,
    ): string =>
      `Erwarteter Gewinn: ${profit}. ${comparisonWords(comparison, standing)} ${
        required === null ? '' : `Erforderlich: ${required}. `
      }Erwartet: ${volume} Stück.`,
  },
  figures: {
    title: 'Ergebnisse',
    requiredPrice: (volume: string): string => `Erforderlicher Preis bei ${volume} Stück`,
    requiredPriceHint: 'Der eine Preis, der das Ziel erreicht, wenn die Absatzmenge gleich bleibt.',
    pricesHint: 'Die Absatzmenge ändert sich mit jedem Preis.',
    none: 'keine',
    noVolume: 'bei keiner Absatzmenge',
    againstStart: (change: string, standing: Standing): string =>
      standing === 'today' ? `${change} gegenüber heute` : `${change} gegenüber dem Plan`,
    breakevenHint: (standing: Standing): string =>
      standing === 'today'
        ? 'So viel Absatz können Sie verlieren oder müssen Sie gewinnen, damit der Deckungsbeitrag bleibt wie heute.'
        : 'So viel Absatz können Sie verlieren oder müssen Sie gewinnen, damit der Deckungsbeitrag bleibt wie geplant.',
    noBestPrice: {
      'volume-does-not-react':
        'keiner: Die Absatzmenge reagiert nicht, ein höherer Preis bringt immer mehr Gewinn',
      'demand-too-inelastic':
        'keiner: Die Nachfrage ist unelastisch, ein höherer Preis bringt immer mehr Gewinn',
      'no-marginal-cost': 'keiner: Ein Stück kostet nichts, ein niedrigerer Preis bringt immer mehr Gewinn',
    },
    anyPrice: 'alle',
    upTo: (price: string): string => `bis ${price}`,
    from: (price: string): string => `ab ${price}`,
    noRange: 'Die erwartete Absatzmenge erreicht das Ziel bei keinem Preis.',
  },
  use: (price: string): string => `${price} verwenden`,
  useIt: 'Verwenden',
  useLabelled: (price: string, what: string): string => `${price} als Nettopreis verwenden: ${what}`,
  tactics: {
    title: 'Von den Maßnahmen geplant',
    exactlyRequired: (planned: string): string =>
      `Die Maßnahmen planen ${planned} Stück, genau so viele wie erforderlich.`,
    moreThanRequired: (planned: string, more: string, required: string): string =>
      `Die Maßnahmen planen ${planned} Stück, ${more} mehr als die erforderlichen ${required}.`,
    fewerThanRequired: (planned: string, fewer: string, required: string): string =>
      `Die Maßnahmen planen ${planned} Stück, ${fewer} weniger als die erforderlichen ${required}.`,
    planned: (units: number): string => `Die Maßnahmen planen ${number(units)} Stück.`,
    notStated: 'Die Maßnahmen sagen nicht, wie viel sie von diesem Produkt absetzen wollen.',
    noTactics: 'Keine Maßnahme im Plan verkauft dieses Produkt.',
    show: (amount: number): string => count(amount, 'Maßnahme', 'Maßnahmen'),
    more: (amount: number): string => `und ${number(amount)} weitere`,
    withoutUnits: (amount: number): string =>
      amount === 1
        ? '1 Maßnahme für dieses Produkt nennt keine Absatzmenge.'
        : `${number(amount)} Maßnahmen für dieses Produkt nennen keine Absatzmenge.`,
    sharing: 'Die Absatzmenge einer Maßnahme für mehrere Produkte wird gleichmäßig aufgeteilt.',
  },
  cases: {
    title: 'Bei mehr oder weniger Absatz',
    caption: (spread: string, sign: string | null): string =>
      `Erwartete Absatzmenge ±${spread}${moneyIn(sign)}`,
    columns: { low: 'Niedrig', base: 'Mittel', high: 'Hoch' },
    target: 'Ziel',
    met: 'erreicht',
    never: 'nie erreicht',
    short: (units: string): string => `${units} zu wenig`,
  },
  chart: {
    title: 'Über die Preise hinweg',
    units: 'Stück',
    label: 'Zahlen bei einem Nettopreis',
    required: 'erforderlich',
    expected: 'erwartet',
    breakEven: 'Break-even',
    target: (profit: string): string => `Ziel ${profit}`,
    mark: (kinds: readonly Mark[], standing: Standing, at: string): string =>
      `${kinds.map((kind) => nameFor(markNames[kind], standing)).join(', ')} ${at}`,
    /** `required` is null where no volume is enough. */
    reading: (at: string, profit: string, required: string | null, volume: string): string =>
      `Bei ${at}: erwarteter Gewinn ${profit}; ${
        required === null ? 'keine Absatzmenge erreicht das Ziel' : `erforderlich ${required}`
      }; erwartet ${volume} Stück`,
    hint: 'Zeigen Sie auf das Diagramm, oder nutzen Sie die Pfeiltasten. Mit der Eingabetaste übernehmen Sie den Preis.',
    useThis: 'Diesen Preis verwenden',
    numbers: 'Als Tabelle anzeigen',
    numbersCaption: (sign: string | null): string => `Bei runden Nettopreisen${moneyIn(sign)}`,
  },
  write: {
    title: 'Live-Blatt',
    lead: `Fügt ein Blatt hinzu, auf dem das Szenario aus Formeln besteht und mitrechnet, samt Diagramm. ${clearsUndo}`,
    button: 'Live-Blatt hinzufügen',
    busy: 'Wird hinzugefügt…',
    written: (sheet: string): string => `Hinzugefügt als Blatt ${sheet}.`,
    notYet: 'Sobald die Zahlen vollständig sind, können Sie sie als Blatt mit Formeln hinzufügen.',
  },
  saved: {
    title: 'Gespeicherte Szenarien',
    name: 'Name',
    save: 'Szenario speichern',
    busy: 'Wird gespeichert…',
    lead: 'Szenarien stehen auf dem Blatt Plumbline scenarios. Dort können alle sie lesen und ändern.',
    firstLead: `Szenarien stehen auf einem sichtbaren Blatt, Plumbline scenarios. Das erste fügt dieses Blatt am Ende der Arbeitsmappe hinzu. ${clearsUndo}`,
    nameMissing: 'Geben Sie einen Namen ein, unter dem das Szenario gespeichert wird.',
    notYet: 'Sobald die Zahlen vollständig sind, können Sie sie unter einem Namen speichern.',
    done: (name: string): string => `${quote(name)} ist gespeichert.`,
    askReplace: (name: string): string =>
      `${quote(name)} ist schon gespeichert. Durch diese Zahlen ersetzen?`,
    replace: 'Ersetzen',
    askRemove: (name: string): string => `${quote(name)} vom Blatt Plumbline scenarios löschen?`,
    remove: 'Löschen',
    removeLabelled: (name: string): string => `${quote(name)} löschen`,
    removed: (name: string): string => `${quote(name)} ist gelöscht.`,
    open: 'Öffnen',
    openLabelled: (name: string): string => `${quote(name)} öffnen`,
    rename: 'Umbenennen',
    renameLabelled: (name: string): string => `${quote(name)} umbenennen`,
    renamed: (from: string, to: string): string => `${quote(from)} heißt jetzt ${quote(to)}.`,
    newName: (name: string): string => `Neuer Name für ${quote(name)}`,
    cancel: 'Abbrechen',
    taken: (name: string): string =>
      `${quote(name)} heißt schon ein anderes Szenario. Geben Sie einen anderen Namen ein.`,
    gone: (name: string): string => `${quote(name)} steht nicht mehr auf dem Blatt Plumbline scenarios.`,
    about: (product: string | null, savedOn: string | null): string =>
      [product ?? ownFigures, ...(savedOn === null ? [] : [`gespeichert am ${savedOn}`])].join(' · '),
    readAgain: 'Erneut versuchen',
    problems: (amount: number): string =>
      amount === 1
        ? 'Eine Zeile auf Plumbline scenarios wird nicht gelesen'
        : `${number(amount)} Zeilen auf Plumbline scenarios werden nicht gelesen`,
    goTo: (cell: string): string => `Gehe zu ${cell}`,
    goToLabelled: (cell: string): string => `Gehe zu ${cell} auf Plumbline scenarios`,
  },
  compare: {
    title: 'Nebeneinander',
    choose: 'Wählen Sie zwei oder drei Szenarien aus, um sie zu vergleichen.',
    choice: (name: string): string => `${quote(name)} vergleichen`,
    /** What the scenarios start from, where some start from today and others from a plan. */
    startInputs: {
      todayPrice: 'Nettopreis am Ausgangspunkt',
      todayCost: 'Stückkosten am Ausgangspunkt',
      todayVolume: 'Absatzmenge am Ausgangspunkt',
    },
    inputs: (sign: string | null): string => `Unterschiedliche Annahmen${moneyIn(sign)}`,
    results: (sign: string | null): string => `Ergebnisse${moneyIn(sign)}`,
    sameInputs: 'Die Annahmen sind gleich.',
    highest: 'Höchster Gewinn',
    best: '✓ am höchsten',
    most: (name: string, profit: string, lead: string, next: string): string =>
      `${quote(name)} bringt den höchsten Gewinn: ${profit}, ${lead} mehr als ${quote(next)}.`,
    tied: (names: readonly string[], profit: string): string =>
      `${enumerate(names.map(quote))} bringen den höchsten Gewinn: jeweils ${profit}.`,
    same: (profit: string): string => `Der Gewinn ist gleich: ${profit}.`,
    severalCurrencies:
      'Diese Szenarien sind in verschiedenen Währungen. Ihre Gewinne lassen sich nicht vergleichen.',
  },
  opened: {
    title: (name: string): string => `${quote(name)} ist geöffnet`,
    productGone: (key: string): string =>
      `Das Produkt ${quote(key)} steht nicht mehr im Plan. Deshalb ist das Szenario mit eigenen Zahlen geöffnet.`,
    standing: {
      today: 'Beim Speichern war das Produkt erst geplant, heute wird es verkauft.',
      planned: 'Beim Speichern wurde das Produkt verkauft, jetzt ist es erst geplant.',
    },
    /** `now` is null where no currency is known. */
    currency: (before: string, now: string | null): string =>
      now === null
        ? `Die Beträge wurden in ${before} gespeichert. Hier ist keine Währung bekannt.`
        : `Die Beträge wurden in ${before} gespeichert. Der Plan nennt sie in ${now}.`,
    differs: 'Der Plan hat sich seit dem Speichern geändert. Das Szenario behält seinen Ausgangspunkt:',
    difference: (name: string, saved: string, now: string): string =>
      `${name}: gespeichert ${saved}, jetzt ${now}`,
    followPlan: 'Vom Plan ausgehen',
    undo: 'Vorherige Zahlen wiederherstellen',
    dismiss: 'Schließen',
  },
  name: {
    tooLong: (length: number, longest: number): string =>
      `Der Name hat ${number(length)} Zeichen. Geben Sie höchstens ${longest} ein.`,
  },
};
