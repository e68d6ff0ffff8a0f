import type { Cycle, forecast as english, HistoryLength } from '../english/forecast';
import { count, enumerate, number } from '../words';
import { clearsUndo } from './clears-undo';

const several: Readonly<Record<HistoryLength, string>> = {
  day: 'Tage',
  week: 'Wochen',
  month: 'Monate',
  quarter: 'Quartale',
  half: 'Halbjahre',
  year: 'Jahre',
};

const regularDates: Readonly<Record<HistoryLength, string>> = {
  day: 'Die Zeiträume sind als einzelne Daten angegeben. Sie liegen je einen Tag auseinander, also steht jedes Datum für einen Tag.',
  week: 'Die Zeiträume sind als einzelne Daten angegeben. Sie liegen je eine Woche auseinander, also steht jedes Datum für eine Woche.',
  month:
    'Die Zeiträume sind als einzelne Daten angegeben. Sie liegen je einen Monat auseinander, also steht jedes Datum für einen Monat.',
  quarter:
    'Die Zeiträume sind als einzelne Daten angegeben. Sie liegen je ein Quartal auseinander, also steht jedes Datum für ein Quartal.',
  half: 'Die Zeiträume sind als einzelne Daten angegeben. Sie liegen je ein Halbjahr auseinander, also steht jedes Datum für ein Halbjahr.',
  year: 'Die Zeiträume sind als einzelne Daten angegeben. Sie liegen je ein Jahr auseinander, also steht jedes Datum für ein Jahr.',
};

const rows = (amount: number): string => count(amount, 'Zeile', 'Zeilen');

const history: (typeof english)['history'] = {
  lengths: several,
  weekOf: (day) => `Woche ab ${day}`,
  fromTo: (from, to) => `${from} bis ${to}`,
  notes: {
    regularDates: (length) => regularDates[length],
    dailyDates: 'Für fast jeden Tag gibt es eine Zeile, daher wird die Historie Tag für Tag gelesen.',
    severalADay:
      'Die Zeilen sind einzelne Verkäufe, mehrere davon am selben Tag. Sie werden je Monat addiert.',
    irregularDates: 'Die Daten der Zeilen folgen keinem festen Abstand. Die Zeilen werden je Monat addiert.',
    yearAssumed: (amount, from, to) =>
      `${rows(amount)} ${amount === 1 ? 'nennt' : 'nennen'} kein Jahr und ${amount === 1 ? 'wird' : 'werden'} als ${from === to ? from : `${from} bis ${to}`} gelesen. Ergänzen Sie das Jahr, wenn das nicht stimmt.`,
    missing: (periods) =>
      `Ohne Absatzmenge: ${enumerate(periods)}. Prognosen schließen die Lücke aus den Zeiträumen davor und danach.`,
    nothingSold: (periods) =>
      `Ohne Verkäufe, während andere Produkte verkauft wurden: ${enumerate(periods)}. Das zählt als 0.`,
    unreadable: (periods) =>
      `Absatzmenge nicht lesbar: ${enumerate(periods)}. Korrigieren Sie die Zellen, sonst schließen Prognosen die Lücke aus den Zeiträumen davor und danach.`,
    blankEnds: (periods) =>
      `Nicht berücksichtigt, weil es davor oder danach keine Absatzmenge gibt: ${enumerate(periods)}.`,
    notOver: (periods, date) =>
      `Nicht berücksichtigt, weil am ${date} noch nicht zu Ende: ${enumerate(periods)}.`,
    stockOutQuestion: (periods, usual) =>
      `0 Stück statt der üblichen ${number(usual)}: ${enumerate(periods)}. Hat niemand gekauft, oder war das Produkt nicht lieferbar?`,
    stockOuts: (periods) => `Zählt als fehlend, weil das Produkt nicht lieferbar war: ${enumerate(periods)}.`,
    promotion: (tactic, periods) => `Mit ${tactic} beworben oder rabattiert: ${enumerate(periods)}.`,
    otherLength: (kept, length, amount) =>
      kept === length
        ? `Die meisten Zeiträume sind ${several[kept]}, die zu anderen Terminen beginnen. Daher ${amount === 1 ? 'bleibt' : 'bleiben'} ${rows(amount)} unberücksichtigt.`
        : `Die meisten Zeiträume sind ${several[kept]}. Daher ${amount === 1 ? 'bleibt' : 'bleiben'} ${rows(amount)} für ${several[length]} unberücksichtigt.`,
    noUsualLength: (amount) =>
      `${rows(amount)} nicht berücksichtigt, weil der Zeitraum kein Tag, keine Woche, kein Monat, kein Quartal, kein Halbjahr und kein Jahr ist.`,
    noPeriod: (amount) =>
      `${rows(amount)} nicht berücksichtigt, weil der Zeitraum fehlt oder nicht gelesen werden konnte.`,
    duplicates: (amount, units) =>
      `${rows(amount)} ${amount === 1 ? 'wiederholt' : 'wiederholen'} eine frühere Zeile desselben Zeitraums mit denselben Zahlen (${number(units)} Stück). Sie werden addiert; löschen Sie sie, wenn sie doppelt erfasst sind.`,
    unknownProduct: (text) =>
      `${text} steht nicht in den Produkten, daher gehört diese Historie zu keinem von ihnen.`,
    ambiguousProduct: (text) =>
      `Mehrere Produkte heißen ${text}, daher gehört diese Historie zu keinem von ihnen. Verwenden Sie die ID.`,
    noUnits: (amount) => `Ohne Absatzmenge: ${rows(amount)}, also alle.`,
  },
  answers: { soldNothing: 'Nichts verkauft', couldNotSell: 'Nicht lieferbar' },
};

