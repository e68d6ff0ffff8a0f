import type { forecast as english, HistoryLength } from '../english/forecast';
import { count, enumerate, number } from '../words';

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

/** What is said about the past and the future of sales. */
export const forecast: typeof english = { history };