const one: Readonly<Record<HistoryLength, string>> = {
  day: 'Tag',
  week: 'Woche',
  month: 'Monat',
  quarter: 'Quartal',
  half: 'Halbjahr',
  year: 'Jahr',
};

/** Nach „in den letzten 3“. */
const severalDative: Readonly<Record<HistoryLength, string>> = {
  ...several,
  day: 'Tagen',
  month: 'Monaten',
  quarter: 'Quartalen',
  half: 'Halbjahren',
  year: 'Jahren',
};

const inTheLast: Readonly<Record<HistoryLength, string>> = {
  day: 'am letzten Tag',
  week: 'in der letzten Woche',
  month: 'im letzten Monat',
  quarter: 'im letzten Quartal',
  half: 'im letzten Halbjahr',
  year: 'im letzten Jahr',
};

const theLast: Readonly<Record<HistoryLength, string>> = {
  day: 'der letzte Tag',
  week: 'die letzte Woche',
  month: 'der letzte Monat',
  quarter: 'das letzte Quartal',
  half: 'das letzte Halbjahr',
  year: 'das letzte Jahr',
};

const eachOne: Readonly<Record<HistoryLength, string>> = {
  day: 'Jeder Tag',
  week: 'Jede Woche',
  month: 'Jeder Monat',
  quarter: 'Jedes Quartal',
  half: 'Jedes Halbjahr',
  year: 'Jedes Jahr',
};

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const periods = (amount: number, length: HistoryLength): string =>
  count(amount, one[length], several[length]);

const periodsDative = (amount: number, length: HistoryLength): string =>
  count(amount, one[length], severalDative[length]);

const inTheLastPeriods = (amount: number, length: HistoryLength): string =>
  amount === 1 ? inTheLast[length] : `in den letzten ${number(amount)} ${severalDative[length]}`;

/** Was ohne jede Methode zu erwarten wäre: was einen Zyklus vorher war. */
const asBefore = (cycle: Cycle, length: HistoryLength): string =>
  ({ year: 'das Vorjahr', week: 'die Vorwoche', none: theLast[length] })[cycle];

const naive = (cycle: Cycle, length: HistoryLength): string =>
  ({
    year: 'Vorjahr wiederholen',
    week: 'Vorwoche wiederholen',
    none: `Wie zuletzt (${one[length]})`,
  })[cycle];

const seasons: Readonly<Record<Exclude<Cycle, 'none'>, { readonly found: string; readonly none: string }>> = {
  year: {
    found: 'Eine jährliche Saison ist zu erkennen.',
    none: 'Eine jährliche Saison ist nicht zu erkennen.',
  },
  week: {
    found: 'Ein Wochenmuster ist zu erkennen.',
    none: 'Ein Wochenmuster ist nicht zu erkennen.',
  },
};

const view: (typeof english)['view'] = {
  title: 'Prognose',
  beforeCheck:
    'Sobald der Plan geprüft ist, steht hier seine Absatzhistorie mit dem, was als Nächstes zu erwarten ist, neben dem, was der Plan vorsieht.',
  lead: 'Was die Absatzhistorie erwarten lässt, neben dem, was die Maßnahmen vorsehen.',
  noHistory: 'Keine Absatzhistorie',
  noHistoryAdvice:
    'Ergänzen Sie eine Tabelle mit den Spalten Zeitraum, Produkt und Absatzmenge und einer Zeile je Monat oder Woche und Produkt. Prüfen Sie dann erneut. Gibt es schon eine, zeigt die Einrichtung, wie sie gelesen wurde.',
  tooShort: 'Die Historie ist zu kurz',
  tooShortAdvice: (product, amount, length, fewest) =>
    amount === 0
      ? `Für ${product} gibt es keine Absatzmengen; eine Prognose braucht mindestens ${periods(fewest, length)}.`
      : `Für ${product} gibt es nur ${periods(amount, length)} mit Absatzmenge; eine Prognose braucht mindestens ${number(fewest)}.`,
  noPeriods: 'Kein Zeitraum ist verwendbar',
  noPeriodsAdvice: (product) =>
    `In der Absatzhistorie von ${product} hat keine Zeile sowohl eine Absatzmenge als auch einen verwendbaren Zeitraum.`,
  allSales: 'Gesamter Absatz',
  product: 'Produkt',
  horizon: 'Wie weit voraus',
  toEndOfPlan: 'Planende',
  periods,
  level: 'Intervall',
  cases: { '0.8': '80 von 100 Fällen', '0.95': '95 von 100 Fällen' },
  method: 'Methode',
  methods: (cycle, length) => ({
    auto: 'Automatisch',
    ets: 'Exponentielle Glättung',
    theta: 'Theta',
    'seasonal naive': naive(cycle, length),
    drift: 'Gerade',
    croston: 'Für gelegentliche Verkäufe (Croston)',
  }),
  expected: {
    label: 'Erwartung',
    of: (product, time) => `${product}, ${time}`,
    units: (units) => `${units} Stück erwartet`,
    range: (low, high, cases) => `${low} bis ${high} in ${cases}`,
    above: (planned, by) => `Der Plan sieht ${planned} vor, ${by} über dem oberen Ende.`,
    below: (planned, by) => `Der Plan sieht ${planned} vor, ${by} unter dem unteren Ende.`,
    within: (planned) => `Der Plan sieht ${planned} vor und liegt damit in diesem Bereich.`,
    nothingThen: 'Der Plan sieht für diese Zeit nichts vor.',
    noPlan: 'Keine Maßnahme mit Beginn, Ende und Absatzmenge plant dieses Produkt.',
    toFinding: 'Befund ansehen',
  },
  stockOuts: {
    title: (amount) => (amount === 1 ? 'Eine Frage' : `${number(amount)} Fragen`),
    question: (period, usual) =>
      `${period}: 0 Stück statt der üblichen ${usual}. Nichts verkauft oder nicht lieferbar?`,
    more: (amount) => `Danach noch ${number(amount)}.`,
    answered: {
      'sold-nothing': (period) => `${period}: nichts verkauft, zählt als 0.`,
      'could-not-sell': (period) => `${period}: nicht lieferbar, zählt als fehlend.`,
    },
    change: 'Ändern',
    ofPeriod: (answer, period) => `${answer}: ${period}`,
  },
  chart: {
    title: {
      day: 'Stück je Tag',
      week: 'Stück je Woche',
      month: 'Stück je Monat',
      quarter: 'Stück je Quartal',
      half: 'Stück je Halbjahr',
      year: 'Stück je Jahr',
    },
    label: (title, product) => `${title}, ${product}`,
    summary: (from, to, until, expected) =>
      `Absatz von ${from} bis ${to} und eine Prognose bis ${until}: ${expected}.`,
    units: 'Stück',
    period: { ...one, week: 'Woche ab' },
    actual: 'Ist',
    filled: 'Ergänzt',
    notKnown: 'Nicht bekannt',
    forecast: 'Prognose',
    interval: (share) => `Intervall (${share})`,
    low: 'Von',
    high: 'Bis',
    planned: 'Geplant',
    promotion: 'Aktion',
    noPromotion: 'Keine',
    range: (low, high) => `${low} bis ${high}`,
    past: (period, units) => `${period}: ${units} verkauft`,
    pastFilled: (period, units) => `${period}: nicht bekannt, mit ${units} ergänzt`,
    pastUnknown: (period) => `${period}: nicht bekannt`,
    ahead: (period, units, low, high) => `${period}: ${units} erwartet, ${low} bis ${high}`,
    withPlanned: (said, planned) => `${said}, ${planned} geplant`,
    withPromotion: (said, tactics) => `${said}, Aktion ${enumerate(tactics)}`,
    hint: 'Pfeiltasten oder der Zeiger gehen von Zeitraum zu Zeitraum.',
    showAll: (amount, length) => `Alle ${periods(amount, length)} zeigen`,
    showLast: (amount, length) =>
      amount === 1 ? `Nur ${theLast[length]}` : `Nur die letzten ${periods(amount, length)} zeigen`,
    numbers: 'Als Tabelle zeigen',
    aheadCaption: 'Prognose in Stück',
    pastCaption: 'Historie in Stück',
    pastFilledCell: (units) => `${units}, ergänzt`,
    promoted: (period) => `${period}, Aktion`,
  },
  accuracy: {
    title: 'Wie weit sie danebengelegen hätte',
    working: 'Wird an den letzten Zeiträumen Ihrer Historie erprobt …',
    tooShort: 'Die Historie ist zu kurz, um eine Prognose daran zu erproben.',
    nothingSold: (amount, length) =>
      `${capital(inTheLastPeriods(amount, length))} wurde nichts verkauft; als Anteil am Absatz lässt es sich daher nicht sagen.`,
    better: (amount, length, cycle, off, naiveOff) =>
      `${capital(inTheLastPeriods(amount, length))} hätte sie um ${off} danebengelegen; ${asBefore(cycle, length)} zu wiederholen, um ${naiveOff}.`,
    same: (amount, length, cycle, off) =>
      `${capital(inTheLastPeriods(amount, length))} hätte sie um ${off} danebengelegen, nicht weniger, als ${asBefore(cycle, length)} zu wiederholen.`,
    worse: (amount, length, cycle, off, naiveOff) =>
      `${capital(asBefore(cycle, length))} zu wiederholen war genauer: um ${naiveOff} daneben ${inTheLastPeriods(amount, length)}; diese Methode um ${off}.`,
    alone: (amount, length, off) =>
      `${capital(inTheLastPeriods(amount, length))} hätte sie um ${off} danebengelegen.`,
    within: (within, amount, length, share) =>
      amount === 1
        ? `${capital(theLast[length])} lag ${within === 1 ? 'im Intervall' : 'außerhalb des Intervalls'} (${share}).`
        : `Von den letzten ${periodsDative(amount, length)} ${within === 1 ? 'lag' : 'lagen'} ${within === 0 ? 'keine' : number(within)} im Intervall (${share}) einer Prognose von kurz davor.`,
    tooNarrow: 'Das sind weniger, als es sein sollten: Das Intervall ist wohl zu schmal.',
    how: (amount, length) =>
      amount === 1
        ? 'Allein aus der Historie davor prognostiziert.'
        : `${eachOne[length]} wurde allein aus der Historie davor prognostiziert, 1 bis ${periods(amount, length)} voraus.`,
    useNaive: (cycle, length) => `„${naive(cycle, length)}“ verwenden`,
  },
  made: {
    title: 'Methode',
    by: (method, cycle, length) =>
      ({
        combination:
          'Die Mitte von vier Prognosen, zwei mit exponentieller Glättung und zwei mit der Theta-Methode: Zusammen liegen sie meist weniger daneben als jede für sich.',
        'half last year':
          cycle === 'week'
            ? 'Halb Trend, halb Vorwoche: Mit weniger als zwei ganzen Wochen lässt sich ein Wochenmuster nicht vom Zufall unterscheiden.'
            : 'Halb Trend, halb Vorjahr: Mit weniger als zwei ganzen Jahren lässt sich eine Saison nicht vom Zufall unterscheiden.',
        ets: 'Exponentielle Glättung: Was zuletzt war, zählt mehr als Früheres, mit der Form von Niveau, Trend und Saison, die die Historie am besten erklärt.',
        theta: 'Theta: halb der lange Trend der Historie, halb ihr letztes Niveau.',
        'seasonal naive': {
          year: 'Was ein Jahr davor im gleichen Zeitraum verkauft wurde.',
          week: 'Was eine Woche davor am gleichen Tag verkauft wurde.',
          none: `Was zuletzt verkauft wurde (${one[length]}).`,
        }[cycle],
        drift: 'Eine Gerade vom ersten zum letzten Zeitraum der Historie, fortgesetzt.',
        croston:
          'Croston: wie viel verkauft wird, wenn etwas verkauft wird, und wie oft das ist. Das ergibt einen Durchschnitt je Zeitraum, nicht die einzelnen Verkäufe.',
      })[method],
    intermittent: (length) =>
      `Gewählt, weil mehr als ein Drittel der ${several[length]} ohne Verkäufe ${length === 'day' || length === 'week' ? 'ist, und nicht immer dieselben' : 'ist, und nicht jedes Jahr dieselben'}.`,
    fewValues: (amount, length) =>
      `Die Historie hat nur ${periods(amount, length)}, daher die Methode, die am wenigsten braucht. Ab 8 werden vier verbunden.`,
    fewSeasons: (length) =>
      `Mit weniger als zwei ganzen Jahren (${several[length]}) wird keine Saison verwendet.`,
    fewWeeks: 'Mit weniger als zwei ganzen Wochen wird kein Wochenmuster verwendet.',
    formUnsuited: 'Die gewünschte Methode passt nicht zu diesen Zahlen.',
    season: (cycle, isFound) => (isFound ? seasons[cycle].found : seasons[cycle].none),
  },
  history: {
    title: 'Was mit der Historie geschah',
    used: (amount, length, from, to) =>
      amount === 1
        ? `1 ${one[length]} wird verwendet, ${from}.`
        : `${periods(amount, length)} werden verwendet, ${from} bis ${to}.`,
    left: (amount, length) =>
      `${periods(amount, length)} vor einer langen Lücke ${amount === 1 ? 'bleibt' : 'bleiben'} unberücksichtigt.`,
    withoutProduct: (amount) =>
      `${rows(amount)} der Absatzhistorie ${amount === 1 ? 'hat' : 'haben'} ein Produkt, das nicht lesbar ist, und ${amount === 1 ? 'gehört' : 'gehören'} zur Historie keines Produkts.`,
  },
  price: {
    title: 'Preisänderungen stecken nicht in dieser Prognose',
    varies: (low, high) =>
      `Die Preise dieser Historie reichen von ${low} bis ${high}. Was ein Preis mit der Menge macht, zeigt „Preis und Menge“.`,
    open: 'Preis und Menge öffnen',
  },
  write: {
    title: 'Prognoseblatt',
    lead: `Fügt ein Blatt mit der Historie, dieser Prognose und den geplanten Mengen als lebenden Formeln hinzu, dazu ein Diagramm. ${clearsUndo}`,
    button: 'Prognoseblatt hinzufügen',
    busy: 'Wird hinzugefügt …',
    wholePeriods: (length, from, to) =>
      `Die Summe dort zählt ganze ${several[length]}: ${from === to ? from : `${from} bis ${to}`}.`,
    written: (sheet) => `Als Blatt ${sheet} hinzugefügt.`,
  },
};

/** What is said about the past and the future of sales. */
export const forecast: typeof english = { history, view };
